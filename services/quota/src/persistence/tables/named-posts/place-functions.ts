/** `make_posts`: what comes from the approval gets numbers that no post of the county had. */
export function makePosts(schema: string): string {
  return `create function ${schema}.make_posts(lines ${schema}.post_line[], on_day date, known bigint) returns void language plpgsql as $$
    declare
      county text := county_of_transaction();
      next bigint;
    begin
      if not exists (select from unnest(lines) l where l.from_unit = 'approval') then return; end if;
      select coalesce(max(upper(p.posts)), 1) into next from posts_made p where p.county_code = county;
      with made as (
        select l.*, next + sum(l.amount) over (order by l.seq rows unbounded preceding) as stop from unnest(lines) l where l.from_unit = 'approval'
      ), noted as (
        insert into posts_made (county_code, posts, track, made_on, movement_id)
        select county, int8range((m.stop - m.amount)::bigint, m.stop::bigint), m.track, on_day, m.movement_id from made m
      )
      insert into placements (county_code, posts, unit, stage, track, during, placed_by, known_from)
      select county, int8range((m.stop - m.amount)::bigint, m.stop::bigint), m.to_unit, m.to_stage, m.track, daterange(on_day, null), m.movement_id, known from made m;
    end $$`;
}

/** Nobody has counted a county's rows yet when its first import is followed: these say what a planner would know. One plan serves for each look-up. */
export const lookedUp = 'set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off';
export const joinedWhole = 'set enable_nestloop = off';

/** There are two of each function, with the same outcome, as of `move`: a case of some lines is looked up, a county of thousands is joined as a whole. */
export type WaveSize = 'few' | 'many';
export const sizes = {
  few: { place: 'place_posts', choose: 'choose_posts', planned: lookedUp, inOrder: 'offset 0' },
  many: { place: 'place_many_posts', choose: 'choose_many_posts', planned: joinedWhole, inOrder: '' },
} as const satisfies Record<WaveSize, object>;

/**
 * `place_posts`: moves posts of one wave on their day. Which ones is decided here and nowhere else, in this order: the very post that the
 * leaver has left; vacant ones that go back where they came from (a reversal, a loan); vacant ones; the highest number first.
 * A post from under a person goes last, and where people move with their posts it is theirs that go.
 */
export function placePosts(schema: string, size: WaveSize): string {
  const { place, choose, planned } = sizes[size];
  return `create function ${schema}.${place}(lines ${schema}.post_line[], on_day date, known bigint, movement_kind text, cause uuid, of_case uuid, reversed uuid)
    returns void language plpgsql ${planned} as $$
    declare
      county text := county_of_transaction();
      pieces post_piece[];
      asked bigint;
      donor record;
      seat record;
    begin
      select sum(l.amount) into asked from unnest(lines) l where l.from_unit <> 'approval';
      if asked is null then return; end if;
      pieces := ${choose}(lines, on_day, movement_kind, cause, of_case, reversed);
      if (select sum(upper(p.posts) - lower(p.posts)) from unnest(pieces) p) is distinct from asked then
        for donor in select l.from_unit, l.from_stage, l.track, sum(l.amount) as amount from unnest(lines) l where l.from_unit <> 'approval' group by 1, 2, 3 loop
          perform keep_posts_open(donor.from_unit, donor.from_stage, donor.track, on_day, donor.amount::bigint, known);
        end loop;
        pieces := ${choose}(lines, on_day, movement_kind, cause, of_case, reversed);
      end if;
      update placements p set known_until = known
        where p.county_code = county and p.id in (select g.placement_id from unnest(pieces) g);
      insert into placements (county_code, posts, unit, stage, track, during, placed_by, known_from)
        select county, kept, r.unit, r.stage, r.track, r.during, r.placed_by, known
        from (select g.placement_id, range_agg(g.posts) as posts from unnest(pieces) g group by 1) gone
          join placements r on r.county_code = county and r.id = gone.placement_id, unnest(int8multirange(r.posts) - gone.posts) kept;
      insert into placements (county_code, posts, unit, stage, track, during, placed_by, retired_by, known_from)
        select county, ended, r.unit, r.stage, r.track, daterange(lower(r.during), on_day), r.placed_by, gone.retired_by, known
        from (
          select g.placement_id, case g.to_unit when 'approval' then g.movement_id end as retired_by, range_agg(g.posts) as posts from unnest(pieces) g group by 1, 2
        ) gone join placements r on r.county_code = county and r.id = gone.placement_id, unnest(gone.posts) ended
        where lower(r.during) < on_day;
      insert into placements (county_code, posts, unit, stage, track, during, placed_by, known_from)
        select county, g.posts, g.to_unit, g.to_stage, g.track, daterange(on_day, null), g.movement_id, known
        from unnest(pieces) g where g.to_unit <> 'approval';
      if movement_kind = 'correction' then
        perform join_stays(g.posts, on_day, known) from unnest(pieces) g;
      end if;
      for seat in
        select o as occupation, g.movement_id from unnest(pieces) g join occupations o on o.county_code = county and o.post >= lower(g.posts) and o.post < upper(g.posts)
        where g.from_unit <> 'pool' and not g.along and o.superseded_at is null and (upper_inf(o.during) or upper(o.during) > on_day)
      loop
        perform end_occupation(seat.occupation, on_day, seat.movement_id);
      end loop;
    end $$`;
}

/** `choose_posts`: donors' posts and the lines' numbers laid side by side; where they meet is what moves. */
export function choosePosts(schema: string, size: WaveSize): string {
  const { choose, planned, inOrder } = sizes[size];
  return `create function ${schema}.${choose}(lines ${schema}.post_line[], on_day date, movement_kind text, cause uuid, of_case uuid, reversed uuid)
    returns ${schema}.post_piece[] language plpgsql stable ${planned} as $$
    declare county text := county_of_transaction();
    begin return (with donors as (
      select distinct l.from_unit as unit, l.from_stage as stage, l.track from unnest(lines) l where l.from_unit <> 'approval'
    ), stock as (
      select r.id, r.unit, r.stage, r.track, int8multirange(r.posts) as posts, coalesce(held.posts, '{}') as held, coalesce(freed.posts, '{}') as freed,
        case when reversed is not null then r.placed_by = reversed
          when movement_kind = 'repayment' then exists (
            select from movements m where m.county_code = county and m.id = r.placed_by and m.case_id = of_case and m.kind = 'loan')
          else false end as came_so
      from donors d cross join lateral (
          select * from placements here where here.county_code = county and (here.unit, here.stage, here.track) = (d.unit, d.stage, d.track)
            and here.known_until is null and upper_inf(here.during) and lower(here.during) <= on_day ${inOrder}) r
        left join lateral (
          select range_agg(int8range(o.post, o.post, '[]')) as posts from occupations o
          where o.county_code = county and o.post >= lower(r.posts) and o.post < upper(r.posts) and o.superseded_at is null
            and (upper_inf(o.during) or upper(o.during) > on_day)) held on r.unit <> 'pool'
        left join lateral (
          select range_agg(int8range(o.post, o.post, '[]')) as posts from occupations o
          where o.county_code = county and o.post >= lower(r.posts) and o.post < upper(r.posts)
            and (o.superseded_by = cause or o.superseded_at is null and o.ended_by = cause)) freed on r.unit <> 'pool' and movement_kind in ('exit', 'intake')
    ), segments as (
      select s.id, s.unit, s.stage, s.track, part.posts, part.rank
      from stock s cross join lateral (
        select vacated as posts, 0 as rank from unnest(s.posts * s.freed - s.held) vacated
        union all select vacant, case when s.came_so then 1 else 2 end from unnest(s.posts - s.held - s.freed) vacant
        union all select sat_on, 3 from unnest(s.posts * s.held) sat_on) part
    ), supply as (
      select s.*, sum(upper(s.posts) - lower(s.posts)) over upto as stop, sum(upper(s.posts) - lower(s.posts)) over place as available
      from segments s
      window place as (partition by s.unit, s.stage, s.track),
        upto as (partition by s.unit, s.stage, s.track order by s.rank, upper(s.posts) desc rows unbounded preceding)
    ), demand as (
      select l.*, sum(l.amount) over (partition by l.from_unit, l.from_stage, l.track, l.along order by l.seq rows unbounded preceding) as stop
      from unnest(lines) l where l.from_unit <> 'approval'
    ), met as (
      select d.movement_id, d.seq, s.id, d.from_unit, d.to_unit, d.to_stage, d.track, d.along, s.posts, s.stop,
        greatest(s.stop - (upper(s.posts) - lower(s.posts)), span.start) as since, least(s.stop, span.start + d.amount) as until
      from demand d join supply s on (s.unit, s.stage, s.track) = (d.from_unit, d.from_stage, d.track)
        cross join lateral (select case when d.along then s.available - d.stop else d.stop - d.amount end as start) span
      where span.start < s.stop and s.stop - (upper(s.posts) - lower(s.posts)) < span.start + d.amount
    )
    select array_agg(row(m.movement_id, m.id, int8range((lower(m.posts) + m.stop - m.until)::bigint, (lower(m.posts) + m.stop - m.since)::bigint),
        m.from_unit, m.to_unit, m.to_stage, m.track, m.along)::post_piece order by m.seq, m.since)
    from met m); end $$`;
}
