import { countyToday, type Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import { unitStageTrack } from '../domain/ledger-account';
import { partsOf, restOf } from '../domain/loans/pending';
import { publishSchoolPosts } from '../gate/publish-school-posts';
import { loansById } from '../persistence/repositories/loans';
import { openPendingsDue, pendingsOfLoans } from '../persistence/repositories/pendings';
import { distinctPositions, lockPositions } from '../persistence/repositories/positions';
import { standingPosts } from '../persistence/repositories/standing-posts';
import { returnablePosts, positionsOfLoans, repay, type Repayment } from './repay';

/**
 * Carries out what was booked with the loan: instalments whose day has come go back to the pool, as far as the school has vacant
 * posts for it. What it has none for stays open and is overdue, and comes back with the next post that falls free.
 * Returns the loans that posts came back of.
 */
export async function postDue(transaction: Transaction, only?: readonly string[]): Promise<string[]> {
  const today = await countyToday(transaction);
  const due = (await openPendingsDue(transaction, today)).filter(({ loanId }) => !only || only.includes(loanId));
  if (due.length === 0) return [];
  const loans = await loansById(transaction, [...new Set(due.map(({ loanId }) => loanId))]);
  const positions = distinctPositions(positionsOfLoans(loans));
  await lockPositions(transaction, positions);
  const repayments = await dueRepayments(transaction, loans, today);
  await repay(transaction, repayments);
  for (const { loan } of repayments) {
    await publishSchoolPosts(transaction, [{ unit: loan.schoolCode, stage: loan.stage }], {
      kind: 'loan',
      id: loan.id,
      text: '借编到期归还',
    });
  }
  return [...new Set(repayments.map(({ loan }) => loan.id))];
}

/** Looked at again behind the lock: another process may have posted, or a consent voided, what was read before it. */
async function dueRepayments(
  transaction: Transaction,
  loans: Awaited<ReturnType<typeof loansById>>,
  today: CalendarDate,
): Promise<Repayment[]> {
  const loanOf = new Map(loans.map((loan) => [loan.id, loan]));
  const pendings = (await pendingsOfLoans(transaction, [...loanOf.keys()])).filter(
    (pending) => pending.dueOn <= today && restOf(pending) > 0,
  );
  const posts = await standingPosts(transaction, { units: [...new Set(loans.map(({ schoolCode }) => schoolCode))] });
  const free = new Map(posts.map((line) => [unitStageTrack(line.unit, line.stage, line.track), returnablePosts(line)]));
  return pendings.flatMap((pending): Repayment[] => {
    const loan = loanOf.get(pending.loanId)!;
    const key = unitStageTrack(loan.schoolCode, loan.stage, loan.track);
    const [part] = partsOf([pending], free.get(key) ?? 0);
    if (!part) return [];
    free.set(key, free.get(key)! - part.count);
    const { documentNumber } = loan;
    const facts = {
      proposedBy: 'rule:loan-due',
      approvedBy: `document:${documentNumber}`,
      documentNumber,
      reason: `借编到期(${pending.dueOn})归还周转池 ${part.count} 个`,
      causeKind: 'loan' as const,
      causeId: loan.id,
    };
    return [{ loan, part, way: 'due', facts }];
  });
}
