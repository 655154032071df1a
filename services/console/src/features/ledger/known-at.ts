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
}

/** "As of 1 September, as known on 15 October": the two days of the ledger, from the page's address. */
export function useKnownAt(): KnownAt {
  const [asOf, setAsOf] = useUrlValue('asOf');
  const [knownOn, setKnownOn] = useUrlValue('knownAt');
  return {
    asOf,
    knownOn,
    setAsOf,
    setKnownOn,
    // A day is known to its end where the offices are: the service's rule.
    query: { ...(asOf ? { asOf } : {}), ...(knownOn ? { knownAt: knownOn } : {}) },
  };
}
