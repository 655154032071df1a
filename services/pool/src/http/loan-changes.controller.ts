import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { PrepareLoanChangeConsent } from '../commands/consent-to-loan-change/prepare-loan-change-consent';
import { PrepareLoanChangeEnd } from '../commands/end-loan-change/prepare-loan-change-end';
import { PrepareLoanChange } from '../commands/propose-loan-change/prepare-loan-change';
import { LoanChangeAnswer } from './loan.answers';
import { LoanChangeConsentRequest, LoanChangeRequestBody, LoanOpinionRequest, LoanReasonRequest } from './loan.requests';

/** What is asked for a running loan: renewal, other instalments, early return by the bureau; a recall by the staffing office. */
@ApiTags('loans')
@Controller()
export class LoanChangesController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly proposals: PrepareLoanChange,
    private readonly ends: PrepareLoanChangeEnd,
    private readonly consents: PrepareLoanChangeConsent,
  ) {}

  @Post('loans/:id/changes')
  @Permit('pool.loan.change')
  @CommandAnswers(LoanChangeAnswer)
  propose(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: LoanChangeRequestBody,
  ): Promise<LoanChangeAnswer> {
    return this.pipeline.runAfter(caller, { id, ...body }, () => this.proposals.for(caller, id, body));
  }

  @Post('loan-changes/:id/withdraw')
  @Permit('pool.loan.change')
  @CommandAnswers(LoanChangeAnswer)
  withdraw(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() { reason }: LoanReasonRequest,
  ): Promise<LoanChangeAnswer> {
    return this.pipeline.runAfter(caller, { id, reason }, () => this.ends.for(caller, id, 'withdraw', reason));
  }

  @Post('loan-changes/:id/return')
  @Permit('pool.loan.decide')
  @CommandAnswers(LoanChangeAnswer)
  return(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() { opinion }: LoanOpinionRequest,
  ): Promise<LoanChangeAnswer> {
    return this.pipeline.runAfter(caller, { id, opinion }, () => this.ends.for(caller, id, 'return', opinion));
  }

  @Post('loan-changes/:id/consent')
  @Permit('pool.loan.decide')
  @CommandAnswers(LoanChangeAnswer)
  consent(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: LoanChangeConsentRequest,
  ): Promise<LoanChangeAnswer> {
    return this.pipeline.runAfter(caller, { id, ...body }, () => this.consents.for(caller, id, body));
  }
}
