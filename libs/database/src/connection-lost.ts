import { QueryRunnerAlreadyReleasedError } from 'typeorm';

/** The connection of an open transaction ended: nothing of it was committed. With the SQLSTATE of a connection that failed. */
export class ConnectionLost extends Error {
  readonly code = '08006';

  constructor(cause: unknown) {
    super('the connection ended in the middle of a transaction', { cause });
  }
}

/**
 * A runner lets go of its connection as soon as that ends, and then refuses what is sent next as a mistake of the sender. Inside a
 * transaction, whose runner nobody else releases, it is none.
 */
export function asConnectionLost(error: unknown): unknown {
  return error instanceof QueryRunnerAlreadyReleasedError ? new ConnectionLost(error) : error;
}
