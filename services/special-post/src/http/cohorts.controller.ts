import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordCohort } from '../commands/record-cohort/record-cohort.command';
import { ListCohorts } from '../queries/list-cohorts/list-cohorts.query';
import { CohortAnswer } from './cohort-answers';
import { RecordCohortRequest } from './cohort-requests';

/** The yearly special-post cohorts of the county. */
@ApiTags('cohorts')
@Controller('cohorts')
export class CohortsController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly cohorts: ListCohorts,
  ) {}

  @Get()
  @Permit('special-post.cohort.read')
  @Answers([CohortAnswer])
  list(@CurrentCaller() caller: CallerRequest): Promise<CohortAnswer[]> {
    return this.pipeline.read(caller, (transaction) => this.cohorts.run(transaction, caller));
  }

  @Get(':id')
  @Permit('special-post.cohort.read')
  @Answers(CohortAnswer)
  get(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<CohortAnswer> {
    return this.pipeline.read(caller, (transaction) => this.cohorts.one(transaction, caller, id));
  }

  @Post()
  @Permit('special-post.cohort.record')
  @CommandAnswers(CohortAnswer)
  record(@CurrentCaller() caller: CallerRequest, @Body() body: RecordCohortRequest): Promise<CohortAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new RecordCohort(transaction, caller, body));
  }
}
