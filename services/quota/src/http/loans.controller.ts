import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { LoanChangeAnswer, LoanStanding, PoolCards } from '@jiaobian/contracts';
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
import { ConsentToLoanChange } from '../commands/consent-to-loan-change/consent-to-loan-change.command';
import { PostDuePendings } from '../commands/post-due-pendings/post-due-pendings.command';
import { ProposeLoanChange } from '../commands/propose-loan-change/propose-loan-change.command';
import { WithdrawLoanChange } from '../commands/withdraw-loan-change/withdraw-loan-change.command';
import { listLoans, showLoan } from '../queries/loans';
import { poolCards } from '../queries/pool-cards';
import { LoanChangeAnswerBody, LoanView, PoolCardsView, PostedDueBody } from './answers/loan-view';
import { CardsQuery, LoanChangeBody, LoanConsentBody } from './requests/loan-requests';

/** Posts that the pool has lent, and their way back. */
@ApiTags('loans')
@Controller()
export class LoansController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get('loans')
  @Permit('quota.ledger.read')
  @Answers([LoanView])
  list(@CurrentCaller() caller: CallerRequest): Promise<LoanStanding[]> {
    return this.pipeline.read(caller, (transaction) => listLoans(transaction, { school: schoolScope(caller) }));
  }

  /** Carries out what the day has brought: instalments that are due and can come back. */
  @Post('loans/post-due')
  @Permit('quota.posts.release')
  @CommandAnswers(PostedDueBody)
  postDue(@CurrentCaller() caller: CallerRequest): Promise<PostedDueBody> {
    return this.pipeline.run(caller, {}, (transaction) => new PostDuePendings(transaction));
  }

  @Get('loans/:id')
  @Permit('quota.ledger.read')
  @Answers(LoanView)
  show(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<LoanStanding> {
    return this.pipeline.read(caller, (transaction) => showLoan(transaction, id, schoolScope(caller)));
  }

  @Get('pool-cards')
  @Permit('quota.basis.read')
  @Answers(PoolCardsView)
  cards(@CurrentCaller() caller: CallerRequest, @Query() { year }: CardsQuery): Promise<PoolCards> {
    return this.pipeline.read(caller, (transaction) => poolCards(transaction, year));
  }

  @Post('loan-changes')
  @Permit('quota.loan.propose')
  @CommandAnswers(LoanChangeAnswerBody)
  propose(@CurrentCaller() caller: CallerRequest, @Body() body: LoanChangeBody): Promise<LoanChangeAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new ProposeLoanChange(transaction, caller, body));
  }

  @Post('loan-changes/:id/consent')
  @Permit('quota.loan.decide')
  @CommandAnswers(LoanChangeAnswerBody)
  consent(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() { decision }: LoanConsentBody,
  ): Promise<LoanChangeAnswer> {
    return this.pipeline.run(caller, { id, decision }, (transaction) => new ConsentToLoanChange(transaction, caller, id, decision));
  }

  @Post('loan-changes/:id/withdraw')
  @Permit('quota.loan.propose')
  @CommandAnswers(LoanChangeAnswerBody)
  withdraw(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<LoanChangeAnswer> {
    return this.pipeline.run(caller, { id }, (transaction) => new WithdrawLoanChange(transaction, id));
  }
}
