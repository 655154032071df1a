import type { Transaction } from '@jiaobian/database';
import type { Track } from '@jiaobian/kernel';
import type { AccountState, LedgerStage } from '../../domain/ledger-account';
import type { TwoTimes } from '../../domain/two-times';

/** An account with its balance at two times. */
export interface AccountBalance {
  accountId: string;
  unit: string;
  stage: LedgerStage;
  track: Track;
  /** As the ledger's tables know it: one that came later than a reader of this list is told too. */
  state: AccountState | (string & {});
  balance: number;
  /** Whether anything had been entered by then. */
  existed: boolean;
  /** How many entries; told of the newest balance alone. */
  version?: number;
}

const columns = 'a.id as "accountId", a.unit, a.stage, a.track, a.state';
const order = 'order by a.unit, a.stage, a.track, a.state';

/** The accounts of some units, or of all, as of a day and as known at an instant. */
export function balancesAt(transaction: Transaction, { asOf, knownAt }: TwoTimes, units?: readonly string[]): Promise<AccountBalance[]> {
  const asked = units ? [[...units]] : [];
  const among = (parameter: number) => (units ? `where a.unit = any ($${parameter})` : '');
  if (asOf === undefined && knownAt === undefined) {
    return transaction.query(
      `select ${columns}, a.balance, a.version, a.version > 0 as existed from accounts a ${among(1)} ${order}`,
      asked,
    );
  }
  return transaction.query(
    `select ${columns}, coalesce(b.balance, 0)::int as balance, b.account_id is not null as existed from accounts a left join balances_at($1, $2) b on b.account_id = a.id
     ${among(3)} ${order}`,
    [asOf ?? null, knownAt ?? null, ...asked],
  );
}
