import type { Transaction } from '@jiaobian/database';
import { DomainError, type SchoolCode } from '@jiaobian/kernel';
import type { PersonPostsView, PostLifeView, PostOccupationView, PostPlacementView } from '../http/answers/named-post-view';

type Open<Row extends { until?: string }> = Omit<Row, 'until'> & { until: string | null };
type PlacementRow = Omit<Open<PostPlacementView>, 'documentNumber'> & { documentNumber: string | null };

const occupation = `o.person_id as "personId", coalesce(p.name, '') as name, o.kind, o.post::int as number, o.unit, o.stage, lower(o.during) as "from", upper(o.during) as until`;

/** Where a post was and who held it. A school sees a post that was ever its own, and of the holders its own. Errors: `NAMED_POST.NOT_FOUND`. */
export async function postLife(transaction: Transaction, number: number, school?: SchoolCode): Promise<PostLifeView> {
  const [made] = await transaction.query<
    Omit<PostLifeView, 'number' | 'retiredOn' | 'placements' | 'holders'> & { retiredOn: string | null }
  >(
    `select m.track, m.made_on as "madeOn", m.movement_id as "madeBy",
       (select upper(r.during) from placements r where r.posts @> $1::bigint and r.known_until is null and r.retired_by is not null) as "retiredOn"
     from posts_made m where m.posts @> $1::bigint`,
    [number],
  );
  const placements = await transaction.query<PlacementRow>(
    `select r.unit, r.stage, lower(r.during) as "from", upper(r.during) as until, m.id as "movementId", m.number as "movementNumber", m.kind,
       m.document_number as "documentNumber", m.reason
     from placements r join movements m on m.id = r.placed_by where r.posts @> $1::bigint and r.known_until is null order by lower(r.during)`,
    [number],
  );
  if (!made || (school !== undefined && !placements.some(({ unit }) => unit === school)))
    throw new DomainError('NAMED_POST.NOT_FOUND', { number });
  const holders = await transaction.query<Open<PostOccupationView>>(
    `select ${occupation} from occupations o left join people p on p.person_id = o.person_id
     where o.post = $1 and o.superseded_at is null and ($2::text is null or o.unit = $2) order by lower(o.during)`,
    [number, school ?? null],
  );
  const { retiredOn, ...facts } = made;
  return {
    number,
    ...facts,
    ...(retiredOn === null ? {} : { retiredOn }),
    placements: placements.map(({ until, documentNumber, ...placement }) => ({
      ...placement,
      ...(until === null ? {} : { until }),
      ...(documentNumber === null ? {} : { documentNumber }),
    })),
    holders: holders.map(withoutOpenEnd),
  };
}

/** The posts that somebody held; a school sees who is or was with it, and its own posts. Errors: `NAMED_POST.PERSON_NOT_FOUND`. */
export async function postsOfPerson(transaction: Transaction, personId: string, school?: SchoolCode): Promise<PersonPostsView> {
  const [person] = await transaction.query<{ name: string; schoolCode: string | null }>(
    `select name, school_code as "schoolCode" from people where person_id = $1`,
    [personId],
  );
  const posts = await transaction.query<Open<PostOccupationView>>(
    `select ${occupation} from occupations o left join people p on p.person_id = o.person_id
     where o.person_id = $1 and o.superseded_at is null and ($2::text is null or o.unit = $2) order by lower(o.during)`,
    [personId, school ?? null],
  );
  const isTheirs = school === undefined || person?.schoolCode === school || posts.length > 0;
  if (!person || !isTheirs) throw new DomainError('NAMED_POST.PERSON_NOT_FOUND', { personId });
  const isSeen = person.schoolCode !== null && (school === undefined || person.schoolCode === school);
  return { personId, name: person.name, ...(isSeen ? { schoolCode: person.schoolCode! } : {}), posts: posts.map(withoutOpenEnd) };
}

function withoutOpenEnd({ until, ...row }: Open<PostOccupationView>): PostOccupationView {
  return { ...row, ...(until === null ? {} : { until }) };
}
