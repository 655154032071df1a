import { Signal, type SignalHub } from '@jiaobian/messaging';
import { Observable } from 'rxjs';

/** One server-sent event. */
export interface LiveEvent<Answer> {
  data: Answer;
}

export interface LiveOptions {
  /** Wakes the stream when something was committed in this process. */
  changes: SignalHub;
  /** What the changes are announced under. */
  name: string;
  /** How long a change of another process may go unseen, ms. Default 1,000. */
  pollMs?: number;
  /** The stream ends after it and is asked for anew: the proof of who asked is as old as its request. Default 5 minutes. */
  lastsMs?: number;
}

/**
 * An answer that follows its changes, for server-sent events: the first at once, then each that differs from the one
 * before. It ends with the one who listens.
 */
export function liveAnswer<Answer>(read: () => Promise<Answer>, options: LiveOptions): Observable<LiveEvent<Answer>> {
  const { changes, name, pollMs = 1_000, lastsMs = 5 * 60_000 } = options;
  return new Observable((listener) => {
    const signal = new Signal();
    const stopListening = changes.listen(name, signal);
    const follow = async (): Promise<void> => {
      const deadline = Date.now() + lastsMs;
      for (let last = ''; !listener.closed && Date.now() < deadline; await signal.wait(pollMs)) {
        const data = await read();
        const text = JSON.stringify(data);
        if (text === last) continue;
        last = text;
        listener.next({ data });
      }
      listener.complete();
    };
    follow().catch((error: unknown) => listener.error(error));
    return () => {
      stopListening();
      signal.notify();
    };
  });
}
