import type { Stage, Subject, Track } from '@jiaobian/kernel';
import type { MoveCost } from './move-cost';

/** What the move costs in points, and the prices of the optimum: what one seat more, or one more to give, would gain. */
export interface AssignmentWhy {
  cost: MoveCost;
  seatValue: number;
  seatPrice: number;
  givingPrice: number;
}

/** One person of the schedule on the way from an over-quota school to one under its quota. */
export interface Assignment {
  personId: string;
  name: string;
  fromSchool: string;
  toSchool: string;
  stage: Stage;
  track: Track;
  subject: Subject;
  backbone: boolean;
  cost: number;
  /** Published ones are pinned: they go only when a rule forbids them. */
  state: 'drafted' | 'published';
  why: AssignmentWhy;
  /** The run that decided it. */
  runId: string;
}
