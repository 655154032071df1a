import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, Permit, YearParameter, type CallerRequest } from '@jiaobian/service-kit';
import { ClosePlan } from '../commands/close-plan/close-plan.command';
import { OpenPlan } from '../commands/open-plan/open-plan.command';
import { RequestLines } from '../commands/request-lines/request-lines.command';
import { getLine } from '../queries/get-line/get-line.query';
import { getPlan } from '../queries/get-plan/get-plan.query';
import { listPlans } from '../queries/list-plans/list-plans.query';
import { listRevisions } from '../queries/list-revisions/list-revisions.query';
import { LineWithRevisionsAnswer, RevisionAnswer } from './line-answers';
import { PlanAnswer, PlanSummaryAnswer, RequestAnswer } from './plan-answers';
import { ClosePlanRequest, LineParameter, OpenPlanRequest, RequestLinesRequest, SchoolQuery } from './plan-requests';

/** The annual hiring plans of the county; a school sees its own lines. */
@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('hiring.plan.read')
  @Answers([PlanSummaryAnswer])
  list(@CurrentCaller() caller: CallerRequest): Promise<PlanSummaryAnswer[]> {
    return this.pipeline.read(caller, (transaction) => listPlans(transaction, caller));
  }

  @Post()
  @Permit('hiring.plan.manage')
  @CommandAnswers(PlanAnswer)
  open(@CurrentCaller() caller: CallerRequest, @Body() body: OpenPlanRequest): Promise<PlanAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new OpenPlan(transaction, caller, body));
  }

  @Get(':year')
  @Permit('hiring.plan.read')
  @Answers(PlanAnswer)
  get(@CurrentCaller() caller: CallerRequest, @Param() { year }: YearParameter, @Query() { schoolCode }: SchoolQuery): Promise<PlanAnswer> {
    return this.pipeline.read(caller, (transaction) => getPlan(transaction, caller, year, schoolCode));
  }

  @Post(':year/requests')
  @Permit('hiring.plan.request')
  @CommandAnswers(RequestAnswer)
  request(
    @CurrentCaller() caller: CallerRequest,
    @Param() { year }: YearParameter,
    @Body() body: RequestLinesRequest,
  ): Promise<RequestAnswer> {
    return this.pipeline.run(caller, { year, ...body }, (transaction) => new RequestLines(transaction, caller, year, body));
  }

  @Post(':year/close')
  @Permit('hiring.plan.manage')
  @CommandAnswers(PlanAnswer)
  close(@CurrentCaller() caller: CallerRequest, @Param() { year }: YearParameter, @Body() body: ClosePlanRequest): Promise<PlanAnswer> {
    return this.pipeline.run(caller, { year, ...body }, (transaction) => new ClosePlan(transaction, caller, year, body.reason));
  }

  @Get(':year/lines/:id')
  @Permit('hiring.plan.read')
  @Answers(LineWithRevisionsAnswer)
  line(@CurrentCaller() caller: CallerRequest, @Param() { year, id }: LineParameter): Promise<LineWithRevisionsAnswer> {
    return this.pipeline.read(caller, (transaction) => getLine(transaction, caller, year, id));
  }

  @Get(':year/revisions')
  @Permit('hiring.plan.read')
  @Answers([RevisionAnswer])
  revisions(
    @CurrentCaller() caller: CallerRequest,
    @Param() { year }: YearParameter,
    @Query() { schoolCode }: SchoolQuery,
  ): Promise<RevisionAnswer[]> {
    return this.pipeline.read(caller, (transaction) => listRevisions(transaction, caller, { year, schoolCode }));
  }
}
