import type { ServiceRoles } from '@jiaobian/database';
import { callableByApp, definer } from '../definer-functions';
import { lookedUp } from './place-functions';

export function seatFunctions(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    endOccupation(schema),
    seatPeople(schema),
    leavePosts(schema),
    seatsOfPeople(schema),
    partWithPost(schema),
    ...callableByApp(roles, [
      'seat_people(text[], text[], uuid)',
      'leave_posts(uuid[], date, uuid)',
      'part_with_post(uuid, text, date, uuid)',
      'seats_of_people(uuid[])',
    ]),
  ];
}

/** An end is written once; one that turns out to have been earlier is told anew, and one before the beginning was no stay at all. */
function endOccupation(schema: string): string {
  return `create function ${schema}.end_occupation(seat ${schema}.occupations, on_day date, cause uuid) returns void language plpgsql as $$
    begin
      if lower(seat.during) < on_day and seat.ended_by is null then
        update occupations o set during = daterange(lower(seat.during), on_day), ended_by = cause, ended_at = clock_timestamp()
          where o.county_code = seat.county_code and o.id = seat.id;
        return;
      end if;
      update occupations o set superseded_at = clock_timestamp(), superseded_by = cause where o.county_code = seat.county_code and o.id = seat.id;
      if lower(seat.during) < on_day then
        insert into occupations (county_code, post, person_id, kind, unit, stage, during, begun_by, ended_by, ended_at)
          values (seat.county_code, seat.post, seat.person_id, seat.kind, seat.unit, seat.stage, daterange(lower(seat.during), on_day), seat.begun_by, cause,
            clock_timestamp());
      end if;
    end $$`;
}

/**
 * What stands of a person or a post, looked up one by one: as EXISTS the planner reads every seat of the county once for each list, so that a
 * county fills ever more slowly.
 */
const standing = (whose: string): string => `from occupations o where ${whose} and o.superseded_at is null and o.county_code = county`;
const seatedNow = (whose: string): string => `(select o.id ${standing(whose)} and upper_inf(o.during) limit 1)`;

/** What `of_people` hold today, one by one, and where the post of such a seat is: joined as a whole each of them would meet every place. */
const heldNow = `unnest(of_people) as asked(person_id) cross join lateral (
             select known as seat, known.* from occupations known where known.county_code = county and known.person_id = asked.person_id and known.superseded_at is null
               and upper_inf(known.during) offset 0) o`;
const placeNow = `(select known.unit, known.stage, known.track from placements known where known.county_code = county and known.known_until is null
             and upper_inf(known.during) and known.posts @> o.post offset 0)`;

/**
 * `seat_people`: whoever the registry tells at these units and stages takes the lowest free post there, as many as the ledger counts as occupied:
 * who came first is first. The positions are locked by the caller. Nobody is taken from a post here.
 */
function seatPeople(schema: string): string {
  return definer(
    schema,
    'seat_people(units text[], stages text[], cause uuid)',
    'void',
    `declare
       county text := county_of_transaction();
       today date := (ledger_clock() at time zone 'Asia/Shanghai')::date;
     begin
       with places as (
         select distinct p.unit, p.stage from unnest(units, stages) as p(unit, stage)
       ), waiting as (
         select p.*, row_number() over (partition by p.school_code, p.stage, p.track order by p.at_school_since, p.person_id) as turn
         from places l cross join lateral (
           select * from people known where known.county_code = county and known.school_code = l.unit and known.stage = l.stage offset 0) p
         where p.track <> 'none' and ${seatedNow('o.person_id = p.person_id')} is null
       ), seats as (
         select r.unit, r.stage, r.track, n.post, lower(r.during) as since, ${seatedNow('o.post = n.post')} is not null as taken
         from (select distinct w.school_code, w.stage, w.track from waiting w) w
           join placements r on r.county_code = county and (r.unit, r.stage, r.track) = (w.school_code, w.stage, w.track) and r.known_until is null and upper_inf(r.during)
           cross join lateral generate_series(lower(r.posts), upper(r.posts) - 1) as n(post)
       ), room as (
         select s.unit, s.stage, s.track, coalesce(max(a.balance), 0) - count(*) filter (where s.taken) as seats
         from seats s left join accounts a on a.county_code = county and (a.unit, a.stage, a.track, a.state) = (s.unit, s.stage, s.track, 'occupied')
         group by 1, 2, 3
       ), vacant as (
         select s.*, row_number() over (partition by s.unit, s.stage, s.track order by s.since > today, s.post) as turn from seats s where not s.taken
       )
       insert into occupations (county_code, post, person_id, unit, stage, during, begun_by)
         select county, v.post, w.person_id, v.unit, v.stage, daterange(greatest(w.at_school_since, v.since,
             (select max(upper(o.during)) ${standing('o.post = v.post')}),
             (select max(upper(o.during)) ${standing('o.person_id = w.person_id')})), null), cause
         from waiting w join vacant v on (v.unit, v.stage, v.track, v.turn) = (w.school_code, w.stage, w.track, w.turn)
           join room r on (r.unit, r.stage, r.track) = (v.unit, v.stage, v.track) and w.turn <= r.seats;
     end`,
    lookedUp,
  );
}

/**
 * `leave_posts`: these people leave posts that they no longer belong to by what the registry tells. Who was told at the same place as before
 * stays where they sit, also where the school has become another one with them. Answers the places of the posts that they left.
 */
function leavePosts(schema: string): string {
  return definer(
    schema,
    'leave_posts(of_people uuid[], told_on date, cause uuid)',
    'table (unit text, stage text)',
    `#variable_conflict use_column
     declare
       county text := county_of_transaction();
       seat record;
     begin
       for seat in
         select o.seat as occupation, r.unit, r.stage,
           case when p.school_code is null then coalesce(p.left_on, told_on)
             when p.at_school_since > lower(o.during) and p.at_school_since <= told_on then p.at_school_since
             else told_on end as on_day
         from ${heldNow} left join lateral ${placeNow} r on true join people p on p.county_code = county and p.person_id = o.person_id
         where ((p.school_code, p.track) is distinct from (r.unit, r.track) or p.stage is distinct from r.stage)
           and ((p.school_code, p.stage) is distinct from (o.unit, o.stage) or p.track is distinct from r.track)
       loop
         perform end_occupation(seat.occupation, seat.on_day, cause);
         if seat.unit is not null then
           unit := seat.unit;
           stage := seat.stage;
           return next;
         end if;
       end loop;
     end`,
    lookedUp,
  );
}

/** `part_with_post`: somebody has left a school: what they held last there ends on that day, also where a list without them came first. */
function partWithPost(schema: string): string {
  return definer(
    schema,
    'part_with_post(person uuid, at_unit text, on_day date, cause uuid)',
    'void',
    `declare
       county text := county_of_transaction();
       seat occupations;
     begin
       select o.* into seat from occupations o cross join lateral ${placeNow} r
         where o.county_code = county and o.person_id = person and o.superseded_at is null and at_unit in (o.unit, r.unit)
         order by lower(o.during) desc limit 1;
       if found and (upper_inf(seat.during) or upper(seat.during) > on_day) then
         perform end_occupation(seat, on_day, cause);
       end if;
     end`,
    lookedUp,
  );
}

/** `seats_of_people`: where the posts are that these people hold. */
function seatsOfPeople(schema: string): string {
  return definer(
    schema,
    'seats_of_people(of_people uuid[])',
    'table (unit text, stage text)',
    `#variable_conflict use_column
     declare county text := county_of_transaction();
     begin
       return query select distinct r.unit, r.stage from ${heldNow} cross join lateral ${placeNow} r;
     end`,
    lookedUp,
  );
}
