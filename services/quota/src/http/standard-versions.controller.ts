import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { ConsentToStandard } from '../commands/consent-to-standard/consent-to-standard.command';
import { DraftStandard } from '../commands/draft-standard/draft-standard.command';
import { EditStandard } from '../commands/edit-standard/edit-standard.command';
import { ReturnStandard } from '../commands/return-standard/return-standard.command';
import { SubmitStandard } from '../commands/submit-standard/submit-standard.command';
import { WithdrawStandard } from '../commands/withdraw-standard/withdraw-standard.command';
import { compareStandard } from '../queries/compare-standard';
import { listStandardVersions, viewStandardVersion } from '../queries/standard-versions';
import { StandardComparisonView } from './answers/comparison-view';
import { StandardVersionListView, StandardVersionView } from './answers/standard-version-view';
import {
  StandardConsent,
  StandardEdit,
  StandardReturn,
  StandardStep,
  StandardWithdrawal,
  VersionTextBody,
} from './requests/standard-version-requests';

/** Versions of standards and parameters: drafted by the bureau, tested, compared, decided on by the staffing office. */
@ApiTags('standards')
@Controller('standard-versions')
export class StandardVersionsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('quota.standard-version.read')
  @Answers(StandardVersionListView)
  list(@CurrentCaller() caller: CallerRequest): Promise<StandardVersionListView> {
    return this.pipeline.read(caller, (transaction) => listStandardVersions(transaction, caller.roles));
  }

  @Post()
  @Permit('quota.standard-version.draft')
  @CommandAnswers(StandardVersionView)
  draft(@CurrentCaller() caller: CallerRequest, @Body() body: VersionTextBody): Promise<StandardVersionView> {
    return this.pipeline.run(caller, body, (transaction) => new DraftStandard(transaction, caller, body));
  }

  @Get(':id')
  @Permit('quota.standard-version.read')
  @Answers(StandardVersionView)
  view(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<StandardVersionView> {
    return this.pipeline.read(caller, (transaction) => viewStandardVersion(transaction, id));
  }

  @Get(':id/comparison')
  @Permit('quota.standard-version.read')
  @Answers(StandardComparisonView)
  compare(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<StandardComparisonView> {
    return this.pipeline.read(caller, (transaction) => compareStandard(transaction, id));
  }

  @Post(':id/text')
  @Permit('quota.standard-version.draft')
  @CommandAnswers(StandardVersionView)
  edit(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: StandardEdit): Promise<StandardVersionView> {
    return this.pipeline.run(caller, body, (transaction) => new EditStandard(transaction, caller, id, body.version, body.text));
  }

  @Post(':id/submit')
  @Permit('quota.standard-version.draft')
  @CommandAnswers(StandardVersionView)
  submit(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: StandardStep): Promise<StandardVersionView> {
    return this.pipeline.run(caller, body, (transaction) => new SubmitStandard(transaction, caller, id, body.version));
  }

  @Post(':id/withdraw')
  @Permit('quota.standard-version.draft')
  @CommandAnswers(StandardVersionView)
  withdraw(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: StandardWithdrawal,
  ): Promise<StandardVersionView> {
    return this.pipeline.run(caller, body, (transaction) => new WithdrawStandard(transaction, caller, id, body.version, body.reason));
  }

  @Post(':id/return')
  @Permit('quota.standard-version.decide')
  @CommandAnswers(StandardVersionView)
  return(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: StandardReturn): Promise<StandardVersionView> {
    return this.pipeline.run(caller, body, (transaction) => new ReturnStandard(transaction, caller, id, body));
  }

  @Post(':id/consent')
  @Permit('quota.standard-version.decide')
  @CommandAnswers(StandardVersionView)
  consent(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: StandardConsent,
  ): Promise<StandardVersionView> {
    return this.pipeline.run(caller, body, (transaction) => new ConsentToStandard(transaction, caller, id, body));
  }
}
