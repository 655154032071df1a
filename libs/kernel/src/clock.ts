/** The time, injected, so that a test can stand on any day. Expiry is judged by the database's clock instead. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
