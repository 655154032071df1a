import { useUrlValue } from '../../app/use-url-value';

interface KnownAt {
  /** Movements that take effect by this day; empty: all. */
  asOf: string;
  /** Movements that were recorded by the end of this day; empty: all. */
  knownOn: string;
  setAsOf: (day: string | undefined) => void;
  setKnownOn: (day: string | undefined) => void;
  /** What the ledger service is asked with. */
  query: { asOf?: string; knownAt?: string };
  isWithin: (entry: { effectiveOn: string; recordedAt: string }) => boolean;
}

/** "As of 1 September, as known on 15 October": the two days of the ledger, from the page's address. */
export function useKnownAt(): KnownAt {
  const [asOf, setAsOf] = useUrlValue('asOf');
  const [knownOn, setKnownOn] = useUrlValue('knownAt');
  // The day's end where the offices are, so that what was recorded on that day is known.
  const knownAt = knownOn && new Date(`${knownOn}T23:59:59.999+08:00`).toISOString();
  return {
    asOf,
    knownOn,
    setAsOf,
    setKnownOn,
    query: { ...(asOf ? { asOf } : {}), ...(knownAt ? { knownAt } : {}) },
    isWithin: ({ effectiveOn, recordedAt }) => (!asOf || effectiveOn <= asOf) && (!knownAt || recordedAt <= knownAt),
  };
}
