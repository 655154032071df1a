import { ValidationPipe } from '@nestjs/common';
import { DomainError } from '@jiaobian/kernel';
import type { ValidationError } from 'class-validator';
import type { Expectation, FieldProblem } from './expectation';

const unknownField: Expectation = { zh: '没有这个字段,请删除', en: 'nothing: there is no such field' };
const invalid: Expectation = { zh: '符合要求的值', en: 'a valid value' };

/** Refuses wrong types and unknown fields, all of them at once. Errors: `REQUEST.INVALID { fields }`. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new DomainError('REQUEST.INVALID', { fields: errors.flatMap((error) => fieldProblems(error, '')) }),
  });
}

function fieldProblems(error: ValidationError, prefix: string): FieldProblem[] {
  const field = /^\d+$/.test(error.property) ? `${prefix}[${error.property}]` : prefix ? `${prefix}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {})
    .slice(0, 1)
    .map((constraint) => ({ field, expected: expectationOf(error, constraint) }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, field))];
}

function expectationOf(error: ValidationError, constraint: string): Expectation {
  if (constraint === 'whitelistValidation') return unknownField;
  return (error.contexts?.[constraint] as Expectation | undefined) ?? invalid;
}
