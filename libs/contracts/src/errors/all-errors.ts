import { sayWith, type Language } from '../words/say';
import type { ErrorEntry, ErrorTable } from './error-table';
import { filingErrors } from './filing.errors';
import { hiringErrors } from './hiring.errors';
import { identityErrors } from './identity.errors';
import { localPostgresErrors } from './local-postgres.errors';
import { messagingErrors } from './messaging.errors';
import { planningErrors } from './planning.errors';
import { poolErrors } from './pool.errors';
import { quotaErrors } from './quota.errors';
import { registryErrors } from './registry.errors';
import { rotationErrors } from './rotation.errors';
import { sharedErrors } from './shared.errors';
import { specialPostErrors } from './special-post.errors';
import { standaloneErrors } from './standalone.errors';

/** The one table of refusals: code → kind and words. Tests hold that each code that is thrown stands here. */
export const allErrors: ErrorTable = {
  ...sharedErrors,
  ...filingErrors,
  ...identityErrors,
  ...registryErrors,
  ...quotaErrors,
  ...poolErrors,
  ...hiringErrors,
  ...rotationErrors,
  ...specialPostErrors,
  ...standaloneErrors,
  ...localPostgresErrors,
  ...planningErrors,
  ...messagingErrors,
};

export function errorEntry(code: string): ErrorEntry {
  return allErrors[code] ?? allErrors['SERVICE.INTERNAL']!;
}

/** The message of a code in one language with its details filled in. */
export function errorMessage(code: string, language: Language, details: Record<string, unknown> = {}): string {
  return sayWith(errorEntry(code), language, details);
}
