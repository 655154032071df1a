import { poolUnit, type GateBlock, type HoldLine } from '@jiaobian/contracts';
import { approvalUnit, unitStageTrack } from '../ledger-account';
import { authorisedPosts, freePosts, type GateView } from './gate-view';

export type MoveLine = HoldLine;

/**
 * The gate for lines that move posts: every reason why they may not pass, all of them at once; empty lets them pass.
 *
 * Lines of one case are judged together: two lines from one donor need the sum. `held` says that the donors' posts
 * are reserved for these very lines, so that a transfer is judged by its recipients alone.
 */
export function checkLines(lines: readonly MoveLine[], view: GateView, { held }: { held: boolean }): GateBlock[] {
  return [...lines.flatMap((line) => misplaced(line, view)), ...(held ? [] : donors(lines, view)), ...recipients(lines, view)];
}

function block(
  line: MoveLine,
  code: string,
  unit: string,
  asked: number,
  available: number,
  entryIds: (string | null | undefined)[] = [],
): GateBlock {
  const { lineId, stage, track } = line;
  return { lineId, code, unit, stage, track, asked, available, entryIds: entryIds.filter((id) => typeof id === 'string') };
}

function misplaced(line: MoveLine, view: GateView): GateBlock[] {
  if (line.from === line.to) return [block(line, 'SAME_UNIT', line.from, line.count, 0)];
  return [line.from, line.to]
    .filter((unit) => unit === approvalUnit || (unit !== poolUnit && !view.isKnown(unit)))
    .map((unit) => block(line, 'UNKNOWN_UNIT', unit, line.count, 0));
}

function donors(lines: readonly MoveLine[], view: GateView): GateBlock[] {
  return grouped(lines, 'from').flatMap(({ lines: asking, asked }) => {
    const [first] = asking as [MoveLine];
    const posts = view.postsOf(first.from, first.from === poolUnit ? 'any' : first.stage, first.track);
    const free = freePosts(posts);
    if (asked <= free) return [];
    // A vacant post of another stage or track does not help: tracks never net (domain.md §3).
    const elsewhere = free === 0 && view.hasVacantElsewhere(posts.unit, posts.stage, posts.track);
    const code = asked <= posts.vacant ? 'NOT_YET_EFFECTIVE' : elsewhere ? 'STAGE_OR_TRACK_DIFFERS' : 'NOT_ENOUGH_VACANT';
    return asking.map((line) => block(line, code, first.from, asked, free, [posts.lastEntryId]));
  });
}

function recipients(lines: readonly MoveLine[], view: GateView): GateBlock[] {
  const toSchools = lines.filter((line) => line.to !== poolUnit && line.to !== approvalUnit && view.isKnown(line.to));
  return grouped(toSchools, 'to').flatMap(({ lines: asking, asked }) => {
    const [{ to, stage, track }] = asking as [MoveLine];
    const posts = view.postsOf(to, stage, track);
    const refuse = (code: string, available: number) => asking.map((line) => block(line, code, to, asked, available, [posts.lastEntryId]));
    if (view.isClosed(to)) return refuse('SCHOOL_CLOSED', 0);
    // Over-quota is carried over, and blocks every inflow (domain.md §3, Longling).
    if (posts.over > 0) return refuse('SCHOOL_OVER_QUOTA', 0);
    const entitled = view.entitledOf(to, stage, track);
    if (entitled === undefined) return refuse('NO_ENTITLEMENT', 0);
    const room = Math.max(0, entitled - authorisedPosts(posts) - view.inboundOf(to, stage, track));
    if (asked <= room) return [];
    return refuse(room === 0 ? 'SCHOOL_FULL' : 'ABOVE_ENTITLEMENT', room);
  });
}

/** Lines by the unit × stage × track of one side, with the posts that they ask for together. */
function grouped(lines: readonly MoveLine[], side: 'from' | 'to'): { lines: MoveLine[]; asked: number }[] {
  const groups = new Map<string, { lines: MoveLine[]; asked: number }>();
  for (const line of lines) {
    const key = unitStageTrack(line[side], line.stage, line.track);
    const group = groups.get(key) ?? { lines: [], asked: 0 };
    groups.set(key, { lines: [...group.lines, line], asked: group.asked + line.count });
  }
  return [...groups.values()];
}
