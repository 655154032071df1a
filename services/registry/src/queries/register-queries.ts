import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { maskIdentityNumber } from '../domain/identity-number';
import type { CensusAnswer, PersonFoundAnswer, SchoolAnswer, StaffAnswer } from '../http/register-answers';
import { personSelect } from '../persistence/roster-columns';
import type { SealedNumbers } from '../persistence/write-roster';

const schoolSelect = `
  select school_code as "schoolCode", name, township, kind, area, teaching_point as "teachingPoint", stages, status, supplement_grounds as "supplementGrounds",
         import_id as "importId",
         (select count(*)::int from staff where staff.school_code = schools.school_code) as staff
    from schools where ($1::text is null or school_code = $1)`;

/** All schools of the county, or the one that the caller may see. */
export function listSchools(transaction: Transaction, only?: string): Promise<SchoolAnswer[]> {
  return transaction.query<SchoolAnswer>(`${schoolSelect} order by school_code`, [only ?? null]);
}

/** Errors: `SCHOOL.NOT_FOUND`. */
export async function findSchool(transaction: Transaction, code: string): Promise<SchoolAnswer> {
  const [school] = await transaction.query<SchoolAnswer>(schoolSelect, [code]);
  if (!school) throw new DomainError('SCHOOL.NOT_FOUND', { code });
  return school;
}

/** As many as a person looks through. */
const mostFound = 50;

/** The people in force whose name holds these characters; of one school where the caller may see one only. */
export function findPeople(transaction: Transaction, name: string, school?: string): Promise<PersonFoundAnswer[]> {
  return transaction.query<PersonFoundAnswer>(
    `select person_id as "personId", staff.name, staff.school_code as "schoolCode", schools.name as "schoolName", stage, subject
       from staff join schools using (county_code, school_code)
      where position($1 in staff.name) > 0 and ($2::text is null or staff.school_code = $2)
      order by staff.name, staff.school_code limit ${mostFound}`,
    [name, school ?? null],
  );
}

/** `open` opens the sealed identity numbers of a school, each is shown masked. */
export async function listStaff(transaction: Transaction, code: string, open: (sealed: Buffer) => SealedNumbers): Promise<StaffAnswer[]> {
  await findSchool(transaction, code);
  const people = await transaction.query<Omit<StaffAnswer, 'identityNumber'>>(
    `select ${personSelect('staff')} from staff where school_code = $1 order by stage, subject, name`,
    [code],
  );
  const [numbers] = await transaction.query<{ sealed: Buffer }>(
    'select sealed from roster_numbers join registers on roster_import_id = roster_numbers.import_id where school_code = $1',
    [code],
  );
  const opened = new Map(numbers ? open(numbers.sealed) : []);
  return people.map((person) => ({ ...person, identityNumber: maskIdentityNumber(opened.get(person.personId) ?? '') }));
}

/** The snapshot of an id, or the newest one. Errors: `CENSUS.NOT_FOUND`. */
export async function findCensus(transaction: Transaction, id: string | undefined, onlySchool?: string): Promise<CensusAnswer> {
  const [census] = await transaction.query<Omit<CensusAnswer, 'lines'>>(
    `select id, census_on as "censusOn", import_id as "importId" from censuses where ($1::uuid is null or id = $1)
      order by census_on desc, recorded_at desc limit 1`,
    [id ?? null],
  );
  if (!census) throw new DomainError('CENSUS.NOT_FOUND');
  const lines = await transaction.query<CensusAnswer['lines'][number]>(
    `select school_code as "schoolCode", stage, sum(classes)::int as classes, sum(pupils)::int as pupils, sum(boarders)::int as boarders from census_lines
      where census_id = $1 and ($2::text is null or school_code = $2) group by 1, 2 order by 1, 2`,
    [census.id, onlySchool ?? null],
  );
  return { ...census, lines };
}
