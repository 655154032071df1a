import { DomainError } from '@jiaobian/kernel';

/** "As of 1 September, as known on 15 October": which movements count. */
export interface TwoTimes {
  /** Those that take effect by this day (YYYY-MM-DD); all that are recorded where absent, future-dated ones included. */
  asOf?: string;
  /** Those recorded by this instant, or by the end of this day in China; all where absent. */
  knownAt?: string;
}

/** Earlier the county kept no ledger of posts; later nobody plans. The bounds of every year in a request. */
const firstDay = '1986-01-01';
const lastDay = '2200-12-31';
/** A client's clock may be ahead by this much, ms. */
const clockSkewMs = 60_000;
const chinaOffsetMs = 8 * 3_600_000;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Two times as the ledger is asked with them: `knownAt` an instant in UTC. A day that is not over yet is known up to now.
 * Errors: `LEDGER.AS_OF_OUT_OF_RANGE`, `LEDGER.NOT_KNOWN_YET` for what nobody can have known.
 */
export function resolveTimes({ asOf, knownAt }: TwoTimes, now: Date): TwoTimes {
  if (asOf !== undefined && (asOf < firstDay || asOf > lastDay))
    throw new DomainError('LEDGER.AS_OF_OUT_OF_RANGE', { asOf, firstDay, lastDay });
  return { asOf, knownAt: knownAt === undefined ? undefined : instantOf(knownAt, now).toISOString() };
}

function instantOf(knownAt: string, now: Date): Date {
  const refuse = () => new DomainError('LEDGER.NOT_KNOWN_YET', { knownAt, now: now.toISOString() });
  if (!day.test(knownAt)) {
    const instant = new Date(knownAt);
    if (instant.getTime() > now.getTime() + clockSkewMs) throw refuse();
    return instant;
  }
  if (knownAt > new Date(now.getTime() + chinaOffsetMs).toISOString().slice(0, 10)) throw refuse();
  const end = new Date(`${knownAt}T23:59:59.999+08:00`);
  return end < now ? end : now;
}
