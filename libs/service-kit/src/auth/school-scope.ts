import { DomainError, type SchoolCode } from '@jiaobian/kernel';
import type { Caller } from './caller';

/** The one school that a caller may see, or undefined for the offices, who see the county. */
export function schoolScope(caller: Caller): SchoolCode | undefined {
  return caller.schoolCode;
}

/** Refuses a school that asks for another one. Errors: `AUTH.OTHER_SCHOOL`. */
export function assertOwnSchool(caller: Caller, schoolCode: string): void {
  if (caller.schoolCode !== undefined && caller.schoolCode !== schoolCode) throw new DomainError('AUTH.OTHER_SCHOOL');
}
