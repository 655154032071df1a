import { sqlState, violatedConstraint } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';

const maxLength = 500;

/** A failure in words that hold no row: messages of the database quote values, so only its state and constraint are kept. */
export function failureReason(error: unknown): string {
  if (error instanceof DomainError) return `${error.code} ${JSON.stringify(error.details)}`.slice(0, maxLength);
  const state = sqlState(error);
  if (state) return `SQLSTATE ${state} ${violatedConstraint(error) ?? ''}`.trim();
  return String(error).slice(0, maxLength);
}

/** The last is what TypeORM says to the statement after the one that lost its connection. */
const connectionErrors =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|Connection terminated|timeout exceeded when trying to connect|not queryable|QueryRunnerAlreadyReleased/;

/** Whether the database is away (also class 08, 53300, 57P01–57P03): that says nothing against the event in hand. */
export function isDatabaseAway(error: unknown): boolean {
  const state = sqlState(error);
  if (state) return state.startsWith('08') || ['53300', '57P01', '57P02', '57P03'].includes(state);
  return !(error instanceof DomainError) && connectionErrors.test(`${(error as { code?: string } | null)?.code ?? ''} ${String(error)}`);
}
