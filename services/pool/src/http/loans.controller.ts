import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { PrepareLoanConsent } from '../commands/consent-to-loan/prepare-loan-consent';
import { PrepareLoanDraft } from '../commands/draft-loan/prepare-loan-draft';
import { CorrectLoan } from '../commands/edit-loan/correct-loan';
import { FinishLoan } from '../commands/end-loan/finish-loan';
import { SubmitLoan } from '../commands/submit-loan/submit-loan';
import { LoanBook } from '../queries/loan-book';
import { LoanLedger } from '../quota/loan-ledger';
import { ReturnRequest, StepRequest, WithdrawRequest } from './adjustment.requests';
import { LoanAnswer, LoanListAnswer } from './loan.answers';
import { CardsQuery, LoanConsentRequest, LoanRequest, LoanTextRequest } from './loan.requests';
import { PoolCardsAnswer } from './pool-cards.answer';

/** Loans from the pool 借用周转编制: applied for by the bureau for a school, lent by the staffing office's consent. */
@ApiTags('loans')
@Controller()
export class LoansController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly book: LoanBook,
    private readonly ledger: LoanLedger,
    private readonly drafts: PrepareLoanDraft,
    private readonly edits: CorrectLoan,
    private readonly submissions: SubmitLoan,
    private readonly ends: FinishLoan,
    private readonly consents: PrepareLoanConsent,
  ) {}

  @Get('cards')
  @Permit('pool.loan.read')
  @Answers(PoolCardsAnswer)
  cards(@CurrentCaller() caller: CallerRequest, @Query() { year }: CardsQuery): Promise<PoolCardsAnswer> {
    return this.ledger.cards(caller, year);
  }

  @Get('loans')
  @Permit('pool.loan.read')
  @Answers(LoanListAnswer)
  list(@CurrentCaller() caller: CallerRequest): Promise<LoanListAnswer> {
    return this.book.list(caller);
  }

  /** With `?dryRun=true` the shortfall and the security check of what would be asked, for the form. */
  @Post('loans')
  @Permit('pool.loan.propose')
  @CommandAnswers(LoanAnswer)
  draft(@CurrentCaller() caller: CallerRequest, @Body() body: LoanRequest): Promise<LoanAnswer> {
    return this.pipeline.runAfter(caller, body, () => this.drafts.for(caller, body));
  }

  @Get('loans/:id')
  @Permit('pool.loan.read')
  @Answers(LoanAnswer)
  view(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<LoanAnswer> {
    return this.book.view(caller, id);
  }

  @Post('loans/:id/text')
  @Permit('pool.loan.propose')
  @CommandAnswers(LoanAnswer)
  edit(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() { version, ...asked }: LoanTextRequest,
  ): Promise<LoanAnswer> {
    return this.edits.run(caller, id, version, asked);
  }

  @Post('loans/:id/submit')
  @Permit('pool.loan.propose')
  @CommandAnswers(LoanAnswer)
  submit(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: StepRequest): Promise<LoanAnswer> {
    return this.submissions.run(caller, id, body);
  }

  @Post('loans/:id/withdraw')
  @Permit('pool.loan.propose')
  @CommandAnswers(LoanAnswer)
  withdraw(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() { version, reason: opinion }: WithdrawRequest,
  ): Promise<LoanAnswer> {
    return this.ends.run(caller, id, 'withdraw', { version, opinion });
  }

  @Post('loans/:id/return')
  @Permit('pool.loan.decide')
  @CommandAnswers(LoanAnswer)
  return(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: ReturnRequest): Promise<LoanAnswer> {
    return this.ends.run(caller, id, 'return', body);
  }

  @Post('loans/:id/consent')
  @Permit('pool.loan.decide')
  @CommandAnswers(LoanAnswer)
  consent(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: LoanConsentRequest): Promise<LoanAnswer> {
    return this.pipeline.runAfter(caller, { id, ...body }, () => this.consents.for(caller, id, body));
  }
}
