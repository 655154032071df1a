import fc from 'fast-check';
import { Fraction, stages, type Stage } from '@jiaobian/kernel';
import { computeEntitlement, nationalRules, rulesInForce, type StandardRule } from '@jiaobian/planning';
import { defaultParameters, entitlementParameters, type CountyParameters } from '../parameters/county-parameters';
import { assumedVersion, assumeParameters, assumeRules, type AssumedRule } from '../what-if/assumed-rules';
import { changePupils, type PupilChange } from '../what-if/pupil-change';
import { compareEntitlements } from './compare-entitlements';
import { rulesOfVersion, rulesWith, rulesWithout } from './known-rule';
import type { VersionText } from './version-text';

const county = '522327';
const ratios = fc.record({ numerator: fc.integer({ min: 1, max: 9 }), denominator: fc.integer({ min: 1, max: 40 }) });
const schools = fc
  .uniqueArray(
    fc.record({
      schoolCode: fc.stringMatching(/^[A-Z]{2}$/),
      rural: fc.boolean(),
      teachingPoint: fc.boolean(),
      stages: fc.uniqueArray(fc.record({ stage: fc.constantFrom(...stages), pupils: fc.nat(3000), classes: fc.nat(60) }), {
        selector: ({ stage }) => stage,
        minLength: 1,
      }),
    }),
    { selector: ({ schoolCode }) => schoolCode, minLength: 1, maxLength: 12 },
  )
  .map((found) => found.sort((one, other) => (one.schoolCode < other.schoolCode ? -1 : 1)));
const pupilRules = ['primary', 'junior', 'senior'] as const;
const assumed = fc.uniqueArray(
  fc
    .record({ stage: fc.constantFrom(...pupilRules), staffPerPupil: ratios })
    .map(({ stage, staffPerPupil }): AssumedRule => ({ stage, kind: 'pupil-ratio', parameters: { staffPerPupil } })),
  { selector: ({ stage }) => stage },
);
const roundings = fc.constantFrom('largest-remainder', 'half-up', 'floor', 'ceil');

/** The entitlements of one side made again with nothing but the planner. */
function fromScratch(
  counted: readonly Parameters<typeof computeEntitlement>[0]['schools'][number][],
  rules: readonly StandardRule[],
  parameters: CountyParameters,
) {
  const { lines } = computeEntitlement({ schools: counted, rules, parameters: entitlementParameters(parameters), censusId: 'x' });
  return lines.map(({ schoolCode, stage, exact, rounded, ruleVersion }) => ({
    place: `${schoolCode}/${stage}`,
    exact: `${exact}`,
    rounded,
    ruleVersion,
  }));
}

function version(rules: readonly AssumedRule[], change: Partial<VersionText> = {}): VersionText {
  const effectiveFrom = '2027-01-01';
  const head = {
    title: 't',
    version: 'v',
    documentNumber: 'd',
    jurisdiction: county,
    effectiveFrom,
    source: 's',
    confidence: 'H' as const,
  };
  return { ...head, rules: rules.map((rule) => ({ ...rule })), parameters: [], tests: [], ...change };
}

describe('a comparison', () => {
  const inForce = rulesInForce(nationalRules, county, '2026-12-31');

  it('is, on each side, what is computed from scratch; differences and totals are those of its lines', () => {
    fc.assert(
      fc.property(schools, assumed, roundings, fc.integer({ min: -100, max: 300 }), (counted, changes, rounding, pupilsPercent) => {
        const rules = assumeRules(inForce, changes);
        const parameters = assumeParameters(defaultParameters, [{ name: 'rounding', value: rounding }]);
        const changed = changePupils(counted, [{ pupilsPercent }]);
        const comparison = compareEntitlements(
          { schools: counted, rules: inForce, parameters: defaultParameters },
          { schools: changed, rules, parameters },
        );
        const side = (name: 'before' | 'after') =>
          comparison.lines.map(({ schoolCode, stage, [name]: { exact, rounded, ruleVersion } }) => ({
            place: `${schoolCode}/${stage}`,
            exact: `${exact}`,
            rounded,
            ruleVersion,
          }));
        expect(side('before')).toEqual(fromScratch(counted, inForce, defaultParameters));
        expect(side('after')).toEqual(fromScratch(changed, rules, parameters));
        for (const line of comparison.lines) {
          expect(line.difference).toBe(line.after.rounded - line.before.rounded);
          expect(line.exactDifference.plus(line.before.exact).compare(line.after.exact)).toBe(0);
        }
        const sum = (totals: readonly { difference: number }[]): number => totals.reduce((total, { difference }) => total + difference, 0);
        expect([sum(comparison.stageTotals), comparison.total.difference]).toEqual([sum(comparison.lines), sum(comparison.lines)]);
      }),
    );
  });

  it('of a version and of a what-if with the same ratios comes to the same numbers', () => {
    fc.assert(
      fc.property(schools, assumed, (counted, changes) => {
        const parameters = defaultParameters;
        const byVersion = rulesInForce(rulesWith(nationalRules, version(changes)), county, '2027-01-01');
        const numbers = (rules: readonly StandardRule[]) =>
          compareEntitlements({ schools: counted, rules: inForce, parameters }, { schools: counted, rules, parameters }).lines.map(
            ({ schoolCode, stage, after }) => [schoolCode, stage, `${after.exact}`, after.rounded],
          );
        expect(numbers(byVersion)).toEqual(numbers(assumeRules(inForce, changes)));
      }),
    );
  });

  it('marks an assumed rule as none that is in force', () => {
    const [rule] = assumeRules(inForce, [
      { stage: 'primary', kind: 'pupil-ratio', parameters: { staffPerPupil: { numerator: 1, denominator: 20 } } },
    ]).filter(({ version: name }) => name === assumedVersion);
    expect(rule).toMatchObject({ id: 'primary-pupil-ratio', stage: 'primary' });
  });
});

describe('the terms of versions', () => {
  const one: AssumedRule = { stage: 'primary', kind: 'pupil-ratio', parameters: { staffPerPupil: { numerator: 1, denominator: 15 } } };
  const onDay = (rules: readonly StandardRule[], day: string) =>
    rulesInForce(rules, county, day).find(({ id }) => id === 'primary-pupil-ratio')!.version;

  it('a version holds from its first day to its last, the one before it until the day before', () => {
    const first = rulesWith(nationalRules, version([one], { version: 'a', effectiveFrom: '2026-01-01' }));
    const both = rulesWith(first, version([one], { version: 'b', effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31' }));
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map((day) => onDay(both, day))).toEqual([
      '2014-72',
      'a',
      'a',
      'b',
      'b',
      '2014-72',
    ]);
  });

  it('without a version its predecessor goes on as its own document says', () => {
    const [ended] = rulesOfVersion(version([one], { version: 'a', effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' }));
    const [next] = rulesOfVersion(version([one], { version: 'b', effectiveFrom: '2027-01-01' }));
    const known = [
      { rule: ended!, versionId: 'A', endedBy: 'B', ownEnd: '2028-12-31' },
      { rule: next!, versionId: 'B' },
    ];
    expect(rulesWithout(known, 'B')).toMatchObject([{ version: 'a', effectiveTo: '2028-12-31' }]);
    expect(rulesWithout(known, 'A')).toMatchObject([{ version: 'b' }]);
  });
});

describe('changed pupils', () => {
  const counted = [
    {
      schoolCode: 'A',
      stages: [
        { stage: 'primary' as Stage, pupils: 15, classes: 3 },
        { stage: 'junior' as Stage, pupils: 200, classes: 4 },
      ],
    },
  ];
  const pupilsOf = (changes: PupilChange[]) => changePupils(counted, changes)[0]!.stages.map(({ pupils }) => pupils);

  it.each<[PupilChange[], number[]]>([
    [[{ pupilsPercent: 10 }], [17, 220]],
    [[{ pupilsPercent: -10 }], [14, 180]],
    [[{ stage: 'junior', pupilsPercent: 50 }], [15, 300]],
    [[{ schoolCode: 'B', pupilsPercent: 50 }], [15, 200]],
    [
      [{ schoolCode: 'A', stage: 'primary', pupils: 40 }, { pupilsPercent: 50 }],
      [60, 300],
    ],
  ])('%j', (changes, pupils) => expect(pupilsOf(changes)).toEqual(pupils));

  it('rounds a half up and never below nothing', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: -100, max: 1000 }), (pupils, pupilsPercent) => {
        const [school] = changePupils(
          [{ schoolCode: 'A', stages: [{ stage: 'primary' as Stage, pupils, classes: 1 }] }],
          [{ pupilsPercent }],
        );
        expect(school!.stages[0]!.pupils).toBe(Fraction.of(pupils * (100 + pupilsPercent), 100).roundHalfUp());
      }),
    );
  });
});
