import type { Transaction } from '@jiaobian/database';
import { assertOwnSchool, schoolScope, type Caller } from '@jiaobian/service-kit';
import type { RevisionAnswer } from '../../http/line-answers';
import { findRevisions, type RevisionFilter } from '../find-revisions/find-revisions.query';

/** Revisions as far as the caller may see them. Errors: `AUTH.OTHER_SCHOOL`. */
export async function listRevisions(transaction: Transaction, caller: Caller, filter: RevisionFilter): Promise<RevisionAnswer[]> {
  if (filter.schoolCode !== undefined) assertOwnSchool(caller, filter.schoolCode);
  return findRevisions(transaction, { ...filter, schoolCode: schoolScope(caller) ?? filter.schoolCode });
}
