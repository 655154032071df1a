import type { SupplementGround } from '@jiaobian/kernel';
import { QuotaWorld } from './quota-world';
import { passed, primaryVersion, ratio, StandardsWorld } from './standards-world';

const grounds: SupplementGround[] = ['mountain'];
const boarding = { stage: 'primary' as const, kind: 'boarding' as const, parameters: { staffPerBoarder: ratio(1, 50) } };
const supplement = {
  stage: 'primary' as const,
  kind: 'supplement' as const,
  parameters: {
    ethnicShare: ratio(1, 20),
    mountainShare: ratio(1, 10),
    centralPrimaryShare: ratio(0, 1),
    otherShare: ratio(0, 1),
    centralPrimaryPosts: 1,
    mostShare: ratio(1, 5),
  },
};
const example = { stage: 'primary' as const, pupils: 190, classes: 6 };
const tests = [
  { name: '寄宿', ...example, boarders: 100, expectedExact: ratio(12, 1) },
  { name: '山区', ...example, supplementGrounds: grounds, expectedExact: ratio(11, 1) },
];
const version = primaryVersion(19, { title: '附加编制办法', version: 'fj-1', rules: [boarding, supplement], tests });

describe('boarding add-on and supplementary quota by a version of the standards', () => {
  let world: QuotaWorld;
  let standards: StandardsWorld;
  beforeAll(async () => {
    world = await QuotaWorld.start();
    standards = new StandardsWorld(world);
    const primary = (pupils: number, boarders?: number) => [
      { stage: 'primary' as const, pupils, classes: 9, ...(boarders && { boarders }) },
    ];
    await world.census([
      { code: 'PLAIN', stages: primary(380) },
      { code: 'BOARD', stages: primary(380, 120) },
      { code: 'HILL', stages: primary(380), supplementGrounds: ['mountain', 'central-primary'] },
    ]);
  });
  afterAll(() => world.stop());

  const sets = () => world.services.query<{ number: number }>('quota', 'select number from entitlement_sets order by number');
  const lineOf = async (code: string) => passed(await world.auditor().get(`/api/quota/entitlements/${code}/primary`)).line;

  test('nothing comes on top while no version says so: what a school is told of makes no post by itself', async () => {
    expect([await standards.rounded(), (await lineOf('BOARD')).parts]).toEqual([{ PLAIN: 20, BOARD: 20, HILL: 20 }, undefined]);
  });

  test('a rule without an example is not submitted, and one whose example is refuted neither', async () => {
    const untested = passed(await standards.draft({ ...version, version: 'fj-0', tests: [tests[0]!] }));
    expect(untested).toMatchObject({ untested: ['primary-supplement'], results: [{ addOnIds: ['primary-boarding'] }] });
    expect((await standards.step(untested.id, 'submit')).body.code).toBe('STANDARD.UNTESTED');
    passed(await standards.step(untested.id, 'withdraw', {}));
    const wrong = { ...tests[1]!, expectedExact: ratio(12, 1) };
    const refuted = passed(await standards.draft({ ...version, version: 'fj-00', tests: [tests[0]!, wrong] }));
    expect((await standards.step(refuted.id, 'submit')).body.code).toBe('STANDARD.TESTS_FAILED');
    passed(await standards.step(refuted.id, 'withdraw', {}));
  });

  test('figures that are none of the rule are refused', async () => {
    const open = { ...supplement.parameters, mostShare: undefined };
    const unlimited = await standards.draft({ ...version, version: 'fj-000', rules: [{ ...supplement, parameters: open }] });
    expect(unlimited.body).toMatchObject({ code: 'STANDARD.TEXT_INVALID' });
    const kindergarten = { ...boarding, stage: 'kindergarten' as const };
    expect((await standards.draft({ ...version, version: 'fj-0000', rules: [kindergarten] })).body.code).toBe('STANDARD.TEXT_INVALID');
  });

  test('by the consent each school’s number has its parts, exact, explained, with their document, and rounded once', async () => {
    const before = (await sets()).length;
    await standards.consented(version);
    // 20; 20 + 120/50; min(20 × 1/10 + 1, 20 × 1/5): 65 2/5 in the county, so 65.
    expect(await standards.rounded()).toEqual({ PLAIN: 20, BOARD: 22, HILL: 23 });
    const [board, hill] = [await lineOf('BOARD'), await lineOf('HILL')];
    expect([board.exact, board.parts]).toEqual([
      ratio(112, 5),
      [
        expect.objectContaining({
          ruleId: 'primary-boarding',
          ruleVersion: 'fj-1',
          documentNumber: version.documentNumber,
          exact: ratio(12, 5),
        }),
      ],
    ]);
    expect(hill.parts).toEqual([expect.objectContaining({ ruleKind: 'supplement', exact: ratio(3, 1) })]);
    expect(hill.explanation.formula).toBe('(pupils × staffPerPupil) + supplement');
    const { stageTotals, totals } = passed(await world.auditor().get('/api/quota/entitlements'));
    expect(stageTotals).toMatchObject([{ exact: ratio(327, 5), rounded: 65 }]);
    expect(totals).toMatchObject([{ track: 'quota', entitled: 65 }]);
    expect(await sets()).toHaveLength(before + 1);
  });

  test('the same facts told again compute nothing new', async () => {
    const before = await sets();
    const { censusId } = passed(await world.auditor().get('/api/quota/entitlements'));
    await world.census([{ code: 'PLAIN', stages: [{ stage: 'primary', pupils: 380, classes: 9 }] }], { censusId });
    expect(await sets()).toEqual(before);
  });
});
