import type { Role } from '@jiaobian/kernel';
import type { FirstAccount } from '../src';

export const secret = 'correct horse battery';

function account(county: string, name: string, role: Role, schoolCode?: string): FirstAccount {
  return { county, name, displayName: `${name} of ${county}`, roles: [role], schoolCode, password: secret };
}

/** One of each kind, and the administrator of the county next door. */
export const testAccounts = [
  account('522327', 'admin', 'administrator'),
  account('522327', 'bureau', 'education-bureau'),
  account('522327', 'school', 'school', '5223270001'),
  account('522327', 'audit', 'auditor'),
  account('522328', 'admin', 'administrator'),
];
