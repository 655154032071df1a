import { definer } from '../definer-functions';
import { joinedWhole, lookedUp } from './place-functions';

/**
 * `follow_ledger()`: brings the named posts to the end of the ledger, in the transaction whose movements they follow. It reads what
 * moved from the entries, so that whatever wrote a movement, and whenever, its posts are named: movements that were skipped
 * because nothing left its place, and those of before posts were named, are taken up with the next call.
 */
export function followFunction(schema: string): string {
  return definer(
    schema,
    'follow_ledger()',
    'void',
    `declare
       county text := county_of_transaction();
       before bigint;
       followed bigint;
       head bigint;
       part_end bigint;
     begin
       insert into named_heads (county_code) values (county) on conflict do nothing;
       select h.number into followed from named_heads h where h.county_code = county for update;
       before := followed;
       select h.number into head from chain_heads h where h.county_code = county;
       while followed < head loop
         part_end := least(head, followed + ${movementsAtOnce});
         perform follow_movements(followed + 1, part_end);
         followed := part_end;
       end loop;
       if head - before >= ${manyMovements} then analyze placements; end if;
       update named_heads h set number = followed where h.county_code = county and h.number < followed;
     end`,
  );
}

/** A county whose ledger was long before its posts were named is followed in parts. */
const movementsAtOnce = 20_000;

/** So many change the table beyond what its planner knows; it would be a minute until somebody counts its rows anew. */
const manyMovements = 1000;

/** Beyond, a batch is planned for its size. */
const fewLines = 64;

const postStates = `('vacant', 'occupied', 'reserved', 'frozen', 'authorised')`;
const moveFacts = 'm.number, m.id, m.kind, m.effective_on, m.cause_id, m.case_id, m.reverses';

/**
 * What movements did to the posts of each place, beside each other those that somebody sits on and the others. A few are looked up one by one: a
 * planner that has not seen the county's rows counted would read all of its entries for them.
 */
export function netMoves(schema: string): string[] {
  const head = (name: string, setting: string) =>
    `create function ${schema}.${name}(first bigint, last bigint) returns ${schema}.post_move[] language plpgsql stable ${setting}`;
  const row = `row(n.number, n.id, n.kind, n.effective_on, n.cause_id, n.case_id, n.reverses, n.track, n.unit, n.stage, n.held, n.amount)::post_move`;
  const sums = `a.track, a.unit, a.stage, a.state = 'occupied' as held, sum(e.amount)::bigint as amount`;
  return [
    `${head('net_moves_one_by_one', lookedUp)} as $$
     declare
       county text := county_of_transaction();
       m movements;
       moves post_move[] := '{}';
     begin
       for m in select * from movements known where known.county_code = county and known.number between first and last order by known.number loop
         moves := moves || array(select ${row} from (
           select ${moveFacts}, ${sums} from entries e
             cross join lateral (select * from accounts known where known.county_code = county and known.id = e.account_id offset 0) a
           where e.county_code = county and e.movement_id = m.id and a.state in ${postStates} group by a.track, a.unit, a.stage, a.state = 'occupied') n);
       end loop;
       return moves;
     end $$`,
    `${head('net_moves', '')} as $$
     declare county text := county_of_transaction();
     begin
       if last - first < ${fewLines} then return net_moves_one_by_one(first, last); end if;
       return (select array_agg(${row}) from (
         select ${moveFacts}, ${sums} from movements m join entries e on e.county_code = county and e.movement_id = m.id
           join accounts a on a.county_code = county and a.id = e.account_id
         where m.county_code = county and m.number between first and last and a.state in ${postStates}
         group by ${moveFacts}, a.track, a.unit, a.stage, a.state = 'occupied') n);
     end $$`,
  ];
}

/**
 * Movements that take posts together: those of one decision, since a case has reserved what each of its lines takes. All
 * others go one by one, because a line may take what the one before has brought.
 */
const waveOf = `case when g.kind = 'registration' then null when g.kind in ('total', 'transfer', 'loan') then g.cause_id else g.id end`;

/**
 * Lines: so many posts of a track from one unit and stage to another. What a movement only changes in state nets out. Givers and takers of one
 * movement meet in the order of stage, then vacant before occupied: posts that people sit on go `along` with them.
 */
export function followMovements(schema: string): string {
  return `create function ${schema}.follow_movements(first bigint, last bigint) returns void language plpgsql ${joinedWhole} as $$
    declare
      county text := county_of_transaction();
      moves post_move[] := net_moves(first, last);
      wave record;
    begin
      for wave in
        with places as (
          select n.number, n.track, n.unit, n.stage, bool_or(n.amount > 0) and bool_or(n.amount < 0) as mixed
          from unnest(moves) n group by 1, 2, 3, 4 having sum(n.amount) <> 0
        ), sides as (
          select n.number, n.id, n.kind, n.effective_on, n.cause_id, n.case_id, n.reverses, n.track, n.unit, n.stage, n.held and not p.mixed as held, sum(n.amount) as amount
          from unnest(moves) n join places p using (number, track, unit, stage)
          group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 having sum(n.amount) <> 0
        ), spans as (
          select s.*, sum(abs(s.amount)) over upto as stop, sum(abs(s.amount)) over upto - abs(s.amount) as start
          from sides s window upto as (partition by s.number, s.track, sign(s.amount) order by s.stage, s.held, s.unit rows unbounded preceding)
        ), lines as (
          select g.number, g.id, g.kind, g.effective_on, g.cause_id, g.case_id, g.reverses, ${waveOf} as together,
            row_number() over (order by g.number, g.track, g.start, t.start) as seq, g.track, g.unit as from_unit, g.stage as from_stage, t.unit as to_unit,
            t.stage as to_stage, g.held and t.held as along, (least(g.stop, t.stop) - greatest(g.start, t.start))::bigint as amount
          from spans g join spans t on t.number = g.number and t.track = g.track and g.amount < 0 and t.amount > 0 and g.start < t.stop and t.start < g.stop
        ), marked as (
          select l.*, (l.kind, l.effective_on, l.together) is distinct from lag((l.kind, l.effective_on, l.together)) over (order by l.seq) as begins from lines l
        ), waves as (
          select k.*, count(*) filter (where k.begins) over (order by k.seq rows unbounded preceding) as wave from marked k
        )
        select w.kind, w.effective_on, max(w.number) as number, (array_agg(w.cause_id))[1] as cause_id, (array_agg(w.case_id))[1] as case_id, (array_agg(w.reverses))[1] as reverses,
          array_agg(row(w.seq, w.id, w.track, w.from_unit, w.from_stage, w.to_unit, w.to_stage, w.along, w.amount)::post_line order by w.seq) as lines
        from waves w group by w.wave, w.kind, w.effective_on order by w.wave
      loop
        perform make_posts(wave.lines, wave.effective_on, wave.number);
        if cardinality(wave.lines) > ${fewLines} then
          perform place_many_posts(wave.lines, wave.effective_on, wave.number, wave.kind, wave.cause_id, wave.case_id, wave.reverses);
        else
          perform place_posts(wave.lines, wave.effective_on, wave.number, wave.kind, wave.cause_id, wave.case_id, wave.reverses);
        end if;
      end loop;
      if exists (select from people p where p.county_code = county) then
        perform seat_people(array_agg(t.unit), array_agg(t.stage), (array_agg(t.id))[1])
        from (select n.unit, n.stage, min(n.id::text)::uuid as id from unnest(moves) n where n.unit not in ('pool', 'approval') group by 1, 2) t;
      end if;
    end $$`;
}
