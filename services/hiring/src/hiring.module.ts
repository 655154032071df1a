import { Module } from '@nestjs/common';
import { ClosePlanHandler } from './commands/close-plan/close-plan.handler';
import { OpenPlanHandler } from './commands/open-plan/open-plan.handler';
import { RequestLinesHandler } from './commands/request-lines/request-lines.handler';
import { ChangesController } from './http/changes.controller';
import { PlansController } from './http/plans.controller';
import { PostsProjectionController } from './http/posts-projection.controller';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';
import { RecutPlanWhenPostsMoved } from './messaging/recut-plan-when-posts-moved.consumer';
import { RecutPlanWhenSchoolPostsRecorded } from './messaging/recut-plan-when-school-posts-recorded.consumer';

@Module({
  controllers: [PlansController, ChangesController, PostsProjectionController],
  providers: [
    OpenPlanHandler,
    RequestLinesHandler,
    ClosePlanHandler,
    NoteSchoolWhenRecorded,
    RecutPlanWhenSchoolPostsRecorded,
    RecutPlanWhenPostsMoved,
  ],
})
export class HiringModule {}
