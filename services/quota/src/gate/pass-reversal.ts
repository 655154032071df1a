import type { GateBlock } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import { assertCorrectable } from '../domain/correction/assert-correctable';
import { checkReversal, type ReversalBlock } from '../domain/correction/check-reversal';
import type { Original } from '../domain/correction/original';
import { letPass } from '../domain/gate/gate-blocked';
import { authorisedBefore, originalMovements, takersSince } from '../persistence/repositories/originals';
import { distinctPositions } from '../persistence/repositories/positions';
import { openGateAt } from './open-gate';

/**
 * The gate's way for a correction: locks all that the originals touched, sees whether one was corrected meanwhile, and
 * lets the reversal pass where what they brought is still there. Errors: those of `assertCorrectable`, `GATE.BLOCKED` with
 * who has the posts now.
 */
export async function passReversal(
  transaction: Transaction,
  movementIds: readonly string[],
  effectiveOn?: string | null,
): Promise<Original[]> {
  const seen = await originalMovements(transaction, movementIds);
  const positions = distinctPositions(seen.flatMap(({ entries }) => entries));
  const { view } = await openGateAt(transaction, positions);
  const first = Math.min(...seen.map(({ number }) => number));
  const units = [...new Set(positions.map(({ unit }) => unit))];
  // Read again behind the lock: a correction that was first has written its reversals by now.
  const [originals, before] = await together([originalMovements(transaction, movementIds), authorisedBefore(transaction, first, units)]);
  assertCorrectable(originals, effectiveOn);
  const blocks = checkReversal(originals, view, before);
  letPass(await Promise.all(blocks.map((block) => withHolders(transaction, block, originals))));
  return originals;
}

async function withHolders(
  transaction: Transaction,
  { accountId, ...block }: ReversalBlock,
  originals: readonly Original[],
): Promise<GateBlock> {
  if (accountId === undefined) return block;
  const original = originals.find(({ id }) => id === block.lineId)!;
  const takers = await takersSince(transaction, accountId, original.number);
  return {
    ...block,
    entryIds: [...new Set(takers.map(({ entryId }) => entryId))],
    holders: takers.map(({ entryId: _entry, documentNumber, ...holder }) => ({ ...holder, documentNumber: documentNumber ?? undefined })),
  };
}
