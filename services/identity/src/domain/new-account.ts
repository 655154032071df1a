import { DomainError, roles, type Role } from '@jiaobian/kernel';
import { isAccountName } from './account-name';

export interface NewAccount {
  name: string;
  displayName: string;
  roles: Role[];
  /** The school of a school account, and of no other. */
  schoolCode?: string;
  password: string;
}

/** Roles that lose their meaning beside another: an auditor changes nothing, a school sees itself alone (domain.md §1). */
const lonelyRoles: readonly Role[] = ['auditor', 'school'];

/** Refuses what no account may be. Errors: `IDENTITY.ACCOUNT_NAME`, `…ROLES`, `…SCHOOL`, `…PASSWORD_WEAK`. */
export function checkNewAccount(account: NewAccount): void {
  if (!isAccountName(account.name)) throw new DomainError('IDENTITY.ACCOUNT_NAME');
  checkRoles(account.roles);
  if (account.roles.includes('school') !== (account.schoolCode !== undefined)) throw new DomainError('IDENTITY.SCHOOL');
  checkPassword(account.password, account.name);
}

/** Long enough to outlast the lock-out, and not the name again. Errors: `IDENTITY.PASSWORD_WEAK`. */
export function checkPassword(password: string, name: string): void {
  const guessable = password.toLowerCase().includes(name) || new Set(password).size < 5;
  if ([...password].length < 10 || guessable) throw new DomainError('IDENTITY.PASSWORD_WEAK');
}

function checkRoles(held: Role[]): void {
  const distinct = new Set(held).size === held.length && held.length > 0;
  const alone = held.length === 1 || !held.some((role) => lonelyRoles.includes(role));
  if (!distinct || !alone || !held.every((role) => roles.includes(role))) throw new DomainError('IDENTITY.ROLES');
}
