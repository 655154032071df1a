import { createHash } from 'node:crypto';
import type { Cause } from '@jiaobian/contracts';
import type { AssignmentProblem, AssignmentSolution } from '@jiaobian/planning';
import type { Market } from './market';

/** One computation of a market: its whole input and what came out. */
export interface Run {
  id: string;
  market: Market;
  problemHash: string;
  problem: AssignmentProblem;
  solution: AssignmentSolution;
}

export interface StoredRun extends Run {
  schoolYear: number;
  cause: Cause;
  recordedAt: string;
}

/** The same input gives the same hash: teachers and posts stand in the order of their ids. */
export function hashOf(problem: AssignmentProblem): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(problem)).digest('hex')}`;
}
