import type { BilingualText } from '../bilingual-text';

/** Where a teacher could be instead: `postId` is `null` for staying at the home school. */
export interface Alternative {
  postId: string | null;
  cost: number;
  price: number;
  /** By how much the best assignment of all others and this one costs more than the optimum; `null`: impossible by the limits. */
  extraCost: number | null;
  /** Who would have to move then, in order; `null` is the home school. */
  chain: { teacherId: string; from: string | null; to: string | null }[];
}

/**
 * `PINNED` · `CHOSEN` · and for who stays: `NO_OPTION` none given · `NO_GAIN` every option costs at least what it is worth ·
 * `GROUP_LIMIT` the group's moves are used for more · `OUTBID` the seats are used for more · `LOTTERY` an equal was drawn first.
 */
export type ExplanationCode = 'PINNED' | 'CHOSEN' | 'NO_OPTION' | 'NO_GAIN' | 'GROUP_LIMIT' | 'OUTBID' | 'LOTTERY';

/** A teacher's card: why this post, or none, and what anything else would cost. */
export interface TeacherExplanation {
  teacherId: string;
  code: ExplanationCode;
  text: BilingualText;
  chosen?: { postId: string; cost: number; value: number; price: number; groupPrice: number };
  /** The cheapest alternative first; none for a pinned teacher. */
  alternatives: Alternative[];
  runnerUp?: Alternative;
}
