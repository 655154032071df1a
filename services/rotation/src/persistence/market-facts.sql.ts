import { assignmentColumns } from './assignment-store';
import { demandColumns, supplyColumns } from './line-store';
import { postsColumns } from './posts-projection';
import { schoolColumns } from './school-projection';
import { columnsOfStaff, staffColumns } from './staff-projection';

const list = (query: string) => `(select coalesce(json_agg(listed), '[]') from (${query}) as listed)`;
/** One list per fact instead of one object per row: with hundreds of people, naming every fact of each costs most of the query. */
const columns = (facts: string[], query: string) =>
  `(select json_build_object(${facts.map((fact) => `'${fact}', coalesce(json_agg("${fact}"), '[]')`).join(', ')}) from (${query}) as listed)`;
// `= any (array(…))` and not `in (…)`: the planner takes these lists for one row each and would go through them once a person.
const schoolsOf = (list: string) => `school_code = any (array(select school_code from ${list}))`;
const couldMove = `stage = $2 and track = $3 and ${schoolsOf('giving')} and subject = any (array(select subject from requested))`;
const ofMarket = 'school_year = $1 and stage = $2 and track = $3';

/**
 * One market of one schedule ($1 school year, $2 stage, $3 track) as one row of lists.
 *
 * `leaving` are the schools that somebody may leave, `subject_counts.staying` those who stay for certain: special-post
 * teachers, and people on a track of this stage that has nobody to give.
 */
export const marketFactsQuery = `
with requested as (
  select * from (
    select distinct on (school_code, subject) id, school_code, stage, subject, track, count
    from requests where ${ofMarket} order by school_code, subject, sequence desc
  ) as newest where count > 0
), assigned as (
  select * from assignments where ${ofMarket}
), market_posts as (
  select * from posts
  where stage = $2 and track = $3
    and (occupied > entitled
         or school_code in (select school_code from requested union select to_school from assigned union select from_school from assigned))
), giving as (
  select school_code from market_posts where occupied > entitled
), leaving as (
  select school_code from giving union select from_school from assigned
), leaders as (
  select * from staff where ${schoolsOf('leaving')} and duty in ('head', 'deputy-head')
)
select
  ${list(`select id, school_code as "schoolCode", stage, subject, track, count from requested`)} as requests,
  ${list(`select ${assignmentColumns} from assigned`)} as assignments,
  ${list(`select ${postsColumns} from market_posts`)} as posts,
  ${list(`select ${schoolColumns} from schools where school_code in (
    select school_code from market_posts union select school_code from requested
    union select to_school from assigned union select from_school from assigned)`)} as schools,
  ${columns(
    Object.keys(columnsOfStaff),
    `select ${staffColumns} from staff where ${couldMove}
    union all
    select ${staffColumns} from staff where person_id in (select person_id from assigned) and not (${couldMove})`,
  )} as staff,
  ${list(`select ${staffColumns} from leaders`)} as leaders,
  (select coalesce(json_agg(person_id), '[]') from assignments
    where school_year = $1 and state = 'published' and person_id in (select person_id from leaders)) as "publishedLeaders",
  ${list(`select school_code as "schoolCode", subject,
      count(*) filter (where track = $3) as own,
      count(*) filter (where track <> $3 and (special_post_since is not null
        or (track <> 'none' and (school_code, track) not in (select school_code, track from posts where stage = $2 and occupied > entitled)))) as staying
    from staff
    where stage = $2 and ${schoolsOf('leaving')}
    group by school_code, subject`)} as "subjectCounts",
  ${list(`select ${supplyColumns} from supply_lines where ${ofMarket}`)} as supply,
  ${list(`select ${demandColumns} from demand_lines where ${ofMarket}`)} as demand,
  (select problem_hash from runs where ${ofMarket} order by recorded_at desc limit 1) as "newestHash"`;
