import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { dataOf } from './client';
import { Problem } from './problem';

interface Options<Answer> {
  /** Keys whose answers this command makes old; by the service alone where nothing is given. */
  makesOld: readonly unknown[][];
  onDone?: (answer: Answer) => void;
  /** `onDone` leads to another page, which asks for itself: nobody waits here for the answers that are old now. */
  leaves?: boolean;
}

/**
 * A command with the key that makes a resend harmless: the same input has the same key until it was answered, whether it
 * is sent again by a person, by a double click or after the network came back.
 */
export function useCommand<Input, Answer>(
  send: (input: Input, headers: { 'Idempotency-Key': string }) => Promise<{ data?: Answer }>,
  { makesOld, onDone, leaves = false }: Options<Answer>,
): UseMutationResult<Answer, Problem, Input> {
  const queries = useQueryClient();
  const sent = useRef<{ input: string; key: string; answer?: Promise<Answer> }>(undefined);
  return useMutation<Answer, Problem, Input>({
    mutationFn: (input) => {
      const text = JSON.stringify(input ?? null);
      if (sent.current?.input !== text) sent.current = { input: text, key: crypto.randomUUID() };
      const attempt = sent.current;
      // A second click while the first is on its way gets the first one's answer.
      attempt.answer ??= dataOf(send(input, { 'Idempotency-Key': attempt.key })).finally(() => (attempt.answer = undefined));
      return attempt.answer;
    },
    retry: (failures, problem) => problem instanceof Problem && problem.isNetwork && failures < 5,
    retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 8_000),
    onSuccess: async (answer) => {
      sent.current = undefined;
      const asked = Promise.all(makesOld.map((queryKey) => queries.invalidateQueries({ queryKey })));
      if (!leaves) await asked;
      onDone?.(answer);
    },
  });
}
