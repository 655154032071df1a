/** What kind of refusal an error is; it decides the HTTP status and whether a consumer retries. */
export type ErrorKind =
  'validation' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'rule-broken' | 'too-many' | 'unavailable' | 'internal';

/** Facts of a refusal that its message names: never a secret, never an identity number. */
export type ErrorDetails = Record<string, unknown>;

/**
 * A refusal with a stable code `SCOPE.REASON`. Kind and message (zh-CN, en) come from the one table of
 * codes in `@jiaobian/contracts`; whoever throws names the code and the facts only.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'DomainError';
  }
}
