import { together, type Transaction } from '@jiaobian/database';
import { entitledTracks } from '../domain/entitlement/entitled-tracks';
import { GateView } from '../domain/gate/gate-view';
import type { StageMoves } from '../domain/parameters/county-parameters';
import { givenStage, isReservedUnit, ledgerStage } from '../domain/ledger-account';
import type { GateLine } from '../domain/gate/check-lines';
import { currentSet, linesOfCurrentSet, type EntitlementSet } from '../persistence/repositories/entitlements';
import { liveExceptions } from '../persistence/repositories/exceptions';
import { inboundPosts, linesOfHolds, lockExpiredHolds, type HeldLine, type Hold } from '../persistence/repositories/holds';
import { distinctPositions, lockPositions, type Position } from '../persistence/repositories/positions';
import { knownSchools } from '../persistence/repositories/schools';
import { standingPosts } from '../persistence/repositories/standing-posts';
import { giveBack, lapse } from './end-hold';

export interface OpenGate {
  view: GateView;
  /** The entitlements that the gate judges by; absent before the first census. */
  set?: EntitlementSet;
  /** Those asked for, and those of the holds that lapsed on the way. */
  positions: Position[];
}

/**
 * Locks positions and reads how they stand. Holds whose time is over by the database's clock and that touch the
 * same units lapse here, in the same transaction: a post is free the moment its hold's time is over, sweeper or not.
 * Lock order for everybody: holds, positions, chain.
 */
export async function openGateAt(
  transaction: Transaction,
  asked: readonly Position[],
  ownHold?: string,
  stageMoves?: StageMoves,
): Promise<OpenGate> {
  const units = [...new Set(asked.map(({ unit }) => unit))];
  const expired = (await lockExpiredHolds(transaction, units)).filter(({ id }) => id !== ownHold);
  const lapsing =
    expired.length > 0
      ? await linesOfHolds(
          transaction,
          expired.map(({ id }) => id),
        )
      : [];
  const positions = distinctPositions([...asked, ...lapsing.flatMap(positionsOf)]);
  const locked = lockPositions(transaction, positions);
  if (expired.length > 0) await together([locked, lapseAll(transaction, expired, lapsing)]);

  const schoolUnits = units.filter((unit) => !isReservedUnit(unit));
  // Behind the lock on the same connection: what they read is what the lock holds still.
  const [, posts, set, entitlements, schools, inbound, exceptions] = await together([
    locked,
    standingPosts(transaction, { units }),
    currentSet(transaction),
    linesOfCurrentSet(transaction, schoolUnits),
    knownSchools(transaction, schoolUnits),
    inboundPosts(transaction, schoolUnits, ownHold),
    liveExceptions(transaction, schoolUnits),
  ]);
  const view = new GateView({
    posts,
    schools,
    entitled: entitledTracks(entitlements, posts),
    inbound,
    exceptions,
    stageMoves,
  });
  return { view, set, positions };
}

export async function lapseAll(
  transaction: Transaction,
  holds: readonly Hold[],
  lines: readonly (HeldLine & { holdId: string })[],
): Promise<void> {
  for (const hold of holds) {
    await giveBack(
      transaction,
      hold,
      lines.filter(({ holdId }) => holdId === hold.id),
      lapse,
    );
  }
}

type PositionedLine = Pick<GateLine, 'from' | 'to' | 'stage' | 'fromStage'>;

export function positionsOf(line: PositionedLine): Position[] {
  const { from, to, stage } = line;
  return [
    { unit: from, stage: ledgerStage(from, givenStage(line)) },
    { unit: to, stage: ledgerStage(to, stage) },
  ];
}
