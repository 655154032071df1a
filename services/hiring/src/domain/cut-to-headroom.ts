import { compareClaims, type LineClaim } from './line-order';

export interface RequestedLine extends LineClaim {
  requested: number;
}

export interface Cut {
  planned: number;
  /** Posts that lines before this one took from the same headroom. */
  takenBefore: number;
}

/**
 * Cuts the lines of one school, stage and track to their headroom: each in its turn (see `compareClaims`) gets what it
 * asks for while posts last. Σ planned ≤ headroom; one post more never takes a post from any line. Posts of all open plan
 * years come out of the one headroom. The answer is in the order of the argument.
 */
export function cutToHeadroom(headroom: number, lines: readonly RequestedLine[]): Cut[] {
  const cuts = new Array<Cut>(lines.length);
  let taken = 0;
  const inTurn = lines.map((line, index) => ({ line, index })).sort((a, b) => compareClaims(a.line, b.line));
  for (const { line, index } of inTurn) {
    const planned = Math.min(line.requested, headroom - taken);
    cuts[index] = { planned, takenBefore: taken };
    taken += planned;
  }
  return cuts;
}
