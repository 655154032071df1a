import { randomUUID } from 'node:crypto';
import { violatedConstraint } from '@jiaobian/database';
import * as fc from 'fast-check';
import { QuotaWorld } from './quota-world';
import { tellStaff } from './told-staff';

const schools = ['A', 'B', 'C'] as const;
const units = ['pool', ...schools] as const;
type Unit = (typeof units)[number];
const beginning = Date.UTC(2024, 2, 1);
const dayMs = 86_400_000;
const day = (number: number): string => new Date(beginning + number * dayMs).toISOString().slice(0, 10);
/** Noon in Shanghai. */
const instant = (number: number): string => `${day(number)}T04:00:00.000Z`;

/** Of the effect against the recording: posts are moved for a day to come, and for one that has passed. */
const shift = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: -30, max: 60 }) });
const step = fc.record({
  what: fc.constantFrom('transfer', 'transfer', 'transfer', 'merge', 'entry', 'exit', 'staff', 'staff', 'total'),
  from: fc.constantFrom<Unit>(...units),
  to: fc.constantFrom<Unit>(...units),
  amount: fc.integer({ min: 1, max: 2 }),
  later: fc.integer({ min: 0, max: 10 }),
  shift,
  people: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]),
  many: fc.boolean(),
  follows: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const at = (unit: string, state: string) => ({ unit, stage: ['pool', 'approval'].includes(unit) ? 'any' : 'primary', state });

describe('named posts, whatever moves', () => {
  let world: QuotaWorld;
  let countiesUsed = 0;

  beforeAll(async () => {
    world = await QuotaWorld.start();
    await world.services.query('quota', 'create table if not exists public.told_time (at timestamptz)');
    await world.services.query('quota', 'grant select on public.told_time to public');
    await world.services.query(
      'quota',
      'create or replace function ledger_clock() returns timestamptz language sql volatile as $$ select coalesce((select max(at) from public.told_time), clock_timestamp()) $$',
    );
  });
  afterAll(() => world.stop());

  const inCounty = <Row extends object>(county: string, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    world.services.inCounty('quota', county, (transaction) => transaction.query<Row>(sql, parameters));

  const tellTime = async (at?: string): Promise<void> => {
    await world.services.query('quota', 'delete from public.told_time');
    if (at) await world.services.query('quota', 'insert into public.told_time values ($1)', [at]);
  };

  const unnamed = (county: string) => world.differences(county);

  function postingsOf({ what, from, to, amount }: Step): object[] {
    const posting = (source: object, target: object) => [{ track: 'quota', amount, from: source, to: target }];
    if (what === 'total') return posting(at('approval', 'authorised'), at('pool', 'vacant'));
    if (what === 'entry') return from === 'pool' ? [] : posting(at(from, 'vacant'), at(from, 'occupied'));
    if (what === 'exit') return from === 'pool' ? [] : posting(at(from, 'occupied'), at(from, 'vacant'));
    if (from === to) return [];
    if (what === 'merge') return from === 'pool' || to === 'pool' ? [] : posting(at(from, 'occupied'), at(to, 'occupied'));
    return posting(at(from, 'vacant'), at(to, 'vacant'));
  }

  const plain: Step = { what: 'transfer', from: 'pool', to: 'pool', amount: 1, later: 0, shift: 0, people: [], many: false, follows: true };

  async function move(county: string, asked: Step, now: number): Promise<void> {
    const postings = postingsOf(asked);
    if (postings.length === 0) return;
    const movement = {
      id: randomUUID(),
      kind: asked.what === 'merge' ? 'transfer' : asked.what,
      proposed_by: 'clerk',
      approved_by: 'office',
      rule_version: 'gate-1',
      document_number: '1',
      reason: 'test',
      cause_kind: 'transfer',
      cause_id: randomUUID(),
      effective_on: day(now + asked.shift),
      postings,
    };
    await world.services
      .inCounty('quota', county, async (transaction) => {
        await transaction.query(`select ${asked.many ? 'move_many' : 'move'}($1)`, [JSON.stringify([movement])]);
        if (asked.follows) await transaction.query('select follow_ledger()');
      })
      .catch((error: unknown) => {
        // What the count refuses does not happen; the names refuse nothing.
        if (!['account_balance', 'account_timeline'].includes(violatedConstraint(error) ?? '')) throw error;
      });
  }

  const tell = (county: string, { from, people }: Step, now: number) =>
    tellStaff(world, county, { school: from, people, atSchoolSince: day(Math.max(0, now - 30)), toldAt: instant(now) });

  /** Who is where on a day, by post number. */
  const placesOn = async (county: string, number: number): Promise<Record<string, string>> => {
    const rows = await inCounty<{ post: string; unit: string }>(
      county,
      `select n::text as post, unit from placements, generate_series(lower(posts), upper(posts) - 1) n where known_until is null and during @> $1::date order by n`,
      [day(number)],
    );
    return Object.fromEntries(rows.map(({ post, unit }) => [post, unit]));
  };

  test('a post that is booked to leave stays where one that is to come can go in its stead', async () => {
    const county = '529001';
    await tellTime(instant(0));
    await move(county, { ...plain, what: 'total', amount: 2 }, 0);
    await move(county, { ...plain, to: 'A' }, 0);
    await move(county, { ...plain, to: 'B' }, 0);
    await move(county, { ...plain, from: 'B', to: 'A', shift: 8 }, 0);
    await move(county, { ...plain, from: 'A', to: 'C', shift: 10 }, 0);
    await move(county, { ...plain, from: 'A', to: 'C', shift: 10 }, 0);
    expect([await placesOn(county, 5), await placesOn(county, 9), await placesOn(county, 10)]).toEqual([
      { 1: 'B', 2: 'A' },
      { 1: 'A', 2: 'A' },
      { 1: 'C', 2: 'C' },
    ]);
    expect(await unnamed(county)).toEqual([]);
    const other = '529002';
    await move(other, { ...plain, what: 'total', amount: 2 }, 0);
    await move(other, { ...plain, to: 'A' }, 0);
    await move(other, { ...plain, to: 'B' }, 0);
    // Post 2 is to go on the tenth day, post 1 to come on the eighth; then, told last, one leaves A on the fifth for ever.
    await move(other, { ...plain, from: 'A', to: 'C', shift: 10 }, 0);
    await move(other, { ...plain, from: 'B', to: 'A', shift: 8 }, 0);
    await move(other, { ...plain, from: 'A', to: 'pool', shift: 5 }, 0);
    expect([await placesOn(other, 4), await placesOn(other, 6), await placesOn(other, 9), await placesOn(other, 11)]).toEqual([
      { 1: 'B', 2: 'A' },
      { 1: 'B', 2: 'pool' },
      { 1: 'A', 2: 'pool' },
      { 1: 'C', 2: 'pool' },
    ]);
    expect(await unnamed(other)).toEqual([]);
    await tellTime();
  });

  test('whatever moves, on whichever days: names are as many as the count, and nobody is on two posts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        countiesUsed += 1;
        const county = String(530000 + countiesUsed);
        let now = 0;
        await tellTime(instant(now));
        await move(county, { ...plain, what: 'total', amount: 4 }, now);
        for (const school of schools) await move(county, { ...plain, what: 'transfer', to: school }, now);
        for (const asked of steps) {
          now += asked.later;
          await tellTime(instant(now));
          if (asked.what === 'staff') {
            if (asked.from !== 'pool') await tell(county, asked, now);
          } else await move(county, asked, now);
        }
        await inCounty(county, 'select follow_ledger()');
        const [seats] = await inCounty<{ named: number; told: number }>(
          county,
          `select (select count(*)::int from occupations where superseded_at is null and upper_inf(during)) as named,
             (select count(*)::int from people where track <> 'none') as told`,
        );
        expect(seats!.named).toBeLessThanOrEqual(seats!.told);
        expect(await world.differences(county)).toEqual([]);
      }),
      { numRuns: Number(process.env['NAMED_POSTS_RUNS'] ?? 25) },
    );
    await tellTime();
  }, 180_000);
});
