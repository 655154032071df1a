import type { RegistrationRequest } from '@jiaobian/contracts';
import type { Track } from '@jiaobian/kernel';
import type { LiveException, StandingPosts } from '../gate/gate-view';

export interface ApprovedTotal {
  track: Track;
  total: number;
  documentNumber: string;
}

/** What stands in the county while its ledger is locked. */
export interface RegistrationFacts {
  posts: readonly StandingPosts[];
  totals: readonly ApprovedTotal[];
  closedSchools: readonly string[];
  censusId?: string;
  ruleVersion: string;
  /** Whether a later import may raise the number of people beyond the posts; the county must say so (default: no). */
  mayGrowOverQuota: boolean;
  /** Over-quota exceptions that are live: people beyond the posts may grow by them alone otherwise. */
  exceptions?: readonly LiveException[];
}

export type RegisteredPosts = RegistrationRequest['posts'][number];
export type RegisteredTotal = RegistrationRequest['totals'][number];

export interface RegistrationInput {
  request: RegistrationRequest;
  registeredBy: string;
  facts: RegistrationFacts;
}
