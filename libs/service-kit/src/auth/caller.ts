import type { ActingFor, CountyCode, Role, SchoolCode } from '@jiaobian/kernel';

/** Who asks: read from the access token, never from the request's body. */
export interface Caller {
  accountId: string;
  displayName: string;
  county: CountyCode;
  /** Those held by delegation included. */
  roles: Role[];
  /** Which of the roles are held by delegation, and in whose stead. */
  actingFor?: ActingFor[];
  /** Set for school accounts: they see this school and no other. */
  schoolCode?: SchoolCode;
  /** Handed on when this service asks another one on the caller's behalf. */
  token: string;
}

/** One request of a caller. */
export interface CallerRequest extends Caller {
  correlationId: string;
  idempotencyKey?: string;
  /** Method and path with its ids: an idempotency key belongs to one operation. */
  operation: string;
  dryRun: boolean;
}
