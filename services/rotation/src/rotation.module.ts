import { Module } from '@nestjs/common';
import { CreateScheduleHandler } from './commands/create-schedule/create-schedule.handler';
import { PlanScheduleHandler } from './commands/plan-schedule/plan-schedule.handler';
import { PublishScheduleHandler } from './commands/publish-schedule/publish-schedule.handler';
import { RequestTeachersHandler } from './commands/request-teachers/request-teachers.handler';
import { PostsProjectionController } from './http/posts-projection.controller';
import { RevisionsController } from './http/revisions.controller';
import { RunsController } from './http/runs.controller';
import { SchedulesController } from './http/schedules.controller';
import { rotationConsumers } from './messaging/rotation-consumers';

@Module({
  controllers: [SchedulesController, RevisionsController, RunsController, PostsProjectionController],
  providers: [CreateScheduleHandler, RequestTeachersHandler, PlanScheduleHandler, PublishScheduleHandler, ...rotationConsumers],
})
export class RotationModule {}
