import { randomUUID } from 'node:crypto';
import { staffLeft } from '@jiaobian/contracts';
import { sqlState, violatedConstraint } from '@jiaobian/database';
import { testCounty } from '@jiaobian/testing';
import { Client } from 'pg';
import type { NamedPostsView, NamedPostView, PostLifeView } from '../src/http/answers/named-post-view';
import { day, loanSteps } from './loan-steps';
import { move as line, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';
import { person, tellStaff } from './told-staff';

describe('named posts of a county with people', () => {
  const primary = { stage: 'primary' as const, track: 'quota' as const };
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const decision = { documentNumber: '册编办〔2027〕9号', meeting: '2027年第2次编委会', decidedOn: '2027-03-01' };

  let world: QuotaWorld;

  beforeAll(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
    await tell('A', [1, 2, 3, 4, 5, 6, 7, 8]);
    await tell('D', [11, 12, 13, 14, 15, 16, 17]);
  });
  afterAll(() => world.stop());
  afterEach(async () => expect(await world.differences()).toEqual([]));

  const tell = (school: string, people: number[]) =>
    tellStaff(world, testCounty, { school, people, atSchoolSince: '2024-03-01', toldAt: new Date().toISOString() });
  const postsOf = async (unit: string, times = ''): Promise<NamedPostsView> =>
    (await world.auditor().get(`/api/quota/posts?unit=${unit}${times}`)).body;
  const numbersOf = async (unit: string, times = '') => (await postsOf(unit, times)).posts.map(({ number }) => number);
  const lifeOf = async (number: number): Promise<PostLifeView> => (await world.auditor().get(`/api/quota/posts/${number}`)).body;
  const seatOf = async (number: number): Promise<NamedPostView> =>
    (await postsOf('A')).posts.find(({ holder }) => holder?.personId === person(number))!;
  const moved = async (from: string, to: string, count: number, effectiveOn = today): Promise<string> => {
    const { body: hold } = await world.hold([line(from, to, count)]);
    const answer = await world.transfer(hold.holdId, { effectiveOn });
    expect(answer).toMatchObject({ status: 200 });
    return answer.body.movements[0].movementId;
  };

  /** Somebody retires, today being the last day in service. */
  const leaving = (number: number, schoolCode: string) => ({
    ...{ departureId: randomUUID(), personId: person(number), name: `教师${number}`, schoolCode, ...primary, subject: 'chinese' as const },
    ...{ reason: 'retirement' as const, leftOn: today, documentNumber: '册人社〔2026〕3号', recordedBy: 'hr-clerk' },
  });

  test('people take the lowest posts, and those beyond the posts hold none and are listed', async () => {
    const atA = await postsOf('A');
    expect(atA.posts.map(({ number, holder }) => [number, holder?.name ?? ''])).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => [26 + number, `教师${number}`]),
      [35, ''],
      [36, ''],
    ]);
    expect(atA.unseated).toEqual([]);
    const atD = await postsOf('D');
    expect(atD.posts.filter(({ holder }) => holder)).toHaveLength(5);
    expect(atD.unseated.map(({ name }) => name)).toEqual(['教师16', '教师17']);
  });

  test('a post keeps its number on its way to a school, back by a correction, and as of any day', async () => {
    const movementId = await moved('A', 'B', 1, '2099-02-01');
    expect((await postsOf('A')).posts.at(-1)).toMatchObject({ number: 36, until: '2099-02-01' });
    expect(await numbersOf('B', '&asOf=2099-01-31')).not.toContain(36);
    expect(await numbersOf('B', '&asOf=2099-02-01')).toContain(36);
    const before = new Date().toISOString();
    const correction = { correctionId: randomUUID(), movementId, scope: 'line', reason: '划转数字填错' };
    await world.bureau().post('/api/quota/corrections', correction);
    const consent = await world.office().post(`/api/quota/corrections/${correction.correctionId}/consent`, decision);
    expect(consent).toMatchObject({ status: 200 });
    expect(await numbersOf('B', '&asOf=2099-02-01')).not.toContain(36);
    expect((await lifeOf(36)).placements.map(({ unit, until }) => [unit, until])).toEqual([
      ['pool', today],
      ['A', undefined],
    ]);
    // As it was known before the correction.
    expect(await numbersOf('B', `&asOf=2099-02-01&knownAt=${before}`)).toContain(36);
  });

  test('pool → school → pool: the same post, with each movement and document of its life', async () => {
    await tell('B', [21, 22, 23, 24, 25]);
    await moved('pool', 'B', 1);
    const number = Math.min(...(await numbersOf('B')));
    expect(number).toBe(6);
    const { placements, holders, madeOn } = await lifeOf(number);
    expect([madeOn, holders]).toEqual(['2025-01-20', []]);
    expect(placements).toMatchObject([
      { unit: 'pool', kind: 'total', documentNumber: '册编〔2025〕3号', from: '2025-01-20', until: today },
      { unit: 'B', kind: 'transfer', documentNumber: '册编办〔2027〕1号', from: today },
    ]);
    const back = await moved('B', 'pool', 1, '2099-09-01');
    const after = await lifeOf(number);
    expect(after.placements.map(({ unit, movementId }) => [unit, movementId]).at(-1)).toEqual(['pool', back]);
    expect(await numbersOf('pool', '&asOf=2099-09-01')).toContain(number);
  });

  test('whoever leaves leaves their own post, which goes to the pool; the list that follows changes nothing', async () => {
    const { number } = await seatOf(3);
    await world.services.publish(staffLeft, leaving(3, 'A'));
    await world.services.settled();
    expect(await numbersOf('pool')).toContain(number);
    await tell('A', [1, 2, 4, 5, 6, 7, 8]);
    expect((await postsOf('A')).posts.filter(({ holder }) => holder)).toHaveLength(7);
    const { body } = await world.auditor().get(`/api/quota/people/${person(3)}/posts`);
    // Sat down and left on one day: that was no stay.
    expect(body).toMatchObject({ name: '教师3', posts: [] });
    expect(body.schoolCode).toBeUndefined();
  });

  test('a loan brings back the very posts that it lent, whichever post somebody has left', async () => {
    const own = await numbersOf('B');
    const { loanId } = await loanSteps(() => world).lent('B', today, [[day(4 * 365), 2]]);
    const lent = (await numbersOf('B')).filter((number) => !own.includes(number));
    expect(lent).toHaveLength(2);
    const left = (await postsOf('B')).posts.find(({ holder }) => holder?.personId === person(21))!.number;
    await world.services.publish(staffLeft, leaving(21, 'B'));
    await world.services.settled();
    expect((await world.auditor().get(`/api/quota/loans/${loanId}`)).body).toMatchObject({ outstanding: 1 });
    const now = await numbersOf('B');
    expect([now.includes(left), lent.filter((number) => now.includes(number)).length]).toEqual([true, 1]);
  });

  test('a school sees its own posts and people and no others, finance neither', async () => {
    const [atA] = (await postsOf('A')).posts;
    const [atD] = (await postsOf('D')).posts;
    const school = world.services.as('school', { school: 'A' });
    expect(await school.get('/api/quota/posts?unit=A')).toMatchObject({ status: 200 });
    expect(await school.get('/api/quota/posts?unit=D')).toMatchObject({ status: 403 });
    expect(await school.get('/api/quota/posts?unit=pool')).toMatchObject({ status: 403 });
    expect(await school.get(`/api/quota/posts/${atA!.number}`)).toMatchObject({ status: 200 });
    expect(await school.get(`/api/quota/posts/${atD!.number}`)).toMatchObject({ status: 404, body: { code: 'NAMED_POST.NOT_FOUND' } });
    expect(await school.get(`/api/quota/people/${person(1)}/posts`)).toMatchObject({ status: 200 });
    expect(await school.get(`/api/quota/people/${person(11)}/posts`)).toMatchObject({ status: 404 });
    expect(await world.services.as('finance').get('/api/quota/posts?unit=A')).toMatchObject({ status: 403 });
    expect((await world.auditor('522328').get('/api/quota/posts?unit=A')).body.posts).toEqual([]);
  });

  test('news of people is compared with the count: on the way while it is older, a difference when it is newer', async () => {
    const people = async () =>
      (await world.auditor().get('/api/quota/ledger/verify')).body.projections.find(
        ({ service }: { service: string }) => service === 'registry',
      );
    const before = await people();
    expect(before).toMatchObject({ state: 'agrees', onTheWay: 1 });
    await tell('A', [1, 2, 4, 5, 6, 7]);
    expect(await people()).toMatchObject({
      state: 'differs',
      differences: [{ unit: 'A/primary/quota', expected: 'people 7 on posts 7', found: 'people 6 on posts 6' }],
    });
    await tell('A', [1, 2, 4, 5, 6, 7, 8]);
    expect(await people()).toEqual(before);
  });

  describe('the database itself', () => {
    async function refusal(sql: string): Promise<string> {
      return world.services.query('quota', sql).then(
        () => 'let through',
        (error: unknown) => [sqlState(error), violatedConstraint(error)].filter(Boolean).join(' '),
      );
    }
    const seat = (post: number, personId: string) =>
      refusal(
        `insert into occupations (county_code, post, person_id, unit, stage, during, begun_by)
         values ('${testCounty}', ${post}, '${personId}', 'A', 'primary', '[2027-01-01,)', gen_random_uuid())`,
      );

    test('has no person on two posts and no post under two people', async () => {
      const { number } = await seatOf(1);
      expect(await seat(35, person(1))).toBe('23P01 one_person_one_post');
      expect(await seat(number, person(9))).toBe('23P01 one_post_one_holder');
    });

    test('has no post in two places, and makes none twice', async () => {
      const place = (posts: string) =>
        refusal(
          `insert into placements (county_code, posts, unit, stage, track, during, placed_by, known_from)
           values ('${testCounty}', '${posts}', 'B', 'primary', 'quota', '[2027-01-01,)', gen_random_uuid(), 1)`,
        );
      expect(await place('[30,31)')).toBe('23P01 post_in_one_place');
      expect(
        await refusal(
          `insert into posts_made (county_code, posts, track, made_on, movement_id)
           select county_code, '[5,6)', track, made_on, movement_id from posts_made where county_code = '${testCounty}' limit 1`,
        ),
      ).toBe('23P01 post_made_once');
    });

    test('keeps the history: of a row only its end is ever written, and by the app nothing', async () => {
      const kept = '23001';
      expect(await refusal(`update placements set unit = 'B' where known_until is null`)).toBe(kept);
      expect(await refusal('delete from placements')).toBe(kept);
      expect(await refusal('truncate occupations')).toBe(kept);
      expect(await refusal(`update occupations set person_id = gen_random_uuid() where ended_by is null`)).toBe(kept);
      for (const table of ['placements', 'occupations', 'posts_made', 'named_heads']) {
        const written = world.services.inCounty('quota', testCounty, (transaction) =>
          transaction.query(`update ${table} set county_code = county_code`),
        );
        await expect(written).rejects.toMatchObject({ driverError: { code: '42501' } });
      }
    });
  });

  test.each([
    ['a place', `update placements set unit = 'B' where posts @> 28::bigint and upper_inf(during)`, 'named-posts-are-the-count'],
    [
      'a day',
      `update placements set during = '[2099-01-01,)' where posts @> 28::bigint and upper_inf(during)`,
      'named-posts-are-the-count',
    ],
    ['a track', `update placements set track = 'control' where posts @> 28::bigint and upper_inf(during)`, 'post-keeps-its-track'],
    ['a post taken away', `delete from placements where posts @> 28::bigint`, 'post-is-made-once'],
    ['a holder on a post of the pool', `update occupations set post = 1 where post = 28`, 'holder-is-on-a-placed-post'],
    [
      'a second post of a person',
      `alter table occupations drop constraint one_person_one_post;
       insert into occupations (county_code, post, person_id, unit, stage, during, begun_by)
       select county_code, 35, person_id, unit, stage, during, begun_by from occupations where post = 28 and superseded_at is null and upper_inf(during)`,
      'one-person-one-post',
    ],
    ['the mark of what was followed', `update named_heads set number = 0`, 'named-posts-follow-ledger'],
  ])('%s changed by hand is found, and its rule named', async (_what, sql, rule) => {
    const client = new Client({ connectionString: world.services.database.adminUrl });
    await client.connect();
    try {
      await client.query(`set search_path = quota, public; begin; set session_replication_role = replica; ${sql}`);
      const { rows } = await client.query<{ rule: string }>('select distinct rule from verify_named_posts($1)', [testCounty]);
      expect(rows.map((row) => row.rule)).toContain(rule);
      expect((await client.query('select ledger_differences()::int as found')).rows[0].found).toBeGreaterThan(0);
    } finally {
      await client.query('rollback');
      await client.end();
    }
  });
});
