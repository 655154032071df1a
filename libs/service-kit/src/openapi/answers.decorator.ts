import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiQuery } from '@nestjs/swagger';

/** What a GET answers, for the API reference. */
export function Answers(type: Type | [Type]): MethodDecorator {
  return ApiOkResponse(Array.isArray(type) ? { type: type[0], isArray: true } : { type });
}

/** A POST that changes something: 200 with its answer, once per Idempotency-Key, and `?dryRun=true` to only try it. */
export function CommandAnswers(type: Type): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: '8–100 characters; the same key again gets the first answer again' }),
    ApiQuery({ name: 'dryRun', required: false, type: Boolean, description: 'run everything and change nothing' }),
    ApiOkResponse({ type }),
  );
}
