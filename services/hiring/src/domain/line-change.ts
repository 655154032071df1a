import type { PlanLine } from './plan-line';

/** A line before and after a re-cut; `before` is absent for a line that the change brought in. */
export interface LineChange {
  before?: PlanLine;
  after: PlanLine;
}

/** Pairs the lines of two moments by their id; lines that are the same to the last figure are left out. */
export function changedLines(before: readonly PlanLine[], after: readonly PlanLine[]): LineChange[] {
  const earlier = new Map(before.map((line) => [line.id, line]));
  return after
    .map((line): LineChange => ({ before: earlier.get(line.id), after: line }))
    .filter((change) => !change.before || figures(change.before) !== figures(change.after));
}

/** Only what a reader of the plan sees is a revision: what is asked, what there is, what is planned. */
export function isRevision({ before, after }: LineChange): boolean {
  if (!before) return true;
  return before.requested !== after.requested || before.headroom !== after.headroom || before.planned !== after.planned;
}

function figures({ requested, planned, headroom, takenBefore, basis }: PlanLine): string {
  const posts = basis?.posts;
  return JSON.stringify([
    requested,
    planned,
    headroom,
    takenBefore,
    basis?.boundBy,
    posts?.version,
    posts?.entitled,
    posts?.vacant,
    posts?.lastEntryId,
  ]);
}
