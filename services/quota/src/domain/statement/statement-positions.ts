import { poolUnit } from '@jiaobian/contracts';
import type { Stage, Track } from '@jiaobian/kernel';
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
  /** How many entries have made it; an account without any did not exist yet. */
  entries: number;
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

/** The lines of the units in the balances and of those that the standards entitle to posts, by unit, stage and track. */
export function statementPositions({ balances, entitled, names }: StatementFacts): StatementPosition[] {
  const lines = new Map<string, { unit: string; stage: LedgerStage; track: Track; accounts: Map<string, StatedBalance> }>();
  const lineOf = (unit: string, stage: LedgerStage, track: Track) => {
    const key = unitStageTrack(unit, stage, track);
    let line = lines.get(key);
    if (!line) lines.set(key, (line = { unit, stage, track, accounts: new Map() }));
    return line;
  };
  for (const stated of balances.map(asLender)) {
    if (stated.entries > 0 && stated.unit !== approvalUnit)
      lineOf(stated.unit, stated.stage, stated.track).accounts.set(stated.state, stated);
  }
  const shares = new Map<string, number>();
  for (const share of entitledTracks(entitled, [...lines.values()].map(standingOf))) {
    shares.set(unitStageTrack(share.schoolCode, share.stage, share.track), share.entitled);
    lineOf(share.schoolCode, share.stage, share.track);
  }
  return [...lines]
    .map(([key, { accounts, ...place }]) => ({
      ...place,
      unitName: names.get(place.unit) ?? place.unit,
      figures: figuresOf(accounts, shares.get(key)),
      accounts: Object.fromEntries([...accounts].map(([state, { accountId }]) => [state, accountId])),
    }))
    .sort(byPlace);
}

/** What is lent stands against the county's contra account, as a minus; it is the pool that lent it. */
function asLender(stated: StatedBalance): StatedBalance {
  return stated.unit === approvalUnit && stated.state === 'lent' ? { ...stated, unit: poolUnit, balance: -stated.balance } : stated;
}

function standingOf(line: { unit: string; stage: LedgerStage; track: Track; accounts: Map<string, StatedBalance> }): StandingPosts {
  const of = (state: string) => line.accounts.get(state)?.balance ?? 0;
  const { unit, stage, track } = line;
  return {
    unit,
    stage,
    track,
    vacant: of('vacant'),
    occupied: of('occupied'),
    reserved: of('reserved'),
    frozen: of('frozen'),
    over: of('over'),
  };
}

function figuresOf(accounts: ReadonlyMap<string, StatedBalance>, entitled: number | undefined): Figures {
  const of = (state: string) => accounts.get(state)?.balance ?? 0;
  const [vacant, reserved, frozen, over] = [of('vacant'), of('reserved'), of('frozen'), of('over')];
  const authorised = authorisedPosts({ vacant, reserved, frozen, occupied: of('occupied') });
  return {
    authorised,
    occupied: of('occupied') + over,
    over,
    reserved,
    ...(accounts.has('awaiting') ? { awaiting: of('awaiting') } : {}),
    frozen,
    vacant,
    borrowed: of('borrowed'),
    lent: of('lent'),
    ...(entitled === undefined ? {} : { entitled, difference: authorised - entitled }),
  };
}

const stageOrder: readonly LedgerStage[] = ['kindergarten', 'primary', 'junior', 'senior', 'vocational', 'special', 'any'] satisfies (
  Stage | 'any'
)[];
const trackOrder: readonly Track[] = ['quota', 'control', 'headcount'];

/** Schools by code, the pool behind them. */
function byPlace(one: StatementPosition, other: StatementPosition): number {
  return (
    Number(one.unit === poolUnit) - Number(other.unit === poolUnit) ||
    (one.unit < other.unit ? -1 : one.unit > other.unit ? 1 : 0) ||
    stageOrder.indexOf(one.stage) - stageOrder.indexOf(other.stage) ||
    trackOrder.indexOf(one.track) - trackOrder.indexOf(other.track)
  );
}
