import type { Transaction } from '@jiaobian/database';
import { DomainError, type SchoolCode } from '@jiaobian/kernel';
import type { TwoTimes } from '../domain/two-times';
import type { AccountEntriesView, AccountView, EntryView } from '../http/answers/ledger-view';
import { balancesAt } from '../persistence/repositories/balances-at';
import { timesOf } from './times-of';

const accountColumns = 'a.id, a.unit, a.stage, a.track, a.state, a.balance, a.version';
const pageSize = 500;

export interface AccountFilter extends TwoTimes {
  unit?: string;
}

/** Balances of today, or "as of 1 September, as known on 15 October" as recorded. */
export async function listAccounts(transaction: Transaction, { unit, ...asked }: AccountFilter): Promise<AccountView[]> {
  const times = await timesOf(transaction, asked);
  const accounts = await balancesAt(transaction, times, unit === undefined ? undefined : [unit]);
  return accounts.map(({ accountId: id, existed: _, ...account }) => ({ ...account, id }) as AccountView);
}

interface EntriesFilter extends TwoTimes {
  id: string;
  before?: number;
  school?: SchoolCode;
}

/** The entries of an account at two times, the newest first, a page before `before`. Errors: `LEDGER.ACCOUNT_NOT_FOUND`, also for another school's. */
export async function listEntries(transaction: Transaction, { id, before, school, ...asked }: EntriesFilter): Promise<AccountEntriesView> {
  const [account] = await transaction.query<AccountView>(`select ${accountColumns} from accounts a where a.id = $1`, [id]);
  if (!account || (school !== undefined && account.unit !== school)) throw new DomainError('LEDGER.ACCOUNT_NOT_FOUND', { id });
  const { asOf, knownAt } = await timesOf(transaction, asked);
  const entries = await transaction.query<Omit<EntryView, 'recordedAt'> & { recordedAt: Date }>(
    `select e.id, e.movement_id as "movementId", e.account_id as "accountId", e.amount, e.balance_before as "balanceBefore",
       e.balance_after as "balanceAfter", e.account_version as "accountVersion", m.kind, m.reason, m.effective_on as "effectiveOn",
       m.recorded_at as "recordedAt"
     from entries e join movements m on m.id = e.movement_id
     where e.account_id = $1 and ($2::bigint is null or e.account_version < $2)
       and ($3::date is null or m.effective_on <= $3) and ($4::timestamptz is null or m.recorded_at <= $4) order by e.account_version desc limit ${pageSize + 1}`,
    [id, before ?? null, asOf ?? null, knownAt ?? null],
  );
  const page = entries.slice(0, pageSize).map(({ recordedAt, ...entry }) => ({ ...entry, recordedAt: recordedAt.toISOString() }));
  return { account, entries: page, more: entries.length > pageSize };
}
