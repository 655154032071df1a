import { errorEntry } from '@jiaobian/contracts';
import { sqlState } from '@jiaobian/database';
import { DomainError, type ErrorKind } from '@jiaobian/kernel';

/** Refusals that the same event would meet again tomorrow. */
const lasting: readonly ErrorKind[] = ['validation', 'forbidden', 'not-found', 'rule-broken', 'unauthenticated'];

/** The same table that words an error for a person tells a consumer whether trying again can help. */
export function retryOrPark(error: unknown): 'retry' | 'park' {
  if (error instanceof DomainError) return lasting.includes(errorEntry(error.code).kind) ? 'park' : 'retry';
  // Class 22 data exception, 23 integrity violation: the data of the event itself cannot be stored.
  return /^2[23]/.test(sqlState(error) ?? '') ? 'park' : 'retry';
}
