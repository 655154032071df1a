import { defineService } from '@jiaobian/service-kit';
import { ComputeEntitlementsWhenImportConfirmed } from './messaging/compute-entitlements-when-import-confirmed.consumer';
import { NoteCensusWhenRecorded } from './messaging/note-census-when-recorded.consumer';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';
import { CreateQuotaTables1700000000001 } from './persistence/migrations/create-quota-tables';
import { LendPosts1700000000008 } from './persistence/migrations/lend-posts';
import { MoveLineByLine1700000000003 } from './persistence/migrations/move-line-by-line';
import { NoteInWhoseStead1700000000002 } from './persistence/migrations/note-in-whose-stead';
import { QuotaModule } from './quota.module';

export const quotaService = defineService({
  name: 'quota',
  module: QuotaModule,
  migrations: [CreateQuotaTables1700000000001, NoteInWhoseStead1700000000002, MoveLineByLine1700000000003, LendPosts1700000000008],
  entities: [],
  consumers: [NoteSchoolWhenRecorded, NoteCensusWhenRecorded, ComputeEntitlementsWhenImportConfirmed],
});
