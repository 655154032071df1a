import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../api/client';
import { useAnswer } from '../../../api/use-answer';
import type { Adjustment, Move } from '../adjustment';

/** Typing is not interrupted: the gate is asked when the hand rests. */
const restMs = 400;

/** What the rules say to the lines as they stand, without saving them: the arithmetic of each, or why not. */
export function useTrial(id: string, version: number, moves: readonly Move[], enabled: boolean) {
  const asked = useRested(JSON.stringify(moves));
  const send = () =>
    api.POST('/api/pool/adjustments/{id}/lines', {
      params: { path: { id }, query: { dryRun: true }, header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: { version, lines: JSON.parse(asked) as Move[] },
    });
  const { data, error, isFetching } = useAnswer<Adjustment>(['pool', 'trial', id, version, asked], send, { enabled });
  const queries = useQueryClient();
  const isBehind = error?.code === 'CASE.VERSION';
  // Somebody else was first: what they saved is shown at once, not at the next look.
  useEffect(() => {
    if (isBehind) void queries.invalidateQueries({ queryKey: ['pool', 'adjustments', id] });
  }, [isBehind, queries, id]);
  const isCurrent = asked === JSON.stringify(moves);
  return { data: isCurrent ? data : undefined, error: isCurrent ? error : null, isAsking: enabled && (!isCurrent || isFetching) };
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
