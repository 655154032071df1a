import { list } from './market-facts.sql';
import { columnsOfStaff, staffColumns } from './staff-projection';

/** One list per fact instead of one object per row: with hundreds of people, naming every fact of each costs most of the query. */
const columns = (facts: string[], query: string) =>
  `(select json_build_object(${facts.map((fact) => `'${fact}', coalesce(json_agg("${fact}"), '[]')`).join(', ')}) from (${query}) as listed)`;
const couldMove = 'stage = $1 and track = $2 and school_code = any ($3) and subject = any ($4)';

/**
 * The people of a market ($1 stage, $2 track): $3 the schools that give, $4 the subjects asked for, $5 who holds an
 * assignment, $6 the schools that somebody may leave, $7 × $8 the units of the stage that give on whichever track.
 *
 * `subjectCounts.staying` are those who stay for certain: special-post teachers, and people on a track that has nobody to give.
 */
export const marketPeopleQuery = `
with leaders as (
  select * from staff where school_code = any ($6) and duty in ('head', 'deputy-head')
)
select
  ${columns(
    Object.keys(columnsOfStaff),
    `select ${staffColumns} from staff where ${couldMove}
    union all
    select ${staffColumns} from staff where person_id = any ($5) and not (${couldMove})`,
  )} as staff,
  ${list(`select ${staffColumns} from leaders`)} as leaders,
  ${list(`select school_code as "schoolCode", subject,
      count(*) filter (where track = $2) as own,
      count(*) filter (where track <> $2 and (special_post_since is not null
        or (track <> 'none' and (school_code, track) not in (select * from unnest($7::text[], $8::text[]))))) as staying
    from staff
    where stage = $1 and school_code = any ($6)
    group by school_code, subject`)} as "subjectCounts",
  (select version from staff_versions) as "staffVersion"`;
