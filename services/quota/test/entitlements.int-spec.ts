import { randomUUID } from 'node:crypto';
import { censusRecorded, importConfirmed, schoolRecorded } from '@jiaobian/contracts';
import { QuotaWorld, type SchoolOfTest } from './quota-world';

const primary = (code: string, pupils: number, change: Partial<SchoolOfTest> = {}): SchoolOfTest => ({
  code,
  stages: [{ stage: 'primary', pupils, classes: 9 }],
  ...change,
});

describe('entitlements', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
  });
  afterEach(() => world.stop());

  const entitlements = async () => (await world.auditor().get('/api/quota/entitlements')).body;
  const roundedOf = (body: { lines: { schoolCode: string; rounded: number }[] }) =>
    Object.fromEntries(body.lines.map(({ schoolCode, rounded }) => [schoolCode, rounded]));
  const told = () =>
    world.published<{ schoolCode: string; cause: { kind: string }; posts: { entitled: number; version: number }[] }>(
      'jiaobian.quota.school-posts-recorded.v1',
    );

  test('each number answers why: exact fraction, rounding, rule with document, census, arithmetic, posts beside it, sum against the total', async () => {
    await world.register([{ schoolCode: 'A', stage: 'primary', track: 'quota', authorised: 60, occupied: 58 }], { quota: 70 });
    const censusId = await world.census([primary('A', 1350)]);
    const body = await entitlements();
    expect(body).toMatchObject({
      censusId,
      censusOn: '2026-09-01',
      totals: [
        {
          track: 'quota',
          entitled: 71,
          approvedTotal: 70,
          excess: 1,
          withinTotal: false,
          documentNumber: '册编〔2025〕3号',
          authorised: 60,
          pool: 10,
        },
      ],
      lines: [
        {
          schoolName: '学校A',
          exact: { numerator: 1350, denominator: 19 },
          decimal: '71.0526',
          rounded: 71,
          rounding: 'largest-remainder',
          ruleVersion: '2014-72',
          documentNumber: '中央编办发〔2014〕72号',
          confidence: 'H',
          explanation: { inputs: { pupils: 1350, classes: 9 }, steps: [{ expression: '1350 × 1/19', value: '1350/19' }, { value: '71' }] },
          posts: [{ track: 'quota', entitled: 71, authorised: 60, occupied: 58, vacant: 2, over: 0, underQuota: 11, aboveStandard: 0 }],
        },
      ],
    });
    const { body: line } = await world.auditor().get('/api/quota/entitlements/A/primary');
    expect(line).toMatchObject({
      line: body.lines[0],
      stageTotal: { rounded: 71 },
      rule: { documentNumber: '中央编办发〔2014〕72号', source: expect.any(String) },
    });
    expect((await told()).at(-1)).toMatchObject({ schoolCode: 'A', cause: { kind: 'import' }, posts: [{ authorised: 60, entitled: 71 }] });
  });

  test('the schools add up to the county, rounded once, and what is shown is what is stored', async () => {
    await world.census(['A', 'B', 'C'].map((code) => primary(code, 101)));
    const body = await entitlements();
    // 3 × 101/19 = 15.95 → 16: the first by code gets the post above the floors' 15.
    expect(roundedOf(body)).toEqual({ A: 6, B: 5, C: 5 });
    const stored = await world.services.query('quota', 'select school_code as "schoolCode", rounded from entitlement_lines order by 1');
    expect(stored).toEqual(body.lines.map(({ schoolCode, rounded }: { schoolCode: string; rounded: number }) => ({ schoolCode, rounded })));
  });

  test('events in the reverse order, twice and late come to the same numbers', async () => {
    const [importId, censusId] = [randomUUID(), randomUUID()];
    const facts = { name: '岩架小学', township: '岩架镇', kind: 'primary', area: 'rural' as const, teachingPoint: true, closed: false };
    const census = {
      importId,
      censusId,
      censusOn: '2026-09-01',
      schoolCode: 'P',
      stages: [{ stage: 'primary' as const, pupils: 20, classes: 2 }],
    };
    await world.services.publish(importConfirmed, { importId, censusId, confirmedBy: 'clerk', schools: 1, staff: 0 });
    const eventId = await world.services.publish(censusRecorded, census);
    await world.services.publish(censusRecorded, census, { id: eventId });
    await world.services.settled();
    expect(roundedOf(await entitlements())).toEqual({ P: 1 });
    await world.services.publish(schoolRecorded, { importId, schoolCode: 'P', ...facts });
    await world.services.settled();
    expect(roundedOf(await entitlements())).toEqual({ P: 3 });
    const versions = (await told()).map(({ posts }) => posts[0]!);
    expect(versions.map(({ entitled }) => entitled)).toEqual([1, 3]);
    expect(versions[1]!.version).toBeGreaterThan(versions[0]!.version);
  });

  test('an older telling that comes after a newer one changes nothing', async () => {
    await world.census([primary('A', 380)]);
    await world.services.query('quota', `update schools set told_at = told_at + interval '1 hour', name = '新名'`);
    await world.census([primary('A', 190, { closed: true })], { on: '2025-09-01' });
    const body = await entitlements();
    expect(body).toMatchObject({ censusOn: '2026-09-01', lines: [{ schoolName: '新名', rounded: 20 }] });
  });

  test('of two censuses of one day the one told last counts, and of two days the later', async () => {
    await world.census([primary('A', 190)]);
    await world.census([primary('A', 380)]);
    expect(roundedOf(await entitlements())).toEqual({ A: 20 });
    const older = await world.census([primary('A', 95)], { on: '2025-09-01' });
    expect(roundedOf(await entitlements())).toEqual({ A: 20 });
    expect(roundedOf((await world.auditor().get(`/api/quota/entitlements?censusId=${older}`)).body)).toEqual({ A: 5 });
    const { body: basis } = await world.bureau().get('/api/quota/adjustment-basis?year=2027');
    expect(basis).toMatchObject({
      censusOn: '2026-09-01',
      previousCensusId: older,
      units: [{ schoolCode: 'A', entitled: 20, exact: '20', pupilsBefore: 95, pupilsNow: 380 }],
    });
    expect((await world.bureau().get('/api/quota/adjustment-basis?year=2026')).body).toMatchObject({ censusId: older });
  });

  test('a parameter set by a document makes a new set beside the old, and tells every school', async () => {
    await world.census([primary('P', 20, { area: 'rural', teachingPoint: true, stages: [{ stage: 'primary', pupils: 20, classes: 2 }] })]);
    const setting = {
      name: 'classFactor',
      value: { numerator: 2, denominator: 1 },
      documentNumber: '册编〔2026〕9号',
      effectiveFrom: '2026-10-01',
      source: '编委会决定',
    };
    expect(await world.office().post('/api/quota/standards/parameters', setting)).toMatchObject({ status: 200 });
    await world.services.settled();
    expect(await entitlements()).toMatchObject({ number: 2, lines: [{ rounded: 4 }] });
    expect((await told()).map(({ cause, posts }) => [cause.kind, posts[0]!.entitled])).toEqual([
      ['import', 3],
      ['entitlement', 4],
    ]);
    const { body: standards } = await world.auditor().get('/api/quota/standards');
    const factors = standards.parameters.filter(({ name }: { name: string }) => name === 'classFactor');
    expect(factors).toMatchObject([
      { value: { numerator: 7, denominator: 5 }, confidence: 'D' },
      { ...setting, recordedBy: 'office-clerk', number: 1 },
    ]);
    expect(standards.rules.map(({ id }: { id: string }) => id)).toContain('primary-pupil-ratio');
    const future = { ...setting, name: 'pointMinimum', value: 9, effectiveFrom: '2099-01-01' };
    await world.office().post('/api/quota/standards/parameters', future);
    expect((await entitlements()).number).toBe(2);
  });
});
