import type { Transaction } from '@jiaobian/database';
import type { Track } from '@jiaobian/kernel';
import type { AccountState, LedgerStage } from '../../domain/ledger-account';
import type { TwoTimes } from '../../domain/two-times';

/** An account with its balance and how many entries had made it, at two times. */
export interface AccountBalance {
  accountId: string;
  unit: string;
  stage: LedgerStage;
  track: Track;
  /** As the ledger's tables know it: one that came later than a reader of this list is told too. */
  state: AccountState | (string & {});
  balance: number;
  entries: number;
}

const columns = 'a.id as "accountId", a.unit, a.stage, a.track, a.state';
const order = 'order by a.unit, a.stage, a.track, a.state';

/** The accounts of some units, or of all, as of a day and as known at an instant. */
export function balancesAt(transaction: Transaction, { asOf, knownAt }: TwoTimes, units?: readonly string[]): Promise<AccountBalance[]> {
  const asked = units ? [[...units]] : [];
  const among = (parameter: number) => (units ? `where a.unit = any ($${parameter})` : '');
  if (asOf === undefined && knownAt === undefined) {
    return transaction.query(`select ${columns}, a.balance, a.version as entries from accounts a ${among(1)} ${order}`, asked);
  }
  return transaction.query(
    `select ${columns}, coalesce(b.balance, 0)::int as balance, coalesce(b.entries, 0)::int as entries
     from accounts a left join (
       select e.account_id, sum(e.amount) as balance, count(*) as entries from entries e join movements m on m.id = e.movement_id
       where ($1::date is null or m.effective_on <= $1) and ($2::timestamptz is null or m.recorded_at <= $2)
         ${units ? 'and e.account_id in (select a.id from accounts a where a.unit = any ($3))' : ''}
       group by e.account_id
     ) b on b.account_id = a.id ${among(3)} ${order}`,
    [asOf ?? null, knownAt ?? null, ...asked],
  );
}
