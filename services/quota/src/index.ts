import { defineService } from '@jiaobian/service-kit';
import { ComputeEntitlementsWhenImportConfirmed } from './messaging/compute-entitlements-when-import-confirmed.consumer';
import { FreePostWhenStaffLeft } from './messaging/free-post-when-staff-left.consumer';
import { NoteCensusWhenRecorded } from './messaging/note-census-when-recorded.consumer';
import { NoteSchoolWhenRecorded } from './messaging/note-school-when-recorded.consumer';
import { ConsentLineByLine1700000000012 } from './persistence/migrations/consent-line-by-line';
import { TakePostsWhenStaffRecorded } from './messaging/take-posts-when-staff-recorded.consumer';
import { CorrectFreezeAndExcept1700000000007 } from './persistence/migrations/correct-freeze-and-except';
import { CreateQuotaTables1700000000001 } from './persistence/migrations/create-quota-tables';
import { HashInFewerSteps1700000000016 } from './persistence/migrations/hash-in-fewer-steps';
import { KeepTwoTimes1700000000004 } from './persistence/migrations/keep-two-times';
import { FileStandardVersions1700000000006 } from './persistence/migrations/file-standard-versions';
import { KeepLedgerChecks1700000000009 } from './persistence/migrations/keep-ledger-checks';
import { LendForAWhile1700000000011 } from './persistence/migrations/lend-for-a-while';
import { LendPosts1700000000008 } from './persistence/migrations/lend-posts';
import { MoveInFewerSteps1700000000014 } from './persistence/migrations/move-in-fewer-steps';
import { MoveLineByLine1700000000003 } from './persistence/migrations/move-line-by-line';
import { NamePosts1700000000010 } from './persistence/migrations/name-posts';
import { NoteInWhoseStead1700000000002 } from './persistence/migrations/note-in-whose-stead';
import { SettleLinesInFewerSteps1700000000015 } from './persistence/migrations/settle-lines-in-fewer-steps';
import { VerifyInFewerSteps1700000000017 } from './persistence/migrations/verify-in-fewer-steps';
import { VerifySideBySide1700000000018 } from './persistence/migrations/verify-side-by-side';
import { QuotaModule } from './quota.module';

export const quotaService = defineService({
  name: 'quota',
  module: QuotaModule,
  migrations: [
    CreateQuotaTables1700000000001,
    NoteInWhoseStead1700000000002,
    MoveLineByLine1700000000003,
    KeepTwoTimes1700000000004,
    FileStandardVersions1700000000006,
    CorrectFreezeAndExcept1700000000007,
    LendPosts1700000000008,
    KeepLedgerChecks1700000000009,
    NamePosts1700000000010,
    LendForAWhile1700000000011,
    ConsentLineByLine1700000000012,
    MoveInFewerSteps1700000000014,
    SettleLinesInFewerSteps1700000000015,
    HashInFewerSteps1700000000016,
    VerifyInFewerSteps1700000000017,
    VerifySideBySide1700000000018,
  ],
  entities: [],
  consumers: [
    NoteSchoolWhenRecorded,
    NoteCensusWhenRecorded,
    TakePostsWhenStaffRecorded,
    ComputeEntitlementsWhenImportConfirmed,
    FreePostWhenStaffLeft,
  ],
});
