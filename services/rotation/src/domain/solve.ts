import { solveAssignment, verifyAssignment, type AssignmentProblem, type AssignmentSolution } from '@jiaobian/planning';
import { DomainError } from '@jiaobian/kernel';
import { hashOf, type Run } from './run';

/**
 * The optimum of a problem, held against the independent verifier before anybody sees it: it shares no code with the
 * solver. Errors: `ROTATION.ANSWER_REFUSED`.
 */
export function solveAndVerify(problem: AssignmentProblem): AssignmentSolution {
  const solution = solveAssignment(problem);
  const verdict = verifyAssignment(problem, solution);
  if (!verdict.valid) throw new DomainError('ROTATION.ANSWER_REFUSED', { problemHash: hashOf(problem), reasons: verdict });
  return solution;
}

/** Computes a stored run again: the same input must give the same bytes. */
export function replay(run: Pick<Run, 'problem' | 'problemHash' | 'solution'>): {
  problemHash: string;
  replayedHash: string;
  identical: boolean;
} {
  const replayedHash = hashOf(run.problem);
  const again = solveAndVerify(run.problem);
  const same = JSON.stringify(sorted(again)) === JSON.stringify(sorted(run.solution));
  return { problemHash: run.problemHash, replayedHash, identical: same && replayedHash === run.problemHash };
}

/** jsonb keeps the values and not the order of the keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
