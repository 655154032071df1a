import { causeInWords } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Revision } from '../../domain/revision';
import type { ChangesAnswer, RevisionAnswer, RevisionSummaryAnswer } from '../../http/revision.answer';
import { revisionColumns } from '../../persistence/revision-store';
import { findSchedule } from '../../persistence/schedule-store';
import { links } from '../links';

type Row = Revision & { recordedAt: string };

/** A school sees what concerns it: its own lines, and the people who leave it or come to it. */
function ofSchool(revision: Row, school: string | undefined): Row {
  if (school === undefined) return revision;
  const assignments = revision.assignments.filter(({ fromSchool, toSchool }) => fromSchool === school || toSchool === school);
  const count = (change: string) => assignments.filter((assignment) => assignment.change === change).length;
  return {
    ...revision,
    supply: revision.supply.filter(({ schoolCode }) => schoolCode === school),
    demand: revision.demand.filter(({ schoolCode }) => schoolCode === school),
    assignments,
    added: count('added'),
    removed: count('removed'),
    kept: count('kept'),
  };
}

function answer(row: Row): RevisionAnswer {
  return { ...row, cause: { ...causeInWords(row.cause), link: links.cause(row.cause, row.schoolYear) }, link: links.revision(row.id) };
}

function concerns({ supply, demand, assignments }: Row): boolean {
  return supply.length > 0 || demand.length > 0 || assignments.length > 0;
}

async function load(transaction: Transaction, where: string, parameters: unknown[], school: string | undefined): Promise<RevisionAnswer[]> {
  const rows = await transaction.query<Row>(
    `select ${revisionColumns} from revisions where ${where} order by school_year, number`,
    parameters,
  );
  const seen = rows.map((row) => ofSchool(row, school));
  return (school === undefined ? seen : seen.filter(concerns)).map(answer);
}

/** Errors: `ROTATION.NO_SCHEDULE`. */
export async function listRevisions(transaction: Transaction, schoolYear: number, school?: string): Promise<RevisionSummaryAnswer[]> {
  await findSchedule(transaction, schoolYear);
  const revisions = await load(transaction, 'school_year = $1', [schoolYear], school);
  return revisions.map(({ supply: _supply, demand: _demand, assignments: _assignments, ...summary }) => summary);
}

/** Errors: `ROTATION.NO_REVISION`, also for one that does not concern the caller's school. */
export async function readRevision(transaction: Transaction, id: string, school?: string): Promise<RevisionAnswer> {
  const [revision] = await load(transaction, 'id = $1', [id], school);
  if (!revision) throw new DomainError('ROTATION.NO_REVISION', { id });
  return revision;
}

export async function listChanges(transaction: Transaction, causeId: string, school?: string): Promise<ChangesAnswer> {
  return { causeId, revisions: await load(transaction, 'cause_id = $1', [causeId], school) };
}
