import { censusRecorded, schoolRecorded, staffRecorded, type EventData } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publishAll } from '@jiaobian/service-kit';
import type { SchoolRow } from '../domain/county-tables';
import type { RegisteredPerson } from '../persistence/current-register';
import type { WrittenCensus } from '../persistence/write-census';

export interface WrittenChanges {
  schools: string[];
  census: WrittenCensus;
  staff: string[];
}

/** A statement's worth of staff lists: some 5 MB. */
const schoolsAtOnce = 250;

/** Tells the other services, school by school, what has changed: a school of which nothing changed is not mentioned. */
export async function publishChanges(transaction: Transaction, importId: string, changes: WrittenChanges): Promise<void> {
  const schools = await schoolsOf(transaction, changes.schools);
  await publishAll(
    transaction,
    schoolRecorded,
    schools.map(({ schoolCode, name, township, kind, area, teachingPoint, status }) => ({
      data: { importId, schoolCode, name, township, kind, area, teachingPoint, closed: status === 'closed' },
      subject: schoolCode,
    })),
  );
  const censuses = await censusOf(transaction, importId, changes.census);
  await publishAll(
    transaction,
    censusRecorded,
    censuses.map((data) => ({ data, subject: data.schoolCode })),
  );
  for (let from = 0; from < changes.staff.length; from += schoolsAtOnce)
    await publishStaff(transaction, importId, changes.staff.slice(from, from + schoolsAtOnce));
}

async function publishStaff(transaction: Transaction, importId: string, schools: string[]): Promise<void> {
  const people = await peopleOf(transaction, schools);
  await publishAll(
    transaction,
    staffRecorded,
    schools.map((schoolCode) => ({
      data: { importId, schoolCode, staff: (people.get(schoolCode) ?? []).map(memberOf) },
      subject: schoolCode,
    })),
  );
}

function schoolsOf(transaction: Transaction, codes: string[]): Promise<SchoolRow[]> {
  return transaction.query<SchoolRow>(
    `select school_code as "schoolCode", name, township, kind, area, teaching_point as "teachingPoint", stages, status
       from schools where school_code = any ($1) order by school_code`,
    [codes],
  );
}

function censusOf(transaction: Transaction, importId: string, census: WrittenCensus): Promise<EventData<typeof censusRecorded>[]> {
  if (!census.censusId || census.schools.length === 0) return Promise.resolve([]);
  return transaction.query<EventData<typeof censusRecorded>>(
    `select $2::uuid as "importId", c.id as "censusId", c.census_on as "censusOn", s.school_code as "schoolCode",
            jsonb_agg(jsonb_build_object('stage', s.stage, 'pupils', s.pupils, 'classes', s.classes) order by s.stage) as stages
       from (select census_id, school_code, stage, sum(pupils) as pupils, sum(classes) as classes
               from census_lines where census_id = $1 group by 1, 2, 3) s
       join censuses c on c.id = s.census_id
      group by c.id, c.census_on, s.school_code order by s.school_code`,
    [census.censusId, importId],
  );
}

async function peopleOf(transaction: Transaction, schools: string[]): Promise<Map<string, RegisteredPerson[]>> {
  const rows = await transaction.query<RegisteredPerson>(
    `select person_id as "personId", name, gender, birth_on as "birthDate", school_code as "schoolCode", stage, subject, track, employment,
            professional_title as "professionalTitle", position, entered_education_on as "enteredEducationOn", at_school_since as "atSchoolSince",
            backbone, service_until as "serviceUntil", exemption
       from staff where active and school_code = any ($1) order by school_code, person_id`,
    [schools],
  );
  const bySchool = new Map<string, RegisteredPerson[]>();
  for (const row of rows) {
    const known = bySchool.get(row.schoolCode);
    if (known) known.push(row);
    else bySchool.set(row.schoolCode, [row]);
  }
  return bySchool;
}

type Member = EventData<typeof staffRecorded>['staff'][number];

/** No identity number and no hash of it leaves the registry. */
function memberOf(person: RegisteredPerson): Member {
  return {
    personId: person.personId,
    name: person.name,
    sex: person.gender,
    bornOn: person.birthDate,
    stage: person.stage,
    subject: person.subject,
    track: person.track ?? 'none',
    title: person.professionalTitle,
    duty: person.position,
    enteredOn: person.enteredEducationOn,
    atSchoolSince: person.atSchoolSince,
    backbone: person.backbone,
    ...(person.employment === 'special-post' ? { specialPostSince: person.enteredEducationOn } : {}),
    ...(person.serviceUntil ? { serviceUntil: person.serviceUntil } : {}),
    exemptions: person.exemption ? [person.exemption] : [],
  };
}
