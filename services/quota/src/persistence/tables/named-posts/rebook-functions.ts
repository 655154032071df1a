/**
 * `keep_posts_open`: sees to it that `needed` posts of a place stay there from a day on. Posts may be booked to leave later while others are
 * booked to come: by number there is always one, but not always the same one. Whoever leaves last then stays, and one that comes
 * meanwhile goes in its stead: the two exchange all that is booked for them from that day on.
 */
export function keepPostsOpen(schema: string): string {
  return `create function ${schema}.keep_posts_open(at_unit text, at_stage text, on_track text, on_day date, needed bigint, known bigint)
    returns void language plpgsql as $$
    declare
      county text := county_of_transaction();
      leaving placements;
      coming placements;
    begin
      loop
        exit when needed <= (
          select coalesce(sum(upper(r.posts) - lower(r.posts)), 0) from placements r
          where r.county_code = county and (r.unit, r.stage, r.track) = (at_unit, at_stage, on_track) and r.known_until is null
            and upper_inf(r.during) and lower(r.during) <= on_day);
        select r.* into leaving from placements r
          where r.county_code = county and (r.unit, r.stage, r.track) = (at_unit, at_stage, on_track) and r.known_until is null
            and r.during @> on_day and not upper_inf(r.during)
          order by upper(r.during) desc, upper(r.posts) desc limit 1;
        exit when not found;
        select r.* into coming from placements r
          where r.county_code = county and (r.unit, r.stage, r.track) = (at_unit, at_stage, on_track) and r.known_until is null
            and lower(r.during) > on_day and r.during @> upper(leaving.during)
          order by upper(r.during) desc, upper(r.posts) desc limit 1;
        -- The ledger would not have let the movement through: the named posts were changed by hand, and their check says so.
        exit when not found;
        perform exchange_posts(upper(leaving.posts) - 1, upper(coming.posts) - 1, upper(leaving.during), known);
      end loop;
    end $$`;
}

/** `exchange_posts`: from a day on, when \`leaving\` goes and \`coming\` is there as well, each has what was booked for the other. */
export function exchangePosts(schema: string): string {
  return `create function ${schema}.exchange_posts(leaving bigint, coming bigint, from_day date, known bigint) returns void language plpgsql as $$
    declare
      county text := county_of_transaction();
      both_posts int8multirange := int8multirange(int8range(leaving, leaving, '[]'), int8range(coming, coming, '[]'));
      taker uuid;
      booked placements[];
      seat occupations;
    begin
      select coalesce(after.placed_by, r.retired_by) into taker
        from placements r left join placements after on after.county_code = county and after.known_until is null and after.posts @> leaving and lower(after.during) = from_day
        where r.county_code = county and r.known_until is null and r.posts @> leaving and upper(r.during) = from_day;
      select array_agg(r) into booked from placements r
        where r.county_code = county and r.known_until is null and r.posts && both_posts and (upper_inf(r.during) or upper(r.during) > from_day);
      update placements r set known_until = known where r.county_code = county and r.id in (select b.id from unnest(booked) b);
      insert into placements (county_code, posts, unit, stage, track, during, placed_by, retired_by, known_from)
        select county, kept, b.unit, b.stage, b.track, b.during, b.placed_by, b.retired_by, known
        from unnest(booked) b, unnest(int8multirange(b.posts) - both_posts) kept;
      insert into placements (county_code, posts, unit, stage, track, during, placed_by, retired_by, known_from)
        select county, int8range(part.post, part.post, '[]'), b.unit, b.stage, b.track, part.during, b.placed_by, part.retired_by, known
        from unnest(booked) b cross join lateral (values (leaving, coming), (coming, leaving)) as exchange(post, other)
          cross join lateral (
            select exchange.post, b.during * daterange(null, from_day) as during, null::uuid as retired_by
            union all
            select exchange.other, b.during * daterange(from_day, null), b.retired_by) part
        where b.posts @> exchange.post and not isempty(part.during);
      perform join_stays(int8range(leaving, leaving, '[]'), from_day, known);
      for seat in
        select o.* from occupations o
        where o.county_code = county and o.post in (leaving, coming) and o.superseded_at is null and (upper_inf(o.during) or upper(o.during) > from_day)
      loop
        perform end_occupation(seat, from_day, taker);
      end loop;
    end $$`;
}

/** `join_stays`: posts that leave a place on a day and are there again from that very day have never left. */
export function joinStays(schema: string): string {
  return `create function ${schema}.join_stays(of_posts int8range, from_day date, known bigint) returns void language plpgsql as $$
    declare
      county text := county_of_transaction();
      stay record;
    begin
      loop
        select b as before, a as after, b.posts * a.posts * of_posts as posts into stay
          from placements b join placements a on a.county_code = county and a.known_until is null and lower(a.during) = from_day and a.posts && b.posts
            and (a.unit, a.stage, a.track) = (b.unit, b.stage, b.track)
          where b.county_code = county and b.known_until is null and upper(b.during) = from_day and b.posts && of_posts and a.posts && of_posts
            and not isempty(b.posts * a.posts * of_posts) limit 1;
        exit when not found;
        update placements r set known_until = known where r.county_code = county and r.id in ((stay.before).id, (stay.after).id);
        insert into placements (county_code, posts, unit, stage, track, during, placed_by, retired_by, known_from)
          select county, kept, r.unit, r.stage, r.track, r.during, r.placed_by, r.retired_by, known
          from placements r, unnest(int8multirange(r.posts) - int8multirange(stay.posts)) kept
          where r.county_code = county and r.id in ((stay.before).id, (stay.after).id);
        insert into placements (county_code, posts, unit, stage, track, during, placed_by, retired_by, known_from)
          values (county, stay.posts, (stay.before).unit, (stay.before).stage, (stay.before).track,
            daterange(lower((stay.before).during), upper((stay.after).during)), (stay.before).placed_by, (stay.after).retired_by, known);
      end loop;
    end $$`;
}
