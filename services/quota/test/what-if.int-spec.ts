import { QuotaWorld } from './quota-world';
import { openCounty } from './open-county';
import { passed, primaryVersion, ratio, StandardsWorld } from './standards-world';

interface BranchLine {
  schoolCode: string;
  before: { rounded: number };
  after: { rounded: number };
}

describe('a what-if', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    // A gives (10 posts, entitled 5), B lacks 15, C is full, D over-quota; 6 posts in the pool.
    await openCounty(world);
  });
  afterEach(() => world.stop());

  const ask = (body: object) => world.auditor().post('/api/quota/what-ifs', { rules: [], parameters: [], pupils: [], ...body });
  const primary = (staffPerPupil: object) => ({ stage: 'primary', kind: 'pupil-ratio', parameters: { staffPerPupil } });
  const everything = async () => {
    const counted: Record<string, unknown> = {};
    for (const { name } of await world.services.query<{ name: string }>(
      'quota',
      `select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`,
    ))
      counted[name] = (
        await world.services.query('quota', `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as rows from ${name} t`)
      )[0];
    return counted;
  };

  test('of other ratios says which schools would be over or under, and writes nothing', async () => {
    const before = await everything();
    expect(Object.keys(before).length).toBeGreaterThan(20);
    const answer = passed(await ask({ rules: [primary(ratio(1, 38))] }));
    expect(await everything()).toEqual(before);
    const roundedOf = (lines: BranchLine[]) =>
      Object.fromEntries(lines.map((line) => [line.schoolCode, [line.before.rounded, line.after.rounded]]));
    expect(roundedOf(answer.lines)).toEqual({ A: [5, 3], B: [20, 10], C: [10, 5], D: [20, 10] });
    expect(answer.total).toMatchObject({ before: 55, after: 28, difference: -27, shrinking: 4 });
    const aboveOf = (line: { schoolCode: string; aboveNow: number; aboveThen: number }) => [line.schoolCode, line.aboveNow, line.aboveThen];
    expect(answer.posts.map(aboveOf)).toEqual([
      ['A', 5, 7],
      ['B', -15, -5],
      ['C', 0, 5],
      ['D', -15, -5],
    ]);
  });

  test('of more pupils says which posts would move: the January draft on that branch', async () => {
    const answer = passed(
      await ask({
        pupils: [
          { schoolCode: 'C', stage: 'primary', pupils: 266 },
          { schoolCode: 'B', pupilsPercent: -100 },
        ],
      }),
    );
    expect(answer.lines.map((line: { after: { pupils: number } }) => line.after.pupils)).toEqual([95, 0, 266, 380]);
    // C grew from 190 to 266 and lacks 4; D has too many people, B no pupil: only C takes in, from the pool.
    expect(answer.moves).toMatchObject([{ from: 'pool', to: 'C', toName: '学校C', count: 4, track: 'quota', stage: 'primary' }]);
    expect(answer.skipped.map(({ unit, code }: { unit: string; code: string }) => [unit, code])).toEqual(
      expect.arrayContaining([
        ['D', 'OVER_QUOTA'],
        ['B', 'FULL'],
      ]),
    );
    expect(answer.balances).toEqual([{ track: 'quota', gap: 4, fromPool: 4, fromIdle: 0, short: 0, shortOfFloors: 0 }]);
  });

  test('of nothing is today: each school beside itself, and the moves of the real draft', async () => {
    const answer = passed(await ask({}));
    for (const line of answer.lines) expect(line.after).toEqual(line.before);
    const { body: entitlements } = await world.auditor().get('/api/quota/entitlements');
    expect(answer.lines.map(({ schoolCode, after }: BranchLine) => [schoolCode, after.rounded])).toEqual(
      entitlements.lines.map(({ schoolCode, rounded }: { schoolCode: string; rounded: number }) => [schoolCode, rounded]),
    );
  });

  test('of a ratio is what a version with that ratio makes of the county', async () => {
    const answer = passed(await ask({ rules: [primary(ratio(1, 17))] }));
    const standards = new StandardsWorld(world);
    await standards.consented(primaryVersion(17));
    expect(await standards.rounded()).toEqual(
      Object.fromEntries(answer.lines.map(({ schoolCode, after }: BranchLine) => [schoolCode, after.rounded])),
    );
  });

  test('that cannot be is refused with all its faults', async () => {
    const { status, body } = await ask({
      pupils: [
        { schoolCode: 'X', stage: 'primary', pupils: 5 },
        { pupils: 5 },
        { stage: 'primary' },
        { schoolCode: 'A', stage: 'senior', pupilsPercent: 5 },
      ],
    });
    expect([status, body.code]).toEqual([422, 'WHAT_IF.INVALID']);
    expect(body.details.problems.map(({ field }: { field: string }) => field)).toEqual([
      'pupils[0]',
      'pupils[1]',
      'pupils[2]',
      'pupils[3]',
    ]);
    expect((await ask({ rules: [primary({ numerator: 1, denominator: 0 })] })).body.code).toBe('WHAT_IF.INVALID');
    expect((await ask({ parameters: [{ name: 'rounding', value: 'bankers' }] })).body.code).toBe('PARAMETER.INVALID');
    expect((await world.services.as('school', { school: 'A' }).post('/api/quota/what-ifs', {})).status).toBe(403);
  });
});
