import { allErrors, errorMessage } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { ConfigError } from '../config/read-config';

/** What a person who starts a process reads when it does not start: a sentence that says what to do, where we have one. */
export function startFailure(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof DomainError && error.code in allErrors) {
    const cause = error.cause instanceof Error ? `\n(${error.cause.message})` : '';
    return `${errorMessage(error.code, 'zh', error.details)}\n${errorMessage(error.code, 'en', error.details)}${cause}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
