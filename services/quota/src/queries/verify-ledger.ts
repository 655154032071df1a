import type { Transaction } from '@jiaobian/database';
import type { DifferenceView, VerificationView } from '../http/answers/ledger-view';

/** Checks the hash chain and reconciles every balance; the rules stand in the database's own function. */
export async function verifyLedger(transaction: Transaction): Promise<VerificationView> {
  const differences = await transaction.query<DifferenceView>(
    `select rule, subject, expected, found from (select * from verify_ledger($1) union all select * from verify_loans($1)) differences
     order by rule, subject limit 1000`,
    [transaction.county],
  );
  const [head] = await transaction.query<{ number: number; hash: string }>(`select number, encode(hash, 'hex') as hash from chain_heads`);
  return { intact: differences.length === 0, movements: head?.number ?? 0, chainEnd: head?.hash ?? '', differences };
}
