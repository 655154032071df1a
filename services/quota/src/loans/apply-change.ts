import type { Transaction } from '@jiaobian/database';
import { derivedId, DomainError } from '@jiaobian/kernel';
import type { Instalment } from '@jiaobian/planning';
import { partsOf, type PendingPart } from '../domain/loans/pending';
import type { LoanChange } from '../persistence/repositories/loan-changes';
import { insertPendings, type Loan } from '../persistence/repositories/loans';
import { pendingsOfLoans, voidPendings } from '../persistence/repositories/pendings';
import { standingPosts } from '../persistence/repositories/standing-posts';
import type { LoanAsItStands } from './loan-now';
import { returnablePosts, repay } from './repay';

export interface AppliedChange extends LoanAsItStands {
  change: LoanChange;
  /** What is to come back from now on; absent where nothing is put to another day. */
  planned: Instalment[] | undefined;
  documentNumber: string;
}

/**
 * Puts other pendings of the same sum in the place of the open ones, and brings back at once what is to come back now. A
 * recall takes what is vacant and leaves the rest to its day; an early return is refused where it is not all vacant.
 */
export async function applyChange(transaction: Transaction, applied: AppliedChange): Promise<void> {
  const { change, loan, now, planned } = applied;
  if (planned) {
    await voidPendings(transaction, loan.id);
    await insertPendings(transaction, loan.id, change.id, named(change, planned));
  }
  if (change.kind !== 'early-return' && change.kind !== 'recall') return;
  const available = await freeAt(transaction, loan);
  const asked = change.terms.count!;
  if (change.kind === 'early-return' && available < asked)
    throw new DomainError('LOAN.NOT_VACANT', { schoolCode: loan.schoolCode, available, asked });
  const pendings = await pendingsOfLoans(transaction, [loan.id]);
  const due = change.kind === 'recall' ? pendings.filter(({ dueOn }) => dueOn <= now.today) : pendings;
  await bringBack(transaction, applied, partsOf(due, Math.min(asked, available)));
}

/** The ids that the proposer gave to the days; those of a recall follow from it. */
function named({ id, terms }: LoanChange, planned: readonly Instalment[]) {
  const given = new Map((terms.instalments ?? []).map(({ pendingId, dueOn }) => [dueOn, pendingId]));
  return planned.map(({ dueOn, count }) => ({ pendingId: given.get(dueOn) ?? derivedId('quota.pending', id, dueOn), dueOn, count }));
}

async function freeAt(transaction: Transaction, { schoolCode, stage, track }: Loan): Promise<number> {
  const posts = await standingPosts(transaction, { positions: [{ unit: schoolCode, stage }] });
  return returnablePosts(posts.find((line) => line.track === track));
}

async function bringBack(
  transaction: Transaction,
  { change, loan, documentNumber }: AppliedChange,
  parts: readonly PendingPart[],
): Promise<void> {
  const facts = {
    proposedBy: change.proposedBy,
    approvedBy: change.decidedBy!,
    documentNumber,
    reason: change.reason,
    causeKind: 'loan' as const,
    causeId: loan.id,
  };
  const way = change.kind === 'recall' ? 'recall' : 'early-return';
  await repay(
    transaction,
    parts.map((part) => ({ loan, part, way, facts })),
  );
}
