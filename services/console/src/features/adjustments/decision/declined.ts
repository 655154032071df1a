import type { Line } from '../adjustment';

/** The reasons of the lines that are declined, by line; all others are consented to. */
export type Declined = Record<string, string>;

export interface DecidedLines {
  declined: { lineId: string; reason: string }[];
  /** Posts that move. */
  posts: number;
  /** What stands against sending it. */
  fault?: 'reason' | 'all';
}

export function decidedLines(lines: readonly Line[], given: Declined = {}): DecidedLines {
  const refused = lines.filter(({ lineId }) => lineId in given);
  const declined = refused.map(({ lineId }) => ({ lineId, reason: given[lineId]!.trim() }));
  const posts = lines.reduce((sum, { lineId, count }) => (lineId in given ? sum : sum + count), 0);
  if (declined.length > 0 && declined.length === lines.length) return { declined, posts, fault: 'all' };
  return declined.some(({ reason }) => reason === '') ? { declined, posts, fault: 'reason' } : { declined, posts };
}
