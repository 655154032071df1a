import type { ServiceRoles } from '@jiaobian/database';
import { callableByApp } from '../definer-functions';

/**
 * `verify_named_posts(county)`: every difference between the named posts and the count ledger, in the shape of `verify_ledger`.
 * Only what must agree at any instant: whom the registry tells and whom the ledger counts is compared beside it, since news of people is on its way.
 */
export function verifyNamedPosts(roles: ServiceRoles): string[] {
  const { schema } = roles;
  const checks = [behind, counted, twice, made, tracks, seated, coverage];
  return [
    `create function ${schema}.verify_named_posts(county text) returns table (rule text, subject text, expected text, found text)
       language plpgsql stable set search_path = ${schema}, pg_temp as $$
       #variable_conflict use_column
       begin return query ${checks.join('\nunion all\n')}; end $$`,
    ...callableByApp(roles, ['verify_named_posts(text)']),
  ];
}

const postStates = `('vacant', 'occupied', 'reserved', 'frozen')`;

/** A movement that took posts to another place and that the named posts have not followed. */
const behind = `select 'named-posts-follow-ledger' as rule, m.id::text as subject, 'followed' as expected, 'movement ' || m.number || ' is not' as found
  from movements m
  where m.county_code = county and m.number > coalesce((select h.number from named_heads h where h.county_code = county), 0)
    and exists (select from entries e join accounts a on a.county_code = county and a.id = e.account_id
                where e.county_code = county and e.movement_id = m.id and a.state in ${postStates}
                group by a.unit, a.stage, a.track having sum(e.amount) <> 0)`;

/** On every day on which something changed: as many posts came to a place and left it as the ledger says. So they agree on all days. */
const counted = `select 'named-posts-are-the-count', unit || '/' || stage || '/' || track || ' ' || day, sum(counted)::text, sum(named)::text from (
  select a.unit, a.stage, a.track, e.effective_on as day, sum(e.amount) as counted, 0 as named
  from entries e join accounts a on a.county_code = county and a.id = e.account_id
  where e.county_code = county and a.state in ${postStates}
    and e.number <= coalesce((select h.number from named_heads h where h.county_code = county), 0)
  group by 1, 2, 3, 4
  union all
  select unit, stage, track, lower(during), 0, sum(upper(posts) - lower(posts)) from placements where county_code = county and known_until is null group by 1, 2, 3, 4
  union all
  select unit, stage, track, upper(during), 0, -sum(upper(posts) - lower(posts)) from placements
  where county_code = county and known_until is null and not upper_inf(during) group by 1, 2, 3, 4) days
  group by unit, stage, track, day having sum(counted) <> sum(named)`;

/** Posts that are anywhere now are there once. */
const twice = `select 'post-in-one-place', county, (select sum(upper(one) - lower(one)) from unnest(places.posts) one)::text, places.size::text
  from (select range_agg(posts) as posts, sum(upper(posts) - lower(posts)) as size from placements
        where county_code = county and known_until is null and upper_inf(during)) places
  where places.size <> (select sum(upper(one) - lower(one)) from unnest(places.posts) one)`;

/** What was made is somewhere, or was retired; and nothing else is. */
const made = `select 'post-is-made-once', county, made.posts::text, placed.posts::text
  from (select coalesce(range_agg(posts), '{}') as posts from posts_made where county_code = county) made,
    (select coalesce(range_agg(posts), '{}') as posts from placements where county_code = county and known_until is null) placed
  where made.posts <> placed.posts`;

/** A post stays on the track that it was made on. */
const tracks = `select 'post-keeps-its-track', p.posts::text, m.track, p.track
  from posts_made m join placements p on p.county_code = county and p.known_until is null and p.posts && m.posts
  where m.county_code = county and m.track <> p.track`;

/** Nobody is on two posts, and no post has two holders. */
const seated = `select 'one-person-one-post', person_id::text, 'one post', 'from ' || lower(during) || ' two' from (
    select person_id, during, lag(during) over (partition by person_id order by lower(during), upper(during)) as before
    from occupations where county_code = county and superseded_at is null) stays where during && before
  union all
  select 'one-post-one-holder', post::text, 'one holder', 'from ' || lower(during) || ' two' from (
    select post, during, lag(during) over (partition by post order by lower(during), upper(during)) as before
    from occupations where county_code = county and superseded_at is null) stays where during && before`;

/** Who sits on a post sits at a school, on each day of it. */
const coverage = `select 'holder-is-on-a-placed-post', o.post || ' ' || o.person_id, o.during::text, coalesce(p.at_schools, '{}')::text
  from occupations o cross join lateral (
    select range_agg(here.during) as at_schools from (
      select r.during from placements r
      where r.county_code = county and r.known_until is null and r.unit <> 'pool' and r.posts @> o.post offset 0) here) p
  where o.county_code = county and o.superseded_at is null and not coalesce(p.at_schools @> o.during, false)`;
