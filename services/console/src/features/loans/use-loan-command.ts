import { useQueryClient } from '@tanstack/react-query';
import { useCommand } from '../../api/use-command';
import { madeOldByLoan } from './loan';

/** A step of a loan. A refused one looks at the loan again: somebody else may have been first. */
export function useLoanCommand<Input, Answer>(
  send: (input: Input, headers: { 'Idempotency-Key': string }) => Promise<{ data?: Answer }>,
  onDone?: (answer: Answer) => void,
) {
  const queries = useQueryClient();
  const makesOld = [...madeOldByLoan(), ['hiring'], ['rotation'], ['special-post']];
  const command = useCommand<Input, Answer>(send, { makesOld, onDone });
  const lookAgain = (): void => void queries.invalidateQueries({ queryKey: ['pool', 'loans'] });
  return {
    isPending: command.isPending,
    error: command.error,
    send: (input: Input): void => command.mutate(input, { onError: lookAgain }),
  };
}
