import type { Transaction } from '@jiaobian/database';
import type { NamedPostsView, NamedPostView, PostHolderView, UnseatedPersonView } from '../http/answers/named-post-view';
import type { TwoTimes } from '../domain/two-times';
import { believed, heldOn } from '../persistence/repositories/believed';
import { timesOf } from './times-of';

const atOnce = 500;

type PostRow = Omit<NamedPostView, 'holder' | 'until'> & { until: string | null; holder: PostHolderView | null };

/** The named posts of a unit on a day (today, where none is named) with who held them, as known then; after a number, where there are many. */
export async function namedPosts(transaction: Transaction, asked: TwoTimes & { unit: string; after?: number }): Promise<NamedPostsView> {
  const { unit, after = 0 } = asked;
  const { asOf, knownAt } = await timesOf(transaction, asked);
  const rows = await transaction.query<PostRow & { asOf: string }>(
    `with times as (select coalesce($2::date, (ledger_clock() at time zone 'Asia/Shanghai')::date) as day, $3::timestamptz as known_at)
     select t.day as "asOf", n.post::int as number, r.stage, r.track, lower(r.during) as since, upper(r.during) as until, r.placed_by as "movementId", seat.holder,
       (select count(*)::int from occupations o where o.post = n.post and ${believed('o')} and not upper_inf(o.during) and upper(o.during) <= t.day) as "formerHolders"
     from times t left join placements r on r.unit = $1 and r.during @> t.day and ${believed('r')}
       left join lateral generate_series(greatest(lower(r.posts), $4::bigint + 1), upper(r.posts) - 1) as n(post) on true
       left join lateral (
         select json_build_object('personId', o.person_id, 'name', p.name, 'kind', o.kind, 'since', lower(o.during)) as holder
         from occupations o join people p on p.person_id = o.person_id where o.post = n.post and ${believed('o')} and ${heldOn('o', 't.day')} limit 1) seat on true
     order by n.post limit ${atOnce + 1}`,
    [unit, asOf ?? null, knownAt ?? null, after],
  );
  const posts = rows.filter(({ number }) => number !== null);
  return {
    unit,
    asOf: rows[0]!.asOf,
    posts: posts.slice(0, atOnce).map(({ asOf: _day, holder, until, ...post }) => ({
      ...post,
      ...(until === null ? {} : { until }),
      ...(holder === null ? {} : { holder }),
    })),
    more: posts.length > atOnce,
    unseated: await unseatedPeople(transaction, unit),
  };
}

/** Who is told on a track of the unit and holds no post: beyond the posts, or not registered yet. */
function unseatedPeople(transaction: Transaction, unit: string): Promise<UnseatedPersonView[]> {
  return transaction.query<UnseatedPersonView>(
    `select p.person_id as "personId", p.name, p.stage, p.track, p.at_school_since as since from people p
     where p.school_code = $1 and p.track <> 'none'
       and not exists (select from occupations o where o.person_id = p.person_id and o.superseded_at is null and upper_inf(o.during))
     order by p.stage, p.track, p.at_school_since, p.person_id`,
    [unit],
  );
}
