import type { Transaction } from '@jiaobian/database';

/** How many people the ledger counts at a place, and how many are there by name. */
export interface NamedPeople {
  place: string;
  counted: number;
  occupied: number;
  /** Those who hold a post there, and those told there who hold none. */
  named: number;
  holders: number;
  /** What the ledger counts has changed since the school's list was told, or none was told ever. */
  isOnTheWay: boolean;
}

/** Every school's stage and track with people, by count or by name. */
export function namedPeople(transaction: Transaction): Promise<NamedPeople[]> {
  return transaction.query<NamedPeople>(
    `with counted as (
       select a.unit, a.stage, a.track, sum(a.balance)::int as people, coalesce(sum(a.balance) filter (where a.state = 'occupied'), 0)::int as occupied,
         max(m.recorded_at) as changed_at
       from accounts a left join entries e on e.account_id = a.id and e.account_version = a.version left join movements m on m.id = e.movement_id
       where a.state in ('occupied', 'over') and a.unit <> 'approval' group by 1, 2, 3
     ), seated as (
       select o.person_id, r.unit, r.stage, r.track from occupations o
         join placements r on r.known_until is null and upper_inf(r.during) and r.posts @> o.post
       where o.superseded_at is null and upper_inf(o.during)
     ), named as (
       select unit, stage, track, count(*)::int as people, count(*) filter (where holds)::int as holders from (
         select unit, stage, track, true as holds from seated
         union all
         select p.school_code, p.stage, p.track, false from people p
         where p.school_code is not null and p.track <> 'none' and not exists (select from seated s where s.person_id = p.person_id)) everybody group by 1, 2, 3
     )
     select coalesce(c.unit, n.unit) || '/' || coalesce(c.stage, n.stage) || '/' || coalesce(c.track, n.track) as place,
       coalesce(c.people, 0) as counted, coalesce(c.occupied, 0) as occupied, coalesce(n.people, 0) as named, coalesce(n.holders, 0) as holders,
       coalesce(l.told_at < c.changed_at, l.told_at is null) as "isOnTheWay"
     from counted c full join named n on (n.unit, n.stage, n.track) = (c.unit, c.stage, c.track)
       left join staff_lists l on l.school_code = coalesce(c.unit, n.unit)
     where coalesce(c.people, 0) > 0 or coalesce(n.people, 0) > 0 order by 1`,
  );
}
