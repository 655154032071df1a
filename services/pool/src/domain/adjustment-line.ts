import type { Unit } from '@jiaobian/contracts';
import type { Stage, Track } from '@jiaobian/kernel';
import type { BilingualText, ShareLimit } from '@jiaobian/planning';

/** So many posts of one stage and track from one unit to another. */
export interface PostMove {
  from: Unit;
  to: Unit;
  /** Of the receiver. */
  stage: Stage;
  /** Of the giving school, where its posts change their stage by the county's rule. */
  fromStage?: Stage;
  track: Track;
  count: number;
}

/** The numbers that a line rests on, as they stood when it was drafted or edited. */
export interface LineArithmetic {
  ruleVersion: string;
  censusId: string;
  /** The school whose entitlement speaks for the line: the receiver, or the giver of what the pool recovers. */
  schoolCode: string;
  entitled: number;
  /** The exact fraction behind `entitled`, e.g. `1080/19`. */
  exact: string;
  authorised: number;
  occupied: number;
  /** entitled − authorised: negative where a school holds more than its entitlement. */
  gap: number;
  /** All posts that this proposal brings to the receiver, this line among them. */
  arriving: number;
  /** Vacant posts of the giver, and all that this proposal takes from it. */
  available: number;
  leaving: number;
  pupilsBefore?: number;
  pupilsNow: number;
}

/** How the posts of a receiver came about where the draft shared them out: the reason beside the sentence. */
export interface LineShare {
  weight: number;
  /** gap × weight. */
  claim: number;
  /** The claim's exact part of all posts given out, e.g. `35/3`. */
  exact: string;
  granted: number;
  floor: number;
  limit: ShareLimit;
  nextQuotient: string;
  missing: number;
  shortOfFloor: number;
}

export interface AdjustmentLine extends PostMove {
  lineId: string;
  fromName: string;
  toName: string;
  origin: 'drafted' | 'edited';
  arithmetic: LineArithmetic;
  reason: BilingualText;
  /** Of a drafted line to a school. */
  share?: LineShare;
  /** Of a consented case: why the office left this line out. */
  declined?: string;
}

/** A unit that the draft gives nothing to, or less than it lacks, and why. */
export interface SkippedUnit {
  unit: Unit;
  unitName: string;
  stage: Stage;
  track: Track;
  code: string;
  gap: number;
  granted: number;
  reason: BilingualText;
  share?: LineShare;
}

export function postsOf(lines: readonly { count: number }[]): number {
  return lines.reduce((posts, { count }) => posts + count, 0);
}

/** The stage at which a move finds its posts. */
export function givenStage({ stage, fromStage }: Pick<PostMove, 'stage' | 'fromStage'>): Stage {
  return fromStage ?? stage;
}
