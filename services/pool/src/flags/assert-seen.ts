import { DomainError } from '@jiaobian/kernel';

/** Refuses work on an older state of a flag than the caller saw. Errors: `CASE.VERSION`. */
export function assertSeen({ version }: { version: number }, seen: number | undefined): void {
  if (seen !== undefined && seen !== version) throw new DomainError('CASE.VERSION', { version });
}
