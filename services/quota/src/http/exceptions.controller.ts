import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  CommandAnswers,
  CommandPipeline,
  CurrentCaller,
  IdParameter,
  Permit,
  schoolScope,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { EndException } from '../commands/end-exception/end-exception.command';
import { GrantException } from '../commands/grant-exception/grant-exception.command';
import { listExceptions } from '../queries/exceptions';
import { ExceptionAnswerBody, ExceptionView } from './answers/exception-view';
import { ExceptionBody, ExceptionEndBody } from './requests/exception-requests';

/** 超编例外: the one way beyond the standards, and all that have ever been granted. */
@ApiTags('exceptions')
@Controller('exceptions')
export class ExceptionsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @Permit('quota.exception.grant')
  @CommandAnswers(ExceptionAnswerBody)
  grant(@CurrentCaller() caller: CallerRequest, @Body() body: ExceptionBody): Promise<ExceptionAnswerBody> {
    return this.pipeline.run(caller, body, (transaction) => new GrantException(transaction, caller, body));
  }

  @Post(':id/end')
  @Permit('quota.exception.grant')
  @CommandAnswers(ExceptionAnswerBody)
  end(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: ExceptionEndBody): Promise<ExceptionAnswerBody> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new EndException(transaction, caller, id, body));
  }

  @Get()
  @Permit('quota.ledger.read')
  @Answers([ExceptionView])
  list(@CurrentCaller() caller: CallerRequest): Promise<ExceptionView[]> {
    return this.pipeline.read(caller, (transaction) => listExceptions(transaction, schoolScope(caller)));
  }
}
