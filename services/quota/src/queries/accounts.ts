import type { Transaction } from '@jiaobian/database';
import { DomainError, type SchoolCode } from '@jiaobian/kernel';
import type { AccountEntriesView, AccountView, EntryView } from '../http/answers/ledger-view';

const accountColumns = 'a.id, a.unit, a.stage, a.track, a.state, a.balance, a.version';
const pageSize = 500;

export interface AccountFilter {
  unit?: string;
  /** Balances of movements that take effect by this day … */
  asOf?: string;
  /** … as they were known at this instant. */
  knownAt?: string;
}

/** Balances as recorded until now, or "as of 1 September, as known on 15 October" (see `balances_at`). */
export function listAccounts(transaction: Transaction, { unit, asOf, knownAt }: AccountFilter): Promise<AccountView[]> {
  const which = 'where $1::text is null or a.unit = $1 order by a.unit, a.stage, a.track, a.state';
  if (asOf === undefined && knownAt === undefined) {
    return transaction.query(`select ${accountColumns} from accounts a ${which}`, [unit ?? null]);
  }
  return transaction.query(
    `select a.id, a.unit, a.stage, a.track, a.state, coalesce(b.balance, 0)::int as balance
     from accounts a left join balances_at($2, $3) b on b.account_id = a.id ${which}`,
    [unit ?? null, asOf ?? null, knownAt ?? null],
  );
}

/** The entries of an account, the newest first, a page before `before`. Errors: `LEDGER.ACCOUNT_NOT_FOUND`, also for another school's. */
export async function listEntries(
  transaction: Transaction,
  { id, before, school }: { id: string; before?: number; school?: SchoolCode },
): Promise<AccountEntriesView> {
  const [account] = await transaction.query<AccountView>(`select ${accountColumns} from accounts a where a.id = $1`, [id]);
  if (!account || (school !== undefined && account.unit !== school)) throw new DomainError('LEDGER.ACCOUNT_NOT_FOUND', { id });
  const entries = await transaction.query<Omit<EntryView, 'recordedAt'> & { recordedAt: Date }>(
    `select e.id, e.movement_id as "movementId", e.account_id as "accountId", e.amount, e.balance_before as "balanceBefore",
       e.balance_after as "balanceAfter", e.account_version as "accountVersion", m.kind, m.reason, m.effective_on as "effectiveOn",
       m.recorded_at as "recordedAt"
     from entries e join movements m on m.id = e.movement_id
     where e.account_id = $1 and ($2::bigint is null or e.account_version < $2) order by e.account_version desc limit ${pageSize + 1}`,
    [id, before ?? null],
  );
  const page = entries.slice(0, pageSize).map(({ recordedAt, ...entry }) => ({ ...entry, recordedAt: recordedAt.toISOString() }));
  return { account, entries: page, more: entries.length > pageSize };
}
