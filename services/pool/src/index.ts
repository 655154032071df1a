import { defineService } from '@jiaobian/service-kit';
import { acceptScans } from './http/accept-scans';
import { poolConsumers } from './messaging/pool-consumers';
import { CountIdlePosts1700000000006 } from './persistence/migrations/count-idle-posts';
import { CreateAnswerTable1700000000002 } from './persistence/migrations/create-answer-table';
import { CreateFlagTables1700000000004 } from './persistence/migrations/create-flag-tables';
import { CreateLoanTables1700000000003 } from './persistence/migrations/create-loan-tables';
import { CreatePoolTables1700000000001 } from './persistence/migrations/create-pool-tables';
import { DeclineLines1700000000005 } from './persistence/migrations/decline-lines';
import { NoteWorkplaces1700000000007 } from './persistence/migrations/note-workplaces';
import { PoolModule } from './pool.module';

export const poolService = defineService({
  name: 'pool',
  module: PoolModule,
  migrations: [
    CreatePoolTables1700000000001,
    CreateAnswerTable1700000000002,
    CreateLoanTables1700000000003,
    CreateFlagTables1700000000004,
    DeclineLines1700000000005,
    CountIdlePosts1700000000006,
    NoteWorkplaces1700000000007,
  ],
  entities: [],
  // Hiring and rotation plan anew first: somebody waits for them.
  gatherMs: 100,
  consumers: poolConsumers,
  configureHttp: acceptScans,
});
