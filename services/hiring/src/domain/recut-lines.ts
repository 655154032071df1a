import { trackOfChannel } from './channel';
import { cutToHeadroom } from './cut-to-headroom';
import { headroomOf, type LedgerPosts } from './headroom';
import { cellKey, type PlanLine } from './plan-line';

/** What is known of the schools whose lines are cut. */
export interface SchoolFacts {
  closedSchools: ReadonlySet<string>;
  /** By `cellKey`. */
  posts: ReadonlyMap<string, LedgerPosts>;
}

/**
 * Cuts all lines of some schools anew. `lines` must hold every line of the open plans of these schools, since they share
 * the headroom of their school, stage and track. A channel that takes no post is not cut, but for a closed school.
 */
export function recutLines(lines: readonly PlanLine[], facts: SchoolFacts): PlanLine[] {
  const cells = new Map<string, PlanLine[]>();
  const recut: PlanLine[] = [];
  for (const line of lines) {
    const track = trackOfChannel(line.channel);
    if (!track) {
      recut.push({ ...line, planned: facts.closedSchools.has(line.schoolCode) ? 0 : line.requested });
      continue;
    }
    const key = cellKey({ schoolCode: line.schoolCode, stage: line.stage, track });
    const cell = cells.get(key);
    if (cell) cell.push(line);
    else cells.set(key, [line]);
  }
  for (const [key, cell] of cells) recut.push(...recutCell(cell, key, facts));
  return recut;
}

function recutCell(lines: readonly PlanLine[], key: string, facts: SchoolFacts): PlanLine[] {
  const posts = facts.posts.get(key);
  const { posts: headroom, boundBy } = headroomOf(posts, facts.closedSchools.has(lines[0]!.schoolCode));
  const cuts = cutToHeadroom(headroom, lines);
  return lines.map((line, index) => ({ ...line, ...cuts[index]!, headroom, basis: { boundBy, posts } }));
}
