import { defineService } from '@jiaobian/service-kit';
import { IdentityModule } from './identity.module';
import { CreateIdentityTables1700000007001 } from './persistence/migrations/create-identity-tables';

export { recordAccounts, type FirstAccount } from './record-accounts';

export const identityService = defineService({
  name: 'identity',
  module: IdentityModule,
  migrations: [CreateIdentityTables1700000007001],
  entities: [],
  consumers: [],
});
