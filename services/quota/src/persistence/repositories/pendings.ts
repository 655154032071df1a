import type { Transaction } from '@jiaobian/database';
import type { CalendarDate, Track } from '@jiaobian/kernel';
import type { Pending } from '../../domain/loans/pending';
import type { Position } from './positions';

export const pendingColumns = `p.id, p.loan_id as "loanId", p.due_on as "dueOn", p.count, p.posted, p.state`;

export type RepaymentWay = 'due' | 'exit' | 'early-return' | 'recall';

/** Of a loan whose school is locked: nobody else posts or voids them meanwhile. */
export function pendingsOfLoans(transaction: Transaction, loanIds: readonly string[]): Promise<Pending[]> {
  return transaction.query<Pending>(`select ${pendingColumns} from pendings p where loan_id = any ($1::uuid[]) order by due_on, id`, [
    loanIds,
  ]);
}

/** What is open and due by a day, the longest due first. */
export function openPendingsDue(transaction: Transaction, by: CalendarDate): Promise<Pending[]> {
  return transaction.query<Pending>(`select ${pendingColumns} from pendings p where state = 'open' and due_on <= $1 order by due_on, id`, [
    by,
  ]);
}

/**
 * What the loans of some schools still have to bring back with the next post that falls free. Not a dated use: it ends on its day or
 * with its reason, and not because somebody else leaves.
 */
export function openPendingsOfSchools(transaction: Transaction, schools: readonly string[]): Promise<Pending[]> {
  return transaction.query<Pending>(
    `select ${pendingColumns} from pendings p join loans l on l.id = p.loan_id
     where p.state = 'open' and l.school_code = any ($1) and l.temporary_use is null order by p.due_on, p.id`,
    [schools],
  );
}

/** Whether a post that falls free there goes back by a loan. */
export async function owesByLoan(transaction: Transaction, { unit, stage }: Position, track: Track): Promise<boolean> {
  const [row] = await transaction.query<{ owes: boolean }>(
    `select exists (select from pendings p join loans l on l.id = p.loan_id
       where p.state = 'open' and l.school_code = $1 and l.stage = $2 and l.track = $3 and l.temporary_use is null) as owes`,
    [unit, stage, track],
  );
  return row!.owes;
}

/** Notes what a movement of the ledger brought back. */
export async function postPending(
  transaction: Transaction,
  { movementId, pendingId, count, way }: { movementId: string; pendingId: string; count: number; way: RepaymentWay },
): Promise<void> {
  await transaction.change(
    `update pendings set posted = posted + $2, state = case when posted + $2 = count then 'posted' else 'open' end,
       ended_at = case when posted + $2 = count then clock_timestamp() end where id = $1`,
    [pendingId, count],
  );
  await transaction.change('insert into pending_posts (movement_id, pending_id, count, way) values ($1, $2, $3, $4)', [
    movementId,
    pendingId,
    count,
    way,
  ]);
}

/** What is still open of a loan's pendings ends, so that others of the same sum take their place in this transaction. */
export async function voidPendings(transaction: Transaction, loanId: string): Promise<void> {
  await transaction.change(`update pendings set state = 'void', ended_at = clock_timestamp() where loan_id = $1 and state = 'open'`, [
    loanId,
  ]);
}
