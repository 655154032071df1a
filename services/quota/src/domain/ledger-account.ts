import type { Stage, Track } from '@jiaobian/kernel';
import { poolUnit, type Unit } from '@jiaobian/contracts';

/**
 * The county's contra account: its balance is minus the approved total 编制总量, so that the sum over all accounts of a
 * track is zero at any instant and a post cannot be made or lost but by a movement against it.
 */
export const approvalUnit: Unit = 'approval';

/** A post of the pool and an approved total have no stage: a post gets one when a school takes it (S2 附件5 (一)). */
export type LedgerStage = Stage | 'any';

/**
 * What may be done with a post; where it is, is the unit. A pooled post is a vacant post of the unit `pool`.
 * `over` counts people beyond the posts (超编), `borrowed` the posts that a school owes to the pool (借入): memos against the
 * contra account (`over`, `lent`), no part of the total.
 */
export const postStates = ['vacant', 'occupied', 'reserved', 'frozen'] as const;
export type PostState = (typeof postStates)[number];
export type AccountState = PostState | 'over' | 'authorised' | 'borrowed' | 'lent';

/** One balance of the ledger, without its track, which a posting has once for both sides: tracks never net. */
export interface AccountPlace {
  unit: Unit;
  stage: LedgerStage;
  state: AccountState;
}

export function isReservedUnit(unit: Unit): boolean {
  return unit === poolUnit || unit === approvalUnit;
}

/** The stage under which the ledger keeps a unit's posts. */
export function ledgerStage(unit: Unit, stage: LedgerStage): LedgerStage {
  return isReservedUnit(unit) ? 'any' : stage;
}

/** A post of `unit` in `state`; pool and approval lose the stage here and nowhere else. */
export function place(unit: Unit, stage: LedgerStage, state: AccountState): AccountPlace {
  return { unit, stage: ledgerStage(unit, stage), state };
}

export function unitStageTrack(unit: Unit, stage: LedgerStage, track: Track): string {
  return `${unit}/${ledgerStage(unit, stage)}/${track}`;
}

/** The stage at which a line finds its posts: the giver's own where they change it. */
export function givenStage<At extends LedgerStage>({ stage, fromStage }: { stage: At; fromStage?: LedgerStage }): At | LedgerStage {
  return fromStage ?? stage;
}
