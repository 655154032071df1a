import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { schoolScope, type Caller } from '@jiaobian/service-kit';
import type { LineWithRevisionsAnswer } from '../../http/line-answers';
import { findLines } from '../find-lines/find-lines.query';
import { findRevisions } from '../find-revisions/find-revisions.query';

/** One line with all that was ever changed in it. Errors: `HIRING.LINE_NOT_FOUND`, also for another school's line. */
export async function getLine(transaction: Transaction, caller: Caller, year: number, lineId: string): Promise<LineWithRevisionsAnswer> {
  const [line] = await findLines(transaction, { year, lineIds: [lineId], schoolCode: schoolScope(caller) });
  if (!line) throw new DomainError('HIRING.LINE_NOT_FOUND', { lineId });
  return { ...line, revisions: await findRevisions(transaction, { lineId }) };
}
