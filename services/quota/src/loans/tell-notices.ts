import { loanDueSoon, loanOverdue, type LoanMark } from '@jiaobian/contracts';
import { countyToday, type Transaction } from '@jiaobian/database';
import { publish } from '@jiaobian/service-kit';
import { markOf } from '../domain/loans/loan-mark';
import { restOf } from '../domain/loans/pending';
import { loansById } from '../persistence/repositories/loans';
import { openPendingsDue } from '../persistence/repositories/pendings';

/** How far ahead an instalment is told of. */
const ahead = "interval '60 days'";

/**
 * Tells of instalments that fall due within 60, 30 and 7 days, and of those that are overdue, once for each. Only tells: the mark
 * of a loan is judged by the day whenever somebody reads it.
 */
export async function tellNotices(transaction: Transaction): Promise<void> {
  const today = await countyToday(transaction);
  const [row] = await transaction.query<{ by: string }>(`select ($1::date + ${ahead})::date as by`, [today]);
  const pendings = await openPendingsDue(transaction, row!.by);
  const loans = new Map(
    (
      await loansById(
        transaction,
        pendings.map(({ loanId }) => loanId),
      )
    ).map((loan) => [loan.id, loan]),
  );
  for (const pending of pendings) {
    const mark = markOf(pending.dueOn, today);
    if (!mark || !(await isNews(transaction, pending.id, mark))) continue;
    const { id: loanId, caseId, schoolCode, stage, track, purpose } = loans.get(pending.loanId)!;
    const told = { loanId, caseId, schoolCode, stage, track, pendingId: pending.id, count: restOf(pending), dueOn: pending.dueOn };
    if (mark === 'overdue') await publish(transaction, loanOverdue, { ...told, purpose }, { subject: loanId });
    else await publish(transaction, loanDueSoon, { ...told, withinDays: daysOf[mark] }, { subject: loanId });
  }
}

const daysOf = { 'due-60': 60, 'due-30': 30, 'due-7': 7 } as const satisfies Record<Exclude<LoanMark, 'overdue'>, number>;

async function isNews(transaction: Transaction, pendingId: string, notice: LoanMark): Promise<boolean> {
  const noted = await transaction.change('insert into loan_notices (pending_id, notice) values ($1, $2) on conflict do nothing', [
    pendingId,
    notice,
  ]);
  return noted === 1;
}
