/** A post, or several alike at one school. */
export interface AssignmentPost {
  id: string;
  school?: string;
  township?: string;
  /** Teachers at most. */
  seats: number;
  /** Points gained for each seat that is filled. */
  value: number;
  tags?: readonly string[];
}

/** `[post index, cost]`: a post that the teacher may take, qualification already checked, and its cost in points ≥ 0. */
export type AssignmentOption = readonly [post: number, cost: number];

export interface AssignmentTeacher {
  id: string;
  school?: string;
  /** `school/stage/subject`: the group whose limit counts this teacher's move. */
  group?: string;
  tags?: readonly string[];
  options: readonly AssignmentOption[];
}

/** At most `max` teachers of the group move: the number of its teachers less one never takes a school's last of a subject. */
export interface GroupLimit {
  group: string;
  max: number;
}

/**
 * Who may move where at what cost. A teacher without assignment stays at cost 0. All numbers are integers below 2^31.
 * Objective: minimise Σ cost − Σ value of filled seats.
 */
export interface AssignmentProblem {
  /** The published seed that settles ties; never the order of teachers or posts. */
  lottery: number;
  posts: readonly AssignmentPost[];
  teachers: readonly AssignmentTeacher[];
  groupLimits?: readonly GroupLimit[];
  /** `[teacher id, post id]` that must be kept. */
  pinned?: readonly (readonly [teacherId: string, postId: string])[];
}

export interface AssignmentSolution {
  status: 'optimal';
  objective: number;
  /** What the prices prove: no assignment costs less. Equals the objective. */
  bound: number;
  /** `[teacher id, post id]` in the order of the teachers' ids; who is not named stays. */
  assignments: [teacherId: string, postId: string][];
  /**
   * Of a post what one seat more would gain; of a group with a limit what one move more would gain at these prices of the posts.
   * Those not named have price 0.
   */
  prices: { posts: Record<string, number>; groups: Record<string, number> };
}
