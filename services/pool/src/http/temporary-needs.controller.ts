import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { PrepareTemporaryNeed } from '../commands/ask-temporary-need/prepare-temporary-need';
import { EndTemporaryNeed } from '../commands/end-temporary-need/end-temporary-need.command';
import { PrepareForwarding } from '../commands/forward-temporary-need/prepare-forwarding';
import type { LoanCaseView } from '../queries/view-loan';
import { TemporaryNeedBook } from '../queries/temporary-needs';
import { LoanAnswer } from './loan.answers';
import { TemporaryNeedAnswer, TemporaryNeedListAnswer } from './temporary-need.answers';
import { DeclineNeedRequest, TemporaryNeedRequest, WithdrawNeedRequest } from './temporary-need.requests';

/** Posts for a while 临时用编: asked for by a school, forwarded by the bureau as a loan that comes back on its last day. */
@ApiTags('loans')
@Controller('temporary-needs')
export class TemporaryNeedsController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly book: TemporaryNeedBook,
    private readonly asking: PrepareTemporaryNeed,
    private readonly forwarding: PrepareForwarding,
  ) {}

  @Get()
  @Permit('pool.temporary.read')
  @Answers(TemporaryNeedListAnswer)
  async list(@CurrentCaller() caller: CallerRequest): Promise<TemporaryNeedListAnswer> {
    return { items: await this.book.list(caller) };
  }

  @Post()
  @Permit('pool.temporary.ask')
  @CommandAnswers(TemporaryNeedAnswer)
  ask(@CurrentCaller() caller: CallerRequest, @Body() body: TemporaryNeedRequest): Promise<TemporaryNeedAnswer> {
    return this.pipeline.runAfter(caller, body, () => this.asking.for(caller, body));
  }

  @Post(':id/forward')
  @Permit('pool.temporary.forward')
  @CommandAnswers(LoanAnswer)
  forward(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<LoanCaseView> {
    return this.pipeline.runAfter(caller, { id }, () => this.forwarding.for(caller, id));
  }

  @Post(':id/decline')
  @Permit('pool.temporary.forward')
  @CommandAnswers(TemporaryNeedAnswer)
  decline(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() { opinion }: DeclineNeedRequest,
  ): Promise<TemporaryNeedAnswer> {
    return this.pipeline.run(caller, { id, opinion }, (transaction) => new EndTemporaryNeed(transaction, caller, id, 'declined', opinion));
  }

  @Post(':id/withdraw')
  @Permit('pool.temporary.ask')
  @CommandAnswers(TemporaryNeedAnswer)
  withdraw(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() { opinion }: WithdrawNeedRequest,
  ): Promise<TemporaryNeedAnswer> {
    return this.pipeline.run(caller, { id, opinion }, (transaction) => new EndTemporaryNeed(transaction, caller, id, 'withdrawn', opinion));
  }
}
