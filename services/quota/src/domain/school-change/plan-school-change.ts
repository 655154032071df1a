import { poolUnit, type GateBlock } from '@jiaobian/contracts';
import type { Stage } from '@jiaobian/kernel';
import { block } from '../gate/check-lines';
import type { GateView, StandingPosts } from '../gate/gate-view';
import { place, type AccountState } from '../ledger-account';
import type { Posting } from '../movement';
import type { SchoolChange, SplitPart } from './school-change';

export interface SchoolChangePlan {
  blocks: GateBlock[];
  /** Of the one movement that carries all of it. */
  postings: Posting[];
}

const movable = ['vacant', 'occupied', 'over'] as const;

/**
 * The gate for what becomes of a school. A case under way for its posts, or a freeze of them, ends first; a school is
 * closed when nobody is on its posts. Where people come along their posts do, and the standards are asked at the next census.
 */
export function planSchoolChange(change: SchoolChange, view: GateView): SchoolChangePlan {
  const standing = view.allPostsOf(change.schoolCode).filter((posts) => sizeOf(posts) > 0);
  const whole = change.kind !== 'split';
  const blocks = [
    ...(standing.length === 0 ? [lone(change, 'NOTHING_TO_MOVE', change.schoolCode)] : []),
    ...(whole ? standing.flatMap((posts) => underWay(posts, view)) : []),
    ...(change.kind === 'close' ? standing.filter(({ occupied, over }) => occupied + over > 0).map(withPeople) : []),
    ...targetsOf(change).flatMap((target) => checkTarget(change, target, view)),
  ];
  const parts = whole ? standing.map((posts) => wholePart(posts, change.to ?? poolUnit)) : [...(change.parts ?? [])];
  return { blocks: [...blocks, ...exceeding(change, parts, view)], postings: parts.flatMap((part) => postingsOf(change, part)) };
}

export function targetsOf({ kind, to, parts = [] }: SchoolChange): string[] {
  if (kind === 'split') return [...new Set(parts.map((part) => part.to))];
  return to === undefined ? [] : [to];
}

function sizeOf({ vacant, occupied, reserved, frozen, over }: StandingPosts): number {
  return vacant + occupied + reserved + frozen + over;
}

function underWay(posts: StandingPosts, view: GateView): GateBlock[] {
  const { unit, stage, track, reserved, frozen, lastEntryId } = posts;
  const inbound = view.inboundOf(unit, stage, track);
  const refuse = (code: string, count: number) => (count === 0 ? [] : [block(lineOf(posts), code, unit, count, 0, [lastEntryId])]);
  return [...refuse('POSTS_RESERVED', reserved), ...refuse('POSTS_FROZEN', frozen), ...refuse('POSTS_INBOUND', inbound)];
}

function withPeople(posts: StandingPosts): GateBlock {
  return block(lineOf(posts), 'PEOPLE_ON_POSTS', posts.unit, posts.occupied + posts.over, 0, [posts.lastEntryId]);
}

function lineOf({ unit, stage, track }: Pick<StandingPosts, 'unit' | 'stage' | 'track'>) {
  return { lineId: `${unit}/${stage}/${track}`, stage, track };
}

function lone(change: SchoolChange, code: string, unit: string): GateBlock {
  return block({ lineId: change.schoolCode, stage: 'any', track: 'quota' }, code, unit, 0, 0);
}

function checkTarget(change: SchoolChange, target: string, view: GateView): GateBlock[] {
  if (target === change.schoolCode) return [lone(change, 'SAME_UNIT', target)];
  if (view.isClosed(target)) return [lone(change, 'SCHOOL_CLOSED', target)];
  // The new code is the old school's alone; a merger is with one that is there.
  if (change.kind === 'rename' && view.allPostsOf(target).some((posts) => sizeOf(posts) > 0)) return [lone(change, 'CODE_IN_USE', target)];
  if (change.kind === 'merge' && !view.isKnown(target)) return [lone(change, 'UNKNOWN_UNIT', target)];
  return [];
}

function wholePart({ stage, track, vacant, occupied, over }: StandingPosts, to: string): SplitPart {
  return { to, stage: stage as Stage, track, vacant, occupied, over };
}

function exceeding(change: SchoolChange, parts: readonly SplitPart[], view: GateView): GateBlock[] {
  const asked = new Map<string, { part: SplitPart; state: (typeof movable)[number]; count: number }>();
  for (const part of parts) {
    for (const state of movable) {
      const key = `${part.stage}/${part.track}/${state}`;
      asked.set(key, { part, state, count: (asked.get(key)?.count ?? 0) + part[state] });
    }
  }
  return [...asked.values()].flatMap(({ part: { stage, track }, state, count }) => {
    const posts = view.postsOf(change.schoolCode, stage, track);
    if (count <= posts[state]) return [];
    return [
      block(lineOf({ unit: change.schoolCode, stage, track }), 'POSTS_GONE', change.schoolCode, count, posts[state], [posts.lastEntryId]),
    ];
  });
}

function postingsOf({ schoolCode }: SchoolChange, part: SplitPart): Posting[] {
  return movable.flatMap((state) => {
    if (part[state] === 0) return [];
    const at = (unit: string, kept: AccountState) => place(unit, part.stage, kept);
    return [{ track: part.track, amount: part[state], from: at(schoolCode, state), to: at(part.to, state) }];
  });
}
