import { tableNames, type TableName } from '../domain/county-tables';
import { compareTables, type CountyDifference } from '../domain/compare/compare-tables';
import type { TableDifference } from '../domain/compare/compare-rows';
import type { IdentifiedPerson } from '../domain/identified-person';
import { peopleAtOtherSchools } from '../domain/people-at-other-schools';
import type { PreviewProblem } from '../domain/workbook/problems/problem';
import type { ImportChange, TableSummary } from '../http/import-answers';
import type { RosterComparison } from '../persistence/compare-roster';
import type { CurrentRegister, RegisteredPerson } from '../persistence/current-register';
import type { CountyReading } from '../workbook/county-reading';

const listed = 1_000;

/** Table by table how many rows change, and the first of them. */
export interface Comparison {
  summary: TableSummary[];
  changes: ImportChange[];
  total: number;
}

/** What a file would change, and everything that keeps it from doing so. */
export class Preview {
  readonly problems: PreviewProblem[];
  errorCount: number;
  problemCount: number;

  constructor(
    readonly rowsRead: number,
    /** What it would change; undefined where the file's own errors left nothing whole to compare. */
    readonly comparison: Comparison | undefined,
    /** Whose staff changes, the school that somebody leaves included. */
    readonly staffSchools: string[],
    reading: CountyReading,
  ) {
    this.problems = [...reading.problems];
    this.errorCount = reading.errorCount;
    this.problemCount = reading.errorCount + reading.warningCount;
  }

  /** Errors found after the reading: each keeps the file out. */
  add(problems: PreviewProblem[]): void {
    this.errorCount += problems.length;
    this.problemCount += problems.length;
    this.problems.push(...problems.slice(0, Math.max(0, listed - this.problems.length)));
  }
}

/** Compares what was read with what is in force. The rows of a file with errors are not all there, so that they tell of no changes. */
export function previewOf(reading: CountyReading, register: CurrentRegister, people: RosterComparison): Preview {
  // The writer of the roster has given each person the id.
  const roster = reading.tables.roster as IdentifiedPerson[];
  const concerned = people.concerned ? roster.filter(({ personId }) => people.concerned!.has(personId)) : roster;
  const difference = compareTables({ ...register, roster: people.before }, { ...reading.tables, roster: concerned }, reading.tablesGiven);
  difference.roster.unchanged += people.unchanged;
  const comparison = reading.errorCount === 0 ? comparisonOf(difference) : undefined;
  const preview = new Preview(reading.rowsRead, comparison, staffSchoolsOf(difference.roster), reading);
  const homes = new Map(people.before.map(({ personId, schoolCode }) => [personId, schoolCode]));
  preview.add(peopleAtOtherSchools(concerned, homes, reading.columnIndexes.roster?.['identityNumber']));
  return preview;
}

function staffSchoolsOf({ added, changed, closed }: CountyDifference['roster']): string[] {
  const people = [...added, ...closed, ...changed.flatMap(({ before, after }) => [before, after])];
  return [...new Set(people.map(({ schoolCode }) => schoolCode))].sort();
}

function summaryOf(table: TableName, { added, changed, closed, unchanged }: TableDifference<unknown, unknown>): TableSummary {
  return { table, added: added.length, changed: changed.length, closed: closed.length, unchanged };
}

/** How a row is named to a person; people by name and school, never by their number. */
const naming: { [Table in TableName]: (row: never) => string } = {
  schools: (row: { schoolCode: string; name: string }) => `${row.schoolCode} ${row.name}`,
  census: (row: { censusDate: string; schoolCode: string; stage: string; grade: number }) =>
    `${row.censusDate} ${row.schoolCode} ${row.stage} ${row.grade}`,
  roster: (row: Pick<RegisteredPerson, 'schoolCode' | 'name'>) => `${row.schoolCode} ${row.name}`,
  approvedTotals: (row: { track: string }) => row.track,
  schoolPosts: (row: { schoolCode: string; stage: string; track: string }) => `${row.schoolCode} ${row.stage} ${row.track}`,
};

function comparisonOf(difference: CountyDifference): Comparison {
  const summary = tableNames.map((table) => summaryOf(table, difference[table]));
  const changes: ImportChange[] = [];
  let total = 0;
  const note = (table: TableName, kind: string, row: unknown, differences: ImportChange['differences']): void => {
    total += 1;
    if (changes.length < listed) changes.push({ table, kind, key: naming[table](row as never), differences });
  };
  for (const table of tableNames) {
    const { changed, closed, added } = difference[table] as TableDifference<unknown, unknown>;
    for (const { after, differences } of changed) note(table, 'changed', after, differences);
    for (const row of closed) note(table, 'closed', row, []);
    for (const row of added) note(table, 'added', row, []);
  }
  return { summary, changes, total };
}
