/** An event that a consumer gave up on, until somebody replays it. */
export interface DeadLetter {
  id: string;
  county: string;
  consumer: string;
  eventId: string;
  /** The event's type; `unreadable` where the message is no event at all. */
  type: string;
  /** An error code with its facts, or an SQLSTATE; no value of a row. */
  reason: string;
  attempts: number;
  parkedAt: string;
}

/** The county of messages that name none: rows of it are nobody's but the operator's. */
export const noCounty = '000000';

/** Stands for "whoever consumes it" where a message was not readable. */
export const anyConsumer = '*';
