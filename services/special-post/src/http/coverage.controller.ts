import { Answers, CommandPipeline, CurrentCaller, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { findChecks } from '../queries/find-checks/find-checks.query';
import { GetCoverage } from '../queries/get-coverage/get-coverage.query';
import { CauseQuery, CoverageChangesQuery, SchoolQuery } from './cohort-requests';
import { ChangesAnswer, CheckAnswer, CoverageAnswer } from './coverage-answers';

/** Whether the cohorts find their posts when they fall due, and what changed in that and why. */
@ApiTags('coverage')
@Controller()
export class CoverageController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly coverage: GetCoverage,
  ) {}

  @Get('coverage')
  @Permit('special-post.cohort.read')
  @Answers(CoverageAnswer)
  get(@CurrentCaller() caller: CallerRequest, @Query() { schoolCode }: SchoolQuery): Promise<CoverageAnswer> {
    return this.pipeline.read(caller, (transaction) => this.coverage.run(transaction, caller, schoolCode));
  }

  @Get('coverage/changes')
  @Permit('special-post.cohort.read')
  @Answers([CheckAnswer])
  checks(@CurrentCaller() caller: CallerRequest, @Query() { schoolCode, cohortYear }: CoverageChangesQuery): Promise<CheckAnswer[]> {
    return this.pipeline.read(caller, (transaction) => findChecks(transaction, caller, { schoolCode, cohortYear }));
  }

  @Get('changes')
  @Permit('special-post.cohort.read')
  @Answers(ChangesAnswer)
  async changes(@CurrentCaller() caller: CallerRequest, @Query() { causeId }: CauseQuery): Promise<ChangesAnswer> {
    return { causeId, checks: await this.pipeline.read(caller, (transaction) => findChecks(transaction, caller, { causeId })) };
  }
}
