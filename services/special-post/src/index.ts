import { defineService } from '@jiaobian/service-kit';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';
import { RecheckCoverageWhenPostsMoved } from './messaging/recheck-coverage-when-posts-moved.consumer';
import { RecheckCoverageWhenSchoolPostsRecorded } from './messaging/recheck-coverage-when-school-posts-recorded.consumer';
import { RecheckCoverageWhenStaffRecorded } from './messaging/recheck-coverage-when-staff-recorded.consumer';
import { CreateSpecialPostTables1700000000302 } from './persistence/migrations/create-special-post-tables';
import { SpecialPostModule } from './special-post.module';

export const specialPostService = defineService({
  name: 'special-post',
  module: SpecialPostModule,
  migrations: [CreateSpecialPostTables1700000000302],
  entities: [],
  // Hiring and rotation plan anew first: somebody waits for them.
  gatherMs: 100,
  consumers: [
    NoteSchoolWhenRecorded,
    RecheckCoverageWhenStaffRecorded,
    RecheckCoverageWhenSchoolPostsRecorded,
    RecheckCoverageWhenPostsMoved,
  ],
});
