import { useQueryClient } from '@tanstack/react-query';
import { useCommand } from '../../api/use-command';
import { madeOldBy } from './adjustment';

interface Options<Answer> {
  /** Other services whose answers the step makes old. */
  makesOld?: unknown[][];
  onDone?: (answer: Answer) => void;
  leaves?: boolean;
}

/** A step of a case. A refused one looks at the case again: somebody else may have been first. */
export function useCaseCommand<Input, Answer>(
  send: (input: Input, headers: { 'Idempotency-Key': string }) => Promise<{ data?: Answer }>,
  { makesOld = [], onDone, leaves }: Options<Answer> = {},
) {
  const queries = useQueryClient();
  const command = useCommand<Input, Answer>(send, { makesOld: [...madeOldBy(), ...makesOld], onDone, leaves });
  const lookAgain = (): void => void queries.invalidateQueries({ queryKey: ['pool', 'adjustments'] });
  return {
    isPending: command.isPending,
    error: command.error,
    send: (input: Input): void => command.mutate(input, { onError: lookAgain }),
  };
}
