import type { DelegableRole } from '@jiaobian/contracts';
import { sqlState, violatedConstraint, type Transaction } from '@jiaobian/database';
import { DomainError, type ActingFor, type CalendarDate } from '@jiaobian/kernel';
import type { NewDelegation } from '../domain/delegation';

export interface DelegationRow {
  id: string;
  fromAccount: string;
  fromName: string;
  fromDisplayName: string;
  toAccount: string;
  toName: string;
  toDisplayName: string;
  role: DelegableRole;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  documentNumber: string;
  reason: string;
  grantedBy: string;
  grantedAt: Date;
  revokedBy: string | null;
  revokedAt: Date | null;
  revokedReason: string | null;
}

const today = `(clock_timestamp() at time zone 'Asia/Shanghai')::date`;

const named = `select d.id, d.from_account as "fromAccount", f.name as "fromName", f.display_name as "fromDisplayName",
    d.to_account as "toAccount", t.name as "toName", t.display_name as "toDisplayName", d.role, d.starts_on as "startsOn", d.ends_on as "endsOn",
    d.document_number as "documentNumber", d.reason, coalesce(g.display_name, d.granted_by::text) as "grantedBy", d.granted_at as "grantedAt",
    coalesce(r.display_name, d.revoked_by) as "revokedBy", d.revoked_at as "revokedAt", d.revoked_reason as "revokedReason"
  from delegations d
  join accounts f on f.county_code = d.county_code and f.id = d.from_account
  join accounts t on t.county_code = d.county_code and t.id = d.to_account
  left join accounts g on g.county_code = d.county_code and g.id = d.granted_by
  left join accounts r on r.county_code = d.county_code and r.id::text = d.revoked_by`;

/** The day in the county, by the database's clock. */
export async function countyDay(transaction: Transaction): Promise<CalendarDate> {
  const [row] = await transaction.query<{ today: CalendarDate }>(`select ${today} as today`);
  return row!.today;
}

/** All of the county, or those of one account; the latest first. */
export function delegationsOf(transaction: Transaction, accountId?: string): Promise<DelegationRow[]> {
  return transaction.query<DelegationRow>(
    `${named} where $1::text is null or $1 in (d.from_account::text, d.to_account::text) order by d.starts_on desc, d.granted_at desc`,
    [accountId ?? null],
  );
}

/** Locks the delegation. Errors: `IDENTITY.DELEGATION_UNKNOWN`. */
export async function delegationToChange(transaction: Transaction, id: string): Promise<DelegationRow> {
  const [row] = await transaction.query<DelegationRow>(`${named} where d.id = $1 for update of d`, [id]);
  if (!row) throw new DomainError('IDENTITY.DELEGATION_UNKNOWN');
  return row;
}

/** Errors: `IDENTITY.DELEGATION_OVERLAPS`. */
export async function insertDelegation(
  transaction: Transaction,
  id: string,
  delegation: NewDelegation,
  grantedBy: string,
  to: string,
): Promise<void> {
  const { fromAccountId, toAccountId, role, startsOn, endsOn, documentNumber, reason } = delegation;
  try {
    await transaction.change(
      `insert into delegations (id, from_account, to_account, role, starts_on, ends_on, document_number, reason, granted_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, fromAccountId, toAccountId, role, startsOn, endsOn, documentNumber, reason, grantedBy],
    );
  } catch (error) {
    if (sqlState(error) !== '23P01' || violatedConstraint(error) !== 'delegation_overlaps') throw error;
    throw new DomainError('IDENTITY.DELEGATION_OVERLAPS', { account: to, role }, { cause: error });
  }
}

export function revokeDelegation(transaction: Transaction, id: string, by: string, reason: string): Promise<number> {
  return transaction.change(
    'update delegations set revoked_at = clock_timestamp(), revoked_by = $2, revoked_reason = $3 where id = $1 and revoked_at is null',
    [id, by, reason],
  );
}

/** Whoever is shut out lends nothing any more and is lent nothing; what is over stays as it was. */
export function revokeDelegationsOf(transaction: Transaction, accountId: string, by: string, reason: string): Promise<number> {
  return transaction.change(
    `update delegations set revoked_at = clock_timestamp(), revoked_by = $2, revoked_reason = $3
     where $1 in (from_account, to_account) and revoked_at is null and ends_on >= ${today}`,
    [accountId, by, reason],
  );
}

export interface LiveDelegation extends ActingFor {
  /** Until the last day is over in the county. */
  secondsLeft: number;
}

/** What an account may do in others' stead at this moment, by the database's clock. */
export function liveDelegationsTo(transaction: Transaction, accountId: string): Promise<LiveDelegation[]> {
  return transaction.query<LiveDelegation>(
    `select d.id as "delegationId", d.role, d.from_account as "accountId", f.display_name as "displayName", d.ends_on as until,
       d.document_number as "documentNumber",
       floor(extract(epoch from ((d.ends_on + 1)::timestamp at time zone 'Asia/Shanghai') - clock_timestamp()))::float8 as "secondsLeft"
     from delegations d join accounts f on f.county_code = d.county_code and f.id = d.from_account
     where d.to_account = $1 and d.revoked_at is null and ${today} between d.starts_on and d.ends_on and f.disabled_at is null
     order by d.role`,
    [accountId],
  );
}
