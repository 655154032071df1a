import { poolUnit, type GateBlock, type HoldLine } from '@jiaobian/contracts';
import { approvalUnit, givenStage, ledgerStage, unitStageTrack, type LedgerStage } from '../ledger-account';
import { freePosts, type GateView, type StandingPosts } from './gate-view';

/** A line as it is held: the giver's stage beside the receiver's. */
export type MoveLine = Omit<HoldLine, 'fromStage'> & { fromStage?: LedgerStage };

/** A line of any way through the gate; the pool's posts have no stage. */
export type GateLine = Omit<HoldLine, 'stage' | 'fromStage'> & { stage: LedgerStage; fromStage?: LedgerStage };

/**
 * The gate for lines that move posts between units: every reason why they may not pass, all of them at once; empty lets
 * them pass.
 *
 * Lines of one case are judged together: two lines from one donor need the sum. `held` says that the donors' posts
 * are reserved for these very lines, so that a transfer is judged by its recipients alone.
 */
export function checkLines(lines: readonly GateLine[], view: GateView, { held }: { held: boolean }): GateBlock[] {
  return [...lines.flatMap((line) => misplaced(line, view)), ...(held ? [] : donors(lines, view)), ...recipients(lines, view)];
}

export function block(
  line: Pick<GateLine, 'lineId' | 'stage' | 'track'>,
  code: string,
  unit: string,
  asked: number,
  available: number,
  entryIds: (string | null | undefined)[] = [],
): GateBlock {
  const { lineId, stage, track } = line;
  return { lineId, code, unit, stage, track, asked, available, entryIds: entryIds.filter((id) => typeof id === 'string') };
}

/** Whether posts of a school are to serve another stage than their own; those of the pool have none. */
export function changesStage(line: Pick<GateLine, 'from' | 'stage' | 'fromStage'>): boolean {
  return ledgerStage(line.from, givenStage(line)) !== ledgerStage(line.from, line.stage);
}

export function misplaced(line: GateLine, view: GateView): GateBlock[] {
  const crosses = changesStage(line) && !view.mayServe(givenStage(line), line.stage);
  if (crosses) return [block(line, 'STAGE_OR_TRACK_DIFFERS', line.from, line.count, 0)];
  if (line.from === line.to) return [block(line, 'SAME_UNIT', line.from, line.count, 0)];
  return [line.from, line.to].flatMap((unit) => unknown(line, unit, view));
}

export function unknown(line: GateLine, unit: string, view: GateView): GateBlock[] {
  const isUnknown = unit === approvalUnit || (unit !== poolUnit && !view.isKnown(unit));
  return isUnknown ? [block(line, 'UNKNOWN_UNIT', unit, line.count, 0)] : [];
}

/** Posts that leave a unit, or that somebody takes up there, are vacant ones. */
export function donors(lines: readonly GateLine[], view: GateView): GateBlock[] {
  return grouped(lines, 'from').flatMap(({ lines: asking, asked }) => {
    const [first] = asking as [GateLine];
    const posts = view.postsOf(first.from, first.from === poolUnit ? 'any' : givenStage(first), first.track);
    const free = freePosts(posts);
    if (asked <= free) return [];
    return asking.map((line) => block(line, shortage(asked, posts, view), first.from, asked, free, [posts.lastEntryId]));
  });
}

function shortage(asked: number, posts: StandingPosts, view: GateView): string {
  if (asked <= posts.vacant) return 'NOT_YET_EFFECTIVE';
  // Posts are there, but the staffing office has put them out of use.
  if (asked <= posts.vacant + posts.frozen) return 'POSTS_FROZEN';
  // A vacant post of another stage or track does not help: tracks never net (domain.md §3).
  const elsewhere = posts.vacant === 0 && view.hasVacantElsewhere(posts.unit, posts.stage, posts.track);
  return elsewhere ? 'STAGE_OR_TRACK_DIFFERS' : 'NOT_ENOUGH_VACANT';
}

export function recipients(lines: readonly GateLine[], view: GateView): GateBlock[] {
  const toSchools = lines.filter((line) => line.to !== poolUnit && line.to !== approvalUnit && view.isKnown(line.to));
  return grouped(toSchools, 'to').flatMap(({ lines: asking, asked }) => {
    const [{ to, stage, track }] = asking as [GateLine];
    const posts = view.postsOf(to, stage, track);
    const refuse = (code: string, available: number) => asking.map((line) => block(line, code, to, asked, available, [posts.lastEntryId]));
    if (view.isClosed(to)) return refuse('SCHOOL_CLOSED', 0);
    const excepted = view.exceptedOf(to, stage, track);
    // Over-quota is carried over, and blocks every inflow (domain.md §3, Longling) but by an explicit exception.
    if (posts.over > 0 && excepted === 0) return refuse('SCHOOL_OVER_QUOTA', 0);
    if (view.entitledOf(to, stage, track) === undefined && excepted === 0) return refuse('NO_ENTITLEMENT', 0);
    const room = Math.max(0, view.regularRoomOf(to, stage, track) + excepted - view.inboundOf(to, stage, track));
    if (asked <= room) return [];
    if (posts.over > 0) return refuse('SCHOOL_OVER_QUOTA', room);
    return refuse(room === 0 ? 'SCHOOL_FULL' : 'ABOVE_ENTITLEMENT', room);
  });
}

/** Lines by the unit × stage × track of one side, with the posts that they ask for together. */
function grouped(lines: readonly GateLine[], side: 'from' | 'to'): { lines: GateLine[]; asked: number }[] {
  const groups = new Map<string, { lines: GateLine[]; asked: number }>();
  for (const line of lines) {
    const key = unitStageTrack(line[side], side === 'from' ? givenStage(line) : line.stage, line.track);
    const group = groups.get(key) ?? { lines: [], asked: 0 };
    groups.set(key, { lines: [...group.lines, line], asked: group.asked + line.count });
  }
  return [...groups.values()];
}
