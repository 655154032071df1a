import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CensusAnswer, SchoolAnswer, StaffAnswer } from '../http/register-answers';

const schoolSelect = `
  select school_code as "schoolCode", name, township, kind, area, teaching_point as "teachingPoint", stages, status, import_id as "importId",
         (select count(*)::int from staff where staff.school_code = schools.school_code and active) as staff
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

/** `open` turns the sealed identity number into one that may be shown: masked. */
export async function listStaff(transaction: Transaction, code: string, open: (sealed: Buffer) => string): Promise<StaffAnswer[]> {
  await findSchool(transaction, code);
  const rows = await transaction.query<Omit<StaffAnswer, 'identityNumber'> & { sealed: Buffer }>(
    `select person_id as "personId", identity_sealed as sealed, name, gender, birth_on as "birthDate", school_code as "schoolCode", stage, subject, track,
            employment, professional_title as "professionalTitle", position, entered_education_on as "enteredEducationOn",
            at_school_since as "atSchoolSince", backbone, service_until as "serviceUntil", exemption
       from staff where active and school_code = $1 order by stage, subject, name`,
    [code],
  );
  return rows.map(({ sealed, ...person }) => ({ ...person, identityNumber: open(sealed) }));
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
    `select school_code as "schoolCode", stage, sum(classes)::int as classes, sum(pupils)::int as pupils from census_lines
      where census_id = $1 and ($2::text is null or school_code = $2) group by 1, 2 order by 1, 2`,
    [census.id, onlySchool ?? null],
  );
  return { ...census, lines };
}
