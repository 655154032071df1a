import { assignmentColumns } from './assignment-store';
import { demandColumns, supplyColumns } from './line-store';
import { postsColumns } from './posts-projection';
import { schoolColumns } from './school-projection';

export const list = (query: string) => `(select coalesce(json_agg(listed), '[]') from (${query}) as listed)`;
const ofMarket = 'school_year = $1 and stage = $2 and track = $3';

/**
 * One market of one schedule ($1 school year, $2 stage, $3 track) as one row of lists: all but its people. `givers` are the
 * units of the stage with somebody to give, on whichever track.
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
)
select
  ${list(`select id, school_code as "schoolCode", stage, subject, track, count from requested`)} as requests,
  ${list(`select ${assignmentColumns} from assigned`)} as assignments,
  ${list(`select ${postsColumns} from market_posts`)} as posts,
  ${list(`select school_code as "schoolCode", track from posts where stage = $2 and occupied > entitled order by school_code, track`)} as givers,
  ${list(`select ${schoolColumns} from schools where school_code in (
    select school_code from market_posts union select school_code from requested
    union select to_school from assigned union select from_school from assigned)`)} as schools,
  (select coalesce(json_agg(person_id), '[]') from assignments where school_year = $1 and state = 'published') as published,
  ${list(`select ${supplyColumns} from supply_lines where ${ofMarket}`)} as supply,
  ${list(`select ${demandColumns} from demand_lines where ${ofMarket}`)} as demand,
  (select problem_hash from runs where ${ofMarket} order by recorded_at desc limit 1) as "newestHash",
  (select version from staff_versions) as "staffVersion"`;
