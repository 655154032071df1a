import { poolUnit } from '@jiaobian/contracts';
import { stages, tracks, type Track } from '@jiaobian/kernel';
import { entitledTracks, type EntitledStage } from '../entitlement/entitled-tracks';
import { authorisedPosts, type StandingPosts } from '../gate/gate-view';
import { approvalUnit, unitStageTrack, type LedgerStage } from '../ledger-account';
import type { Figures } from './figures';

/** A balance as the statement needs it. */
export interface StatedBalance {
  accountId: string;
  unit: string;
  stage: LedgerStage;
  track: Track;
  state: string;
  balance: number;
  /** An account without any entry did not exist yet. */
  existed: boolean;
}

/** One line of the 编制台账: a unit's posts of one stage and track. */
export interface StatementPosition {
  unit: string;
  unitName: string;
  stage: LedgerStage;
  track: Track;
  figures: Figures;
  /** The account of each state: where a figure's entries are found. */
  accounts: Record<string, string>;
}

export interface StatementFacts {
  balances: readonly StatedBalance[];
  /** 核编 of the set in force; its own track is where a stage takes in posts. */
  entitled: readonly EntitledStage[];
  names: ReadonlyMap<string, string>;
}

/** A line while it is put together: its accounts by state, and their balances. */
interface OpenLine {
  unit: string;
  stage: LedgerStage;
  track: Track;
  accounts: Record<string, string>;
  balances: Record<string, number>;
}

/** The lines of the units in the balances and of those that the standards entitle to posts, by unit, stage and track. */
export function statementPositions({ balances, entitled, names }: StatementFacts): StatementPosition[] {
  const lines = openLines(balances);
  const shares = new Map<string, number>();
  for (const share of entitledTracks(entitled, [...lines.values()].map(standingOf))) {
    const key = unitStageTrack(share.schoolCode, share.stage, share.track);
    shares.set(key, share.entitled);
    if (!lines.has(key)) lines.set(key, openLine(share.schoolCode, share.stage, share.track));
  }
  return [...lines]
    .map(([key, { unit, stage, track, accounts, balances: of }]) => ({
      unit,
      unitName: names.get(unit) ?? unit,
      stage,
      track,
      figures: figuresOf(of, shares.get(key)),
      accounts,
    }))
    .sort(byPlace);
}

function openLines(balances: readonly StatedBalance[]): Map<string, OpenLine> {
  const lines = new Map<string, OpenLine>();
  // Accounts of one line mostly come one behind the other: a county has ten thousand.
  let line: OpenLine | undefined;
  for (const { accountId, unit: holder, stage, track, state, balance, existed } of balances) {
    const isLent = holder === approvalUnit && state === 'lent';
    if (!existed || (holder === approvalUnit && !isLent)) continue;
    // What is lent stands against the county's contra account, as a minus; it is the pool that lent it.
    const unit = isLent ? poolUnit : holder;
    if (!line || line.unit !== unit || line.stage !== stage || line.track !== track) {
      const key = unitStageTrack(unit, stage, track);
      line = lines.get(key) ?? openLine(unit, stage, track);
      lines.set(key, line);
    }
    line.accounts[state] = accountId;
    line.balances[state] = isLent ? -balance : balance;
  }
  return lines;
}

function openLine(unit: string, stage: LedgerStage, track: Track): OpenLine {
  return { unit, stage, track, accounts: {}, balances: {} };
}

function standingOf({ unit, stage, track, balances }: OpenLine): StandingPosts {
  const { vacant = 0, occupied = 0, reserved = 0, frozen = 0, over = 0 } = balances;
  return { unit, stage, track, vacant, occupied, reserved, frozen, over };
}

function figuresOf(balances: Readonly<Record<string, number>>, entitled: number | undefined): Figures {
  const { vacant = 0, occupied = 0, reserved = 0, frozen = 0, over = 0, borrowed = 0, lent = 0, awaiting } = balances;
  const authorised = authorisedPosts({ vacant, occupied, reserved, frozen });
  return {
    authorised,
    occupied: occupied + over,
    over,
    reserved,
    ...(awaiting === undefined ? {} : { awaiting }),
    frozen,
    vacant,
    borrowed,
    lent,
    ...(entitled === undefined ? {} : { entitled, difference: authorised - entitled }),
  };
}

const stageRank = new Map<LedgerStage, number>([...stages, 'any' as const].map((stage, rank) => [stage, rank]));
const trackRank = new Map(tracks.map((track, rank) => [track, rank]));

/** Schools by code, the pool behind them. */
function byPlace(one: StatementPosition, other: StatementPosition): number {
  if (one.unit !== other.unit) {
    if (one.unit === poolUnit || other.unit === poolUnit) return one.unit === poolUnit ? 1 : -1;
    return one.unit < other.unit ? -1 : 1;
  }
  return stageRank.get(one.stage)! - stageRank.get(other.stage)! || trackRank.get(one.track)! - trackRank.get(other.track)!;
}
