import type { Transaction } from '@jiaobian/database';
import { publishSchoolPosts, type PostsCause } from '../gate/publish-school-posts';
import { currentSet, linesOfSet } from '../persistence/repositories/entitlements';
import { allPositions, distinctPositions, touchPositions, type Position } from '../persistence/repositories/positions';
import { computeSet, type ComputeCause } from './compute-set';

/**
 * Computes a census (the current one where none is named) again because something it rests on changed or came late, and
 * tells every school when its numbers are others; by `told` where the cause is known more closely.
 */
export async function recompute(
  transaction: Transaction,
  censusId: string | undefined,
  cause: ComputeCause,
  told?: PostsCause,
): Promise<void> {
  const concerned = censusId ?? (await currentSet(transaction))?.censusId;
  if (!concerned || !(await computeSet(transaction, concerned, cause))) return;
  await tellAllSchools(transaction, told ?? { kind: 'entitlement', id: concerned, text: '核编重新计算' });
}

/** Tells of every school how its posts stand, by a new version of each. */
export async function tellAllSchools(transaction: Transaction, cause: PostsCause): Promise<void> {
  const set = await currentSet(transaction);
  const entitled: Position[] = set
    ? (await linesOfSet(transaction, set.id)).map(({ schoolCode, stage }) => ({ unit: schoolCode, stage }))
    : [];
  const positions = distinctPositions([...(await allPositions(transaction)), ...entitled], 'schools');
  await touchPositions(transaction, positions);
  await publishSchoolPosts(transaction, positions, cause);
}
