import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  assertOwnSchool,
  CommandAnswers,
  CommandPipeline,
  CurrentCaller,
  Permit,
  schoolScope,
  YearParameter,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { CreateSchedule } from '../commands/create-schedule/create-schedule.command';
import { PlanSchedule } from '../commands/plan-schedule/plan-schedule.command';
import { PublishSchedule } from '../commands/publish-schedule/publish-schedule.command';
import { RequestTeachers } from '../commands/request-teachers/request-teachers.command';
import { listRequests } from '../queries/list-requests/list-requests';
import { listRevisions } from '../queries/list-revisions/list-revisions';
import { listSchedules } from '../queries/list-schedules/list-schedules';
import { readEligibility } from '../queries/read-eligibility/read-eligibility';
import { readSchedule } from '../queries/read-schedule/read-schedule';
import { readTeacherCard } from '../queries/read-teacher-card/read-teacher-card';
import { EligibilityQuery, SchoolEligibilityAnswer, TeacherParameter } from './eligibility.dto';
import { RequestTeachersRequest, TeacherRequestAnswer, TeacherRequestRecordedAnswer } from './request.dto';
import { RevisionSummaryAnswer } from './revision.answer';
import { ScheduleAnswer, ScheduleStepAnswer, ScheduleSummaryAnswer } from './schedule.answer';
import { CreateScheduleRequest } from './schedule.dto';
import { TeacherCardAnswer } from './teacher-card.answer';

/** The rotation of a school year, from requests to published assignments. */
@ApiTags('schedules')
@Controller('schedules')
export class SchedulesController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @Permit('rotation.schedule.plan')
  @CommandAnswers(ScheduleSummaryAnswer)
  create(@CurrentCaller() caller: CallerRequest, @Body() body: CreateScheduleRequest): Promise<ScheduleSummaryAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new CreateSchedule(transaction, caller, body));
  }

  @Get()
  @Permit('rotation.schedule.read')
  @Answers([ScheduleSummaryAnswer])
  list(@CurrentCaller() caller: CallerRequest): Promise<ScheduleSummaryAnswer[]> {
    return this.pipeline.read(caller, listSchedules);
  }

  @Get(':year')
  @Permit('rotation.schedule.read')
  @Answers(ScheduleAnswer)
  read(@CurrentCaller() caller: CallerRequest, @Param() { year }: YearParameter): Promise<ScheduleAnswer> {
    return this.pipeline.read(caller, (transaction) => readSchedule(transaction, year, schoolScope(caller)));
  }

  @Post(':year/requests')
  @Permit('rotation.schedule.request')
  @CommandAnswers(TeacherRequestRecordedAnswer)
  request(
    @CurrentCaller() caller: CallerRequest,
    @Param() { year }: YearParameter,
    @Body() body: RequestTeachersRequest,
  ): Promise<TeacherRequestRecordedAnswer> {
    return this.pipeline.run(caller, { year, ...body }, (transaction) => new RequestTeachers(transaction, caller, year, body));
  }

  @Get(':year/requests')
  @Permit('rotation.schedule.read')
  @Answers([TeacherRequestAnswer])
  requests(@CurrentCaller() caller: CallerRequest, @Param() { year }: YearParameter): Promise<TeacherRequestAnswer[]> {
    return this.pipeline.read(caller, (transaction) => listRequests(transaction, year, schoolScope(caller)));
  }

  @Get(':year/eligibility')
  @Permit('rotation.schedule.read')
  @Answers(SchoolEligibilityAnswer)
  async eligibility(
    @CurrentCaller() caller: CallerRequest,
    @Param() { year }: YearParameter,
    @Query() { schoolCode }: EligibilityQuery,
  ): Promise<SchoolEligibilityAnswer> {
    assertOwnSchool(caller, schoolCode);
    return this.pipeline.read(caller, (transaction) => readEligibility(transaction, year, schoolCode));
  }

  @Post(':year/plan')
  @Permit('rotation.schedule.plan')
  @CommandAnswers(ScheduleStepAnswer)
  plan(@CurrentCaller() caller: CallerRequest, @Param() { year }: YearParameter): Promise<ScheduleStepAnswer> {
    return this.pipeline.run(caller, { year }, (transaction) => new PlanSchedule(transaction, caller, year));
  }

  @Post(':year/publish')
  @Permit('rotation.schedule.plan')
  @CommandAnswers(ScheduleStepAnswer)
  publish(@CurrentCaller() caller: CallerRequest, @Param() { year }: YearParameter): Promise<ScheduleStepAnswer> {
    return this.pipeline.run(caller, { year }, (transaction) => new PublishSchedule(transaction, caller, year));
  }

  @Get(':year/teachers/:personId')
  @Permit('rotation.schedule.read')
  @Answers(TeacherCardAnswer)
  card(@CurrentCaller() caller: CallerRequest, @Param() { year, personId }: TeacherParameter): Promise<TeacherCardAnswer> {
    return this.pipeline.read(caller, (transaction) => readTeacherCard(transaction, year, personId, schoolScope(caller)));
  }

  @Get(':year/revisions')
  @Permit('rotation.schedule.read')
  @Answers([RevisionSummaryAnswer])
  revisions(@CurrentCaller() caller: CallerRequest, @Param() { year }: YearParameter): Promise<RevisionSummaryAnswer[]> {
    return this.pipeline.read(caller, (transaction) => listRevisions(transaction, year, schoolScope(caller)));
  }
}
