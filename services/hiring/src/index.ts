import { defineService } from '@jiaobian/service-kit';
import { HiringModule } from './hiring.module';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';
import { RecutPlanWhenPostsMoved } from './messaging/recut-plan-when-posts-moved.consumer';
import { RecutPlanWhenSchoolPostsRecorded } from './messaging/recut-plan-when-school-posts-recorded.consumer';
import { CreateHiringTables1700000000301 } from './persistence/migrations/create-hiring-tables';

export const hiringService = defineService({
  name: 'hiring',
  module: HiringModule,
  migrations: [CreateHiringTables1700000000301],
  entities: [],
  consumers: [NoteSchoolWhenRecorded, RecutPlanWhenSchoolPostsRecorded, RecutPlanWhenPostsMoved],
});
