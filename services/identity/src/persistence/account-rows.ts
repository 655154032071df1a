import type { Transaction } from '@jiaobian/database';
import { DomainError, type Role } from '@jiaobian/kernel';

/** An account as everybody may see it: all but the password. */
export interface AccountRow {
  id: string;
  county: string;
  name: string;
  displayName: string;
  roles: Role[];
  schoolCode: string | null;
  createdAt: Date;
  disabledAt: Date | null;
  disabledReason: string | null;
}

const columns = `id, county_code as county, name, display_name as "displayName", roles, school_code as "schoolCode",
  created_at as "createdAt", disabled_at as "disabledAt", disabled_reason as "disabledReason"`;

export interface NewAccountRow {
  id: string;
  name: string;
  displayName: string;
  roles: Role[];
  schoolCode?: string;
  passwordHash: string;
  createdBy: string;
}

/** Undefined where the name is taken. */
export async function insertAccount(transaction: Transaction, account: NewAccountRow): Promise<AccountRow | undefined> {
  const [row] = await transaction.query<AccountRow>(
    `insert into accounts (id, name, display_name, roles, school_code, password_hash, created_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (county_code, name) do nothing returning ${columns}`,
    [account.id, account.name, account.displayName, account.roles, account.schoolCode ?? null, account.passwordHash, account.createdBy],
  );
  return row;
}

export function allAccounts(transaction: Transaction): Promise<AccountRow[]> {
  return transaction.query<AccountRow>(`select ${columns} from accounts order by name`);
}

/** Locks the account. Errors: `IDENTITY.ACCOUNT_UNKNOWN`. */
export async function accountToChange(transaction: Transaction, id: string): Promise<AccountRow> {
  const [row] = await transaction.query<AccountRow>(`select ${columns} from accounts where id = $1 for update`, [id]);
  if (!row) throw new DomainError('IDENTITY.ACCOUNT_UNKNOWN');
  return row;
}

/** The accounts of these ids that the county has, locked against being disabled meanwhile, in an order that all share. */
export function accountsToLink(transaction: Transaction, ids: string[]): Promise<AccountRow[]> {
  return transaction.query<AccountRow>(`select ${columns} from accounts where id::text = any($1) order by id for share`, [ids]);
}

export async function passwordHashOf(transaction: Transaction, name: string): Promise<{ id: string; passwordHash: string } | undefined> {
  const [row] = await transaction.query<{ id: string; passwordHash: string }>(
    'select id, password_hash as "passwordHash" from accounts where name = $1 and disabled_at is null',
    [name],
  );
  return row;
}

/** Locked against being disabled, or given another password, while a session opens for it. */
export async function accountToOpen(transaction: Transaction, id: string, passwordHash: string): Promise<AccountRow | undefined> {
  const [row] = await transaction.query<AccountRow>(
    `select ${columns} from accounts where id = $1 and disabled_at is null and password_hash = $2 for update`,
    [id, passwordHash],
  );
  return row;
}

/** The administrators who can still log in, locked, in an order that two who disable one another share. */
export async function activeAdministrators(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `select id from accounts where 'administrator' = any(roles) and disabled_at is null order by id for update`,
  );
  return rows.map(({ id }) => id);
}

export function markDisabled(transaction: Transaction, id: string, by: string, reason?: string): Promise<number> {
  return transaction.change('update accounts set disabled_at = clock_timestamp(), disabled_by = $2, disabled_reason = $3 where id = $1', [
    id,
    by,
    reason ?? null,
  ]);
}

export function setPasswordHash(transaction: Transaction, id: string, passwordHash: string): Promise<number> {
  return transaction.change('update accounts set password_hash = $2 where id = $1', [id, passwordHash]);
}
