import { randomUUID } from 'node:crypto';
import { sqlState, violatedConstraint } from '@jiaobian/database';
import * as fc from 'fast-check';
import { QuotaWorld } from './quota-world';

/** One posting between two accounts, as a bookkeeper of another county would keep it in a notebook. */
interface Noted {
  from: string;
  to: string;
  amount: number;
  /** Days since the beginning of the test. */
  effective: number;
  recorded: number;
}

const units = ['pool', 'A', 'B', 'C'] as const;
const beginning = Date.UTC(2024, 2, 1);
const dayMs = 86_400_000;
const lastDay = 4 * 366;
const day = (number: number): string => new Date(beginning + number * dayMs).toISOString().slice(0, 10);
/** Noon in Shanghai. */
const instant = (number: number): string => `${day(number)}T04:00:00Z`;

const step = fc.record({
  from: fc.constantFrom(...units),
  to: fc.constantFrom(...units),
  amount: fc.integer({ min: 1, max: 4 }),
  /** Since the movement before. */
  later: fc.integer({ min: 0, max: 90 }),
  /** Of the effect against the recording. */
  shift: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: -800, max: 500 }) }),
  many: fc.boolean(),
});
const question = fc.record({
  asOf: fc.option(fc.integer({ min: -30, max: lastDay + 600 }), { nil: undefined }),
  knownAt: fc.option(fc.integer({ min: -30, max: lastDay }), { nil: undefined }),
});

describe('the ledger in two times', () => {
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

  const inCounty = <Row extends object>(county: string, sql: string, parameters: unknown[]): Promise<Row[]> =>
    world.services.inCounty('quota', county, (transaction) => transaction.query<Row>(sql, parameters));

  const tellTime = async (at: string | undefined): Promise<void> => {
    await world.services.query('quota', 'delete from public.told_time');
    if (at) await world.services.query('quota', 'insert into public.told_time values ($1)', [at]);
  };

  /** The constraint that refuses, or undefined. */
  async function move(county: string, { from, to, amount, effective }: Noted, many: boolean): Promise<string | undefined> {
    const place = (unit: string) => ({
      unit,
      stage: ['pool', 'approval'].includes(unit) ? 'any' : 'primary',
      state: unit === 'approval' ? 'authorised' : 'vacant',
    });
    const movement = {
      id: randomUUID(),
      kind: 'transfer',
      proposed_by: 'clerk',
      approved_by: 'office',
      rule_version: 'gate-1',
      document_number: '1',
      reason: 'test',
      cause_kind: 'transfer',
      cause_id: randomUUID(),
      effective_on: day(effective),
      postings: [{ track: 'quota', amount, from: place(from), to: place(to) }],
    };
    return inCounty(county, `select ${many ? 'move_many' : 'move'}($1)`, [JSON.stringify([movement])]).then(
      () => undefined,
      (error: unknown) => {
        if (sqlState(error) !== '23514') throw error;
        return violatedConstraint(error);
      },
    );
  }

  const held = (notes: readonly Noted[], unit: string, { asOf = Infinity, knownAt = Infinity }: { asOf?: number; knownAt?: number }) =>
    notes
      .filter(({ effective, recorded }) => effective <= asOf && recorded <= knownAt)
      .reduce((sum, { from, to, amount }) => sum + (to === unit ? amount : 0) - (from === unit ? amount : 0), 0);

  const everBelowNothing = (notes: readonly Noted[]): boolean =>
    units.some((unit) => notes.some(({ effective }) => held(notes, unit, { asOf: effective }) < 0));

  test('no account holds less than nothing on any day, and every balance is what was known of its day', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 30 }),
        fc.array(question, { minLength: 5, maxLength: 12 }),
        async (steps, questions) => {
          countiesUsed += 1;
          const county = String(530000 + countiesUsed);
          const notes: Noted[] = [{ from: 'approval', to: 'pool', amount: 12, effective: 0, recorded: 0 }];
          await tellTime(instant(0));
          expect(await move(county, notes[0]!, false)).toBeUndefined();
          let now = 0;
          for (const { from, to, amount, later, shift, many } of steps) {
            now += later;
            if (from === to) continue;
            const note: Noted = { from, to, amount, effective: now + shift, recorded: now };
            await tellTime(instant(now));
            const refusedBy = await move(county, note, many);
            const wrong = everBelowNothing([...notes, note]);
            expect([note, ['account_balance', 'account_timeline'].includes(refusedBy ?? '')]).toEqual([note, wrong]);
            if (!wrong) notes.push(note);
          }
          for (const { asOf, knownAt } of questions) {
            const rows = await inCounty<{ unit: string; balance: number }>(
              county,
              `select a.unit, b.balance::int as balance from balances_at($1, $2) b join accounts a on a.id = b.account_id where a.unit <> 'approval'`,
              [asOf === undefined ? null : day(asOf), knownAt === undefined ? null : instant(knownAt)],
            );
            const found = new Map(rows.map(({ unit, balance }) => [unit, balance]));
            for (const unit of units) {
              expect([asOf, knownAt, unit, found.get(unit) ?? 0]).toEqual([asOf, knownAt, unit, held(notes, unit, { asOf, knownAt })]);
            }
          }
          await inCounty(county, 'select follow_ledger()', []);
          expect(await world.differences(county)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
    await tellTime(undefined);
  }, 120_000);

  test('a clock that was set back records nothing before what is recorded already', async () => {
    const county = '529999';
    const note = { from: 'approval', to: 'pool', amount: 1, effective: 10, recorded: 10 };
    await tellTime(instant(10));
    await move(county, note, false);
    await tellTime(instant(9));
    await move(county, note, false);
    const rows = await world.services.query<{ at: Date }>(
      'quota',
      'select recorded_at as at from movements where county_code = $1 order by number',
      [county],
    );
    expect(rows.map(({ at }) => at.toISOString())).toEqual([instant(10), instant(10)].map((at) => new Date(at).toISOString()));
    await tellTime(undefined);
  });
});
