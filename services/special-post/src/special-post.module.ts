import { Module } from '@nestjs/common';
import { ChangeStayRateHandler } from './commands/change-stay-rate/change-stay-rate.handler';
import { CoverageRecheck } from './commands/recheck-coverage/coverage-recheck';
import { RecordCohortHandler } from './commands/record-cohort/record-cohort.handler';
import { CohortsController } from './http/cohorts.controller';
import { CoverageController } from './http/coverage.controller';
import { PostsProjectionController } from './http/posts-projection.controller';
import { StayRateController } from './http/stay-rate.controller';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';
import { RecheckCoverageWhenPostsMoved } from './messaging/recheck-coverage-when-posts-moved.consumer';
import { RecheckCoverageWhenSchoolPostsRecorded } from './messaging/recheck-coverage-when-school-posts-recorded.consumer';
import { RecheckCoverageWhenStaffRecorded } from './messaging/recheck-coverage-when-staff-recorded.consumer';
import { GetCoverage } from './queries/get-coverage/get-coverage.query';
import { ListCohorts } from './queries/list-cohorts/list-cohorts.query';

@Module({
  controllers: [CohortsController, CoverageController, StayRateController, PostsProjectionController],
  providers: [
    CoverageRecheck,
    GetCoverage,
    ListCohorts,
    RecordCohortHandler,
    ChangeStayRateHandler,
    NoteSchoolWhenRecorded,
    RecheckCoverageWhenStaffRecorded,
    RecheckCoverageWhenSchoolPostsRecorded,
    RecheckCoverageWhenPostsMoved,
  ],
})
export class SpecialPostModule {}
