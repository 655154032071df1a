import type { Transaction } from '@jiaobian/database';
import { partsOf, restOf, type Pending } from '../domain/loans/pending';
import { unitStageTrack } from '../domain/ledger-account';
import type { Movement } from '../domain/movement';
import { loansById, type Loan } from '../persistence/repositories/loans';
import { countyParameters } from '../persistence/repositories/parameters';
import { openPendingsOfSchools } from '../persistence/repositories/pendings';
import { standingPosts } from '../persistence/repositories/standing-posts';
import { returnablePosts, repay, type Repayment } from './repay';

interface Freed {
  movement: Movement;
  unit: string;
  key: string;
  count: number;
}

/**
 * 自动归还: a post that a person leaves at a borrower goes back to the pool, in the very transaction of the exit and so once
 * each (M, Jinan; the county's parameter). `movements` are written, and their positions, the pool and the approval locked.
 */
export async function repayOnExit(transaction: Transaction, movements: readonly Movement[]): Promise<void> {
  const exits = movements.flatMap(freedBy);
  if (exits.length === 0) return;
  const schools = [...new Set(exits.map(({ unit }) => unit))];
  const pendings = await openPendingsOfSchools(transaction, schools);
  if (pendings.length === 0 || !(await countyParameters(transaction)).repayOnExit) return;
  const loans = await loansById(transaction, [...new Set(pendings.map(({ loanId }) => loanId))]);
  const free = new Map(
    (await standingPosts(transaction, { units: schools })).map((line) => [
      unitStageTrack(line.unit, line.stage, line.track),
      returnablePosts(line),
    ]),
  );
  await repay(transaction, repaymentsFor(exits, pendings, loans, free));
}

function repaymentsFor(
  exits: readonly Freed[],
  pendings: readonly Pending[],
  loans: readonly Loan[],
  free: ReadonlyMap<string, number>,
): Repayment[] {
  const loanOf = new Map(loans.map((loan) => [loan.id, loan]));
  const left = new Map(free);
  let open = [...pendings];
  const repayments: Repayment[] = [];
  for (const { movement, key, count } of exits) {
    const owed = open.filter(({ loanId }) => keyOf(loanOf.get(loanId)!) === key);
    const parts = partsOf(owed, Math.min(count, left.get(key) ?? 0));
    for (const part of parts) {
      const loan = loanOf.get(part.pending.loanId)!;
      const { documentNumber } = loan;
      const facts = {
        proposedBy: movement.proposedBy,
        approvedBy: `document:${documentNumber}`,
        documentNumber,
        reason: `离编空出的编制自动归还周转池 ${part.count} 个`,
        causeKind: 'exit' as const,
        causeId: movement.id,
        effectiveOn: movement.effectiveOn,
      };
      repayments.push({ loan, part, way: 'exit', facts });
      left.set(key, left.get(key)! - part.count);
      open = open
        .map((pending) => (pending === part.pending ? { ...pending, posted: pending.posted + part.count } : pending))
        .filter((pending) => restOf(pending) > 0);
    }
  }
  return repayments;
}

const keyOf = ({ schoolCode, stage, track }: Loan): string => unitStageTrack(schoolCode, stage, track);

/** The posts that people leave by a movement: occupied → vacant. */
function freedBy(movement: Movement): Freed[] {
  return movement.postings
    .filter(({ from, to }) => from.state === 'occupied' && to.state === 'vacant' && from.unit === to.unit)
    .map(({ from, track, amount }) => ({
      movement,
      unit: from.unit,
      key: unitStageTrack(from.unit, from.stage, track),
      count: amount,
    }));
}
