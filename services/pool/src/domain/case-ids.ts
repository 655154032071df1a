import { derivedId } from '@jiaobian/kernel';

// Ids follow from the case, so that a step that is retried after a crash names the same hold, transfer and line.

export function holdIdOf(caseId: string, revision: number): string {
  return derivedId('pool.hold', caseId, revision);
}

export function transferIdOf(caseId: string, revision: number): string {
  return derivedId('pool.transfer', caseId, revision);
}

/** The same move keeps its id from revision to revision, so that submissions can be compared line by line. */
export function lineIdOf(caseId: string, move: { from: string; to: string; stage: string; fromStage?: string; track: string }): string {
  const { from, to, stage, fromStage, track } = move;
  const crossed = fromStage === undefined || fromStage === stage ? [] : [fromStage];
  return derivedId('pool.line', caseId, from, to, stage, track, ...crossed);
}
