import { useCommand } from '../../api/use-command';
import type { components } from '../../api/generated/pool';

type Schemas = components['schemas'];
export type Census = Schemas['IdleCensusAnswer'];
export type CensusSummary = Schemas['IdleCensusSummaryAnswer'];
export type IdleLine = Schemas['IdleLineAnswer'];
export type Objection = Schemas['ObjectionAnswer'];
export type Recovery = Schemas['RecoveryAnswer'];
export type RecoveryLine = Schemas['RecoveryLineAnswer'];

interface Place {
  schoolCode: string;
  stage: string;
  track: string;
}

export function keyOf({ schoolCode, stage, track }: Place): string {
  return `${schoolCode}/${stage}/${track}`;
}

/** The objections of one line, the oldest first. */
export function objectionsOf(objections: readonly Objection[], line: Place): Objection[] {
  return objections.filter((one) => keyOf(one) === keyOf(line));
}

/** In which states the offices work on the lines. */
export function isWorkable({ state }: Pick<Recovery, 'state'>): boolean {
  return state === 'draft' || state === 'returned' || state === 'lapsed';
}

/** A step of a census or a recovery; what it moves makes plans and the ledger old too. */
export function useIdleCommand<Input, Answer>(
  send: (input: Input, headers: { 'Idempotency-Key': string }) => Promise<{ data?: Answer }>,
  onDone?: (answer: Answer) => void,
) {
  const makesOld = [['pool'], ['quota'], ['hiring'], ['rotation'], ['special-post']];
  return useCommand<Input, Answer>(send, { makesOld, onDone });
}
