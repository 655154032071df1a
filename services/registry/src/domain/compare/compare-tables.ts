import type { ApprovedTotalRow, CensusRow, CountyTables, SchoolPostsRow, SchoolRow, Sourced, TableName } from '../county-tables';
import type { IdentifiedPerson, KnownPerson } from '../identified-person';
import { compareRows, type Comparison, type TableDifference } from './compare-rows';

/** What is in force in a county now. `Person` may carry more than is compared, such as the register's own id. */
export interface CurrentTables<Person extends KnownPerson = KnownPerson> {
  schools: readonly SchoolRow[];
  census: readonly CensusRow[];
  roster: readonly Person[];
  approvedTotals: readonly ApprovedTotalRow[];
  schoolPosts: readonly SchoolPostsRow[];
}

export type IncomingTables = Omit<CountyTables, 'roster'> & { roster: readonly IdentifiedPerson[] };

export interface CountyDifference<Person extends KnownPerson = KnownPerson> {
  schools: TableDifference<SchoolRow, Sourced<SchoolRow>>;
  census: TableDifference<CensusRow, Sourced<CensusRow>>;
  roster: TableDifference<Person, IdentifiedPerson>;
  approvedTotals: TableDifference<ApprovedTotalRow, Sourced<ApprovedTotalRow>>;
  schoolPosts: TableDifference<SchoolPostsRow, Sourced<SchoolPostsRow>>;
}

/** A school that the list leaves out stays; only one marked 撤并 is closed. */
const schools: Comparison<SchoolRow, SchoolRow> = {
  keyOf: (row) => row.schoolCode,
  fields: ['name', 'township', 'kind', 'area', 'teachingPoint', 'stages', 'status', 'supplementGrounds'],
  closesUnlisted: () => false,
  closes: (before, after) => before.status === 'open' && after.status === 'closed',
};

/** The census of a day is stated as a whole; those of other days are history. */
function censusOf(days: ReadonlySet<string>): Comparison<CensusRow, CensusRow> {
  return {
    keyOf: (row) => `${row.censusDate}/${row.schoolCode}/${row.stage}/${row.grade}`,
    fields: ['classes', 'pupils', 'boarders'],
    closesUnlisted: (row) => days.has(row.censusDate),
  };
}

/** Whoever the roster leaves out has left. The identity number itself is not compared: the id that follows from it is the key. */
const roster: Comparison<KnownPerson, KnownPerson> = {
  keyOf: (row) => row.personId,
  fields: [
    'name',
    'gender',
    'birthDate',
    'schoolCode',
    'stage',
    'subject',
    'track',
    'employment',
    'professionalTitle',
    'position',
    'enteredEducationOn',
    'atSchoolSince',
    'backbone',
    'serviceUntil',
    'exemption',
    'worksAt',
    'secondmentDocument',
    'secondedUntil',
  ],
  closesUnlisted: () => true,
};

const approvedTotals: Comparison<ApprovedTotalRow, ApprovedTotalRow> = {
  keyOf: (row) => row.track,
  fields: ['posts', 'documentNumber', 'approvedOn'],
  closesUnlisted: () => true,
};

const schoolPosts: Comparison<SchoolPostsRow, SchoolPostsRow> = {
  keyOf: (row) => `${row.schoolCode}/${row.stage}/${row.track}`,
  fields: ['posts', 'documentNumber'],
  closesUnlisted: () => true,
};

/**
 * What a county's file would add, change and close. The same file again changes nothing.
 *
 * @param given the tables that the file speaks of; one that was not given changes nothing
 */
export function compareTables<Person extends KnownPerson>(
  current: CurrentTables<Person>,
  incoming: IncomingTables,
  given: readonly TableName[],
): CountyDifference<Person> {
  const speaksOf = new Set(given);
  const of = <Current extends object, Incoming extends object>(
    table: TableName,
    before: readonly Current[],
    after: readonly Incoming[],
    comparison: Comparison<Current, Incoming>,
  ): TableDifference<Current, Incoming> =>
    speaksOf.has(table) ? compareRows(before, after, comparison) : { added: [], changed: [], closed: [], unchanged: before.length };
  return {
    schools: of('schools', current.schools, incoming.schools, schools),
    census: of('census', current.census, incoming.census, censusOf(new Set(incoming.census.map((row) => row.censusDate)))),
    roster: of('roster', current.roster, incoming.roster, roster),
    approvedTotals: of('approvedTotals', current.approvedTotals, incoming.approvedTotals, approvedTotals),
    schoolPosts: of('schoolPosts', current.schoolPosts, incoming.schoolPosts, schoolPosts),
  };
}
