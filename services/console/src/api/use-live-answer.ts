import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sessionFetch } from '../session/session-fetch';
import type { Problem } from './problem';
import { serverSentData } from './server-sent-data';
import { useAnswer } from './use-answer';

/** A stream that ends or breaks is opened again after this, ms. */
const againMs = 2_000;

/** An answer that follows its changes: asked once, then kept new by server-sent events from `stream`. */
export function useLiveAnswer<Data>(
  key: readonly unknown[],
  ask: () => Promise<{ data?: Data }>,
  stream: string,
): UseQueryResult<Data, Problem> {
  const queries = useQueryClient();
  const name = JSON.stringify(key);
  useEffect(() => {
    const stop = new AbortController();
    const queryKey = JSON.parse(name) as unknown[];
    const listen = async (): Promise<void> => {
      const request = new Request(stream, { headers: { accept: 'text/event-stream' }, signal: stop.signal });
      const response = await sessionFetch(request);
      // A refusal is shown by the answer itself, which is asked for as well.
      if (!response.ok || !response.body) return;
      for await (const data of serverSentData<Data>(response.body)) {
        // An answer that is still on its way was read before this one: it would put the page back, and nothing would come after it.
        await queries.cancelQueries({ queryKey, exact: true });
        queries.setQueryData(queryKey, data);
      }
    };
    const follow = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        await listen().catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, againMs));
      }
    };
    void follow();
    return () => stop.abort();
  }, [queries, name, stream]);
  return useAnswer(key, ask);
}
