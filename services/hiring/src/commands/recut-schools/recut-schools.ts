import type { Cause } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import { changedLines, isRevision } from '../../domain/line-change';
import type { PlanLine } from '../../domain/plan-line';
import { recutLines } from '../../domain/recut-lines';
import { loadOpenLines, writeFigures } from '../../persistence/plan-lines';
import { recordRevisions, type PlanRevision } from '../../persistence/plan-revisions';
import { loadPosts } from '../../persistence/school-posts';
import { closedSchoolsAmong, lockSchools, type KnownSchool } from '../../persistence/schools';

/** What happens to locked schools before their lines are cut anew: the ledger's word, the register's, a request. */
export interface ChangeOfSchools {
  cause: Cause;
  schoolCodes: readonly string[];
  /** Notes the change itself. Given the lines as they were, it may return them as they are asked now. */
  apply?: (lines: PlanLine[], schools: ReadonlyMap<string, KnownSchool>) => Promise<PlanLine[] | void>;
}

/**
 * The one way in which lines change: lock the schools, note the change, cut every open line of theirs anew, keep and tell
 * what that changed. The same change again finds nothing to do.
 */
export async function recutSchools(transaction: Transaction, { cause, schoolCodes, apply }: ChangeOfSchools): Promise<PlanRevision[]> {
  if (schoolCodes.length === 0) return [];
  const schools = await lockSchools(transaction, schoolCodes);
  const codes = [...schools.keys()];
  const before = await loadOpenLines(transaction, codes);
  const asked = (await apply?.(before, schools)) ?? before;
  if (asked.length === 0) return [];
  // Read after the change: it may have closed a school or moved its posts.
  const [closedSchools, posts] = await together([closedSchoolsAmong(transaction, codes), loadPosts(transaction, codes)]);
  const changes = changedLines(before, recutLines(asked, { closedSchools, posts }));
  if (changes.length === 0) return [];
  writeFigures(
    transaction,
    changes.map(({ after }) => after),
  );
  return recordRevisions(transaction, changes.filter(isRevision), cause);
}
