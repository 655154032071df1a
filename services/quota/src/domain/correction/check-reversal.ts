import { poolUnit, type GateBlock } from '@jiaobian/contracts';
import { block } from '../gate/check-lines';
import { authorisedPosts, type GateView } from '../gate/gate-view';
import { approvalUnit, postStates, unitStageTrack, type PostState } from '../ledger-account';
import type { Original, WrittenEntry } from './original';

/** 核定 of a unit × stage × track before the first of the originals, by `unitStageTrack`. */
export type AuthorisedBefore = ReadonlyMap<string, number>;

/** With the account whose posts are gone, so that it can be told who has them now. */
export type ReversalBlock = GateBlock & { accountId?: string };

interface Share {
  lineId: string;
  entry: WrittenEntry;
}

/**
 * The gate for a correction. What the originals brought must still be there, in the state in which they left it; who
 * gets posts back is open and gets no more than it had before, or than the standards give it now. That a school has been
 * full since the mistake does not keep its own posts from it.
 */
export function checkReversal(originals: readonly Original[], view: GateView, before: AuthorisedBefore): ReversalBlock[] {
  const shares = originals.flatMap(({ id, entries }) =>
    entries.filter(({ unit }) => unit !== approvalUnit).map((entry): Share => ({ lineId: id, entry })),
  );
  return [...gone(shares, view), ...givenBack(shares, view, before)];
}

function gone(shares: readonly Share[], view: GateView): ReversalBlock[] {
  return groups(shares, ({ entry }) => entry.accountId).flatMap((group) => {
    const { unit, stage, track, accountId } = group[0]!.entry;
    const asked = sum(group);
    const available = balanceOf(view, group[0]!.entry);
    if (asked <= available) return [];
    return group
      .filter(({ entry }) => entry.amount > 0)
      .map(({ lineId }) => ({ ...block({ lineId, stage, track }, 'POSTS_GONE', unit, asked, available), accountId }));
  });
}

function balanceOf(view: GateView, { unit, stage, track, state }: WrittenEntry): number {
  // Totals and loans are not corrected: only what stands at a unit comes here.
  return view.postsOf(unit, stage, track)[state as PostState | 'over'];
}

function givenBack(shares: readonly Share[], view: GateView, before: AuthorisedBefore): GateBlock[] {
  const posts = shares.filter(({ entry }) => entry.unit !== poolUnit && (postStates as readonly string[]).includes(entry.state));
  return groups(posts, ({ entry }) => unitStageTrack(entry.unit, entry.stage, entry.track)).flatMap((group) => {
    const { unit, stage, track } = group[0]!.entry;
    const asked = -sum(group);
    if (asked <= 0) return [];
    const refuse = (code: string, available: number) =>
      [...new Set(group.map(({ lineId }) => lineId))].map((lineId) =>
        block({ lineId, stage, track }, code, unit, asked, available, [view.postsOf(unit, stage, track).lastEntryId]),
      );
    if (view.isClosed(unit)) return refuse('SCHOOL_CLOSED', 0);
    const limit = Math.max(view.entitledOf(unit, stage, track) ?? 0, before.get(unitStageTrack(unit, stage, track)) ?? 0);
    const room = Math.max(0, limit - authorisedPosts(view.postsOf(unit, stage, track)) - view.inboundOf(unit, stage, track));
    return asked <= room ? [] : refuse('ABOVE_ENTITLEMENT', room);
  });
}

function groups(shares: readonly Share[], keyOf: (share: Share) => string): Share[][] {
  const byKey = new Map<string, Share[]>();
  for (const share of shares) byKey.set(keyOf(share), [...(byKey.get(keyOf(share)) ?? []), share]);
  return [...byKey.values()];
}

function sum(shares: readonly Share[]): number {
  return shares.reduce((total, { entry }) => total + entry.amount, 0);
}
