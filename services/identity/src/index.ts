import { defineService } from '@jiaobian/service-kit';
import { IdentityModule } from './identity.module';
import { CreateDelegations1700000007002 } from './persistence/migrations/create-delegations';
import { CreateIdentityTables1700000007001 } from './persistence/migrations/create-identity-tables';

export { recordAccounts, type FirstAccount } from './record-accounts';

export const identityService = defineService({
  name: 'identity',
  module: IdentityModule,
  migrations: [CreateIdentityTables1700000007001, CreateDelegations1700000007002],
  entities: [],
  consumers: [],
});
