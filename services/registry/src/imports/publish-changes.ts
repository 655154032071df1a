import { censusRecorded, schoolRecorded, staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publishSelected } from '@jiaobian/service-kit';
import type { WrittenCensus } from '../persistence/write-census';

/**
 * Tells the other services, school by school, what has changed: a school of which nothing changed is not mentioned. The
 * database makes the facts of its own rows: 100,000 people need not come here to be sent back.
 */
export async function publishSchools(transaction: Transaction, importId: string, schools: string[], census: WrittenCensus): Promise<void> {
  await publishSelected(transaction, schoolRecorded, schoolFacts, [importId, schools]);
  if (census.schools.length > 0) await publishSelected(transaction, censusRecorded, censusFacts, [importId, census.censusId]);
}

/** The staff of these schools by the roster of the import, also where another one is in force by now. */
export async function publishStaff(transaction: Transaction, importId: string, schools: string[]): Promise<void> {
  await publishSelected(transaction, staffRecorded, staffFacts, [importId, schools]);
}

const schoolFacts = `
  select school_code as subject, json_build_object('importId', $1::uuid, 'schoolCode', school_code, 'name', name, 'township', township,
           'kind', kind, 'area', area, 'teachingPoint', teaching_point, 'closed', status = 'closed',
           'supplementGrounds', supplement_grounds) as data
    from schools where school_code = any ($2) order by school_code`;

const censusFacts = `
  select school_code as subject, json_build_object('importId', $1::uuid, 'censusId', $2::uuid, 'censusOn', census_on, 'schoolCode', school_code,
           'stages', json_agg(json_strip_nulls(json_build_object('stage', stage, 'pupils', pupils, 'classes', classes, 'boarders', nullif(boarders, 0))) order by stage)) as data
    from (select census_id, school_code, stage, sum(pupils) as pupils, sum(classes) as classes, sum(boarders) as boarders
            from census_lines where census_id = $2::uuid group by 1, 2, 3) stages
    join censuses on censuses.id = stages.census_id
   group by census_on, school_code order by school_code`;

/** By code or by name a school of the county; any other name is a body outside of education. Their own school is no other one. */
const elsewhere = `(
  select json_build_object('unit', coalesce(place.name, works_at), 'schoolCode', place.school_code, 'documentNumber', secondment_document,
           'until', seconded_until)
    from (select works_at) told left join lateral (
      select name, schools.school_code from schools where schools.school_code = works_at or name = works_at order by name = works_at limit 1) place on true
   where works_at is not null and place.school_code is distinct from code)`;

/** No identity number leaves the registry. A school that everybody has left is told with nobody. */
const staffFacts = `
  select code as subject, json_build_object('importId', $1::uuid, 'schoolCode', code,
           'staff', coalesce(json_agg(json_strip_nulls(to_json(member)) order by person_id) filter (where person_id is not null), '[]')) as data
    from unnest($2::text[]) as school (code) left join roster_lines on import_id = $1 and school_code = code
         and not exists (select from departures gone where gone.roster_import_id = $1 and gone.person_id = roster_lines.person_id)
   cross join lateral (
     select person_id as "personId", name, gender as sex, birth_on as "bornOn", stage, subject, coalesce(track, 'none') as track,
            professional_title as title, position as duty, entered_education_on as "enteredOn", at_school_since as "atSchoolSince", backbone,
            case when employment = 'special-post' then entered_education_on end as "specialPostSince", service_until as "serviceUntil",
            case when exemption is null then array[]::text[] else array[exemption] end as exemptions, employment, ${elsewhere} as elsewhere) member
   group by code order by code`;
