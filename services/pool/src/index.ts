import { defineService } from '@jiaobian/service-kit';
import { acceptScans } from './http/accept-scans';
import { poolConsumers } from './messaging/pool-consumers';
import { CreateAnswerTable1700000000002 } from './persistence/migrations/create-answer-table';
import { CreateLoanTables1700000000003 } from './persistence/migrations/create-loan-tables';
import { CreatePoolTables1700000000001 } from './persistence/migrations/create-pool-tables';
import { DeclineLines1700000000005 } from './persistence/migrations/decline-lines';
import { PoolModule } from './pool.module';

export const poolService = defineService({
  name: 'pool',
  module: PoolModule,
  migrations: [CreatePoolTables1700000000001, CreateAnswerTable1700000000002, CreateLoanTables1700000000003, DeclineLines1700000000005],
  entities: [],
  // Hiring and rotation plan anew first: somebody waits for them.
  gatherMs: 100,
  consumers: poolConsumers,
  configureHttp: acceptScans,
});
