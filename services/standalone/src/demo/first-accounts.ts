import { recordAccounts, type FirstAccount } from '@jiaobian/identity';
import type { Installation } from '../installation/installation';
import type { InstallationConfig } from '../installation/installation-config';
import { demoAccounts } from './demo-accounts';

/** The accounts that an installation begins with: the demo's, or one administrator of the county that is named. */
export function firstAccounts(installation: Installation, config: InstallationConfig): FirstAccount[] {
  const { secrets } = installation.facts;
  if (config.withDemo) return demoAccounts(config.JIAOBIAN_DEMO_PASSWORD ?? secrets.demoPassword);
  const county = config.JIAOBIAN_DEFAULT_COUNTY;
  if (county === undefined || config.JIAOBIAN_OIDC_ISSUER !== undefined) return [];
  return [{ county, name: 'administrator', displayName: '系统管理员', roles: ['administrator'], password: secrets.administratorPassword }];
}

export async function recordFirstAccounts(installation: Installation, accounts: FirstAccount[]): Promise<void> {
  const identity = installation.facts.services.find(({ name }) => name === 'identity')!;
  if (accounts.length > 0) await recordAccounts(installation.urlOf(identity.roles.app), accounts);
}
