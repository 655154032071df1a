import { Fraction, supplementGrounds } from '@jiaobian/kernel';
import fc from 'fast-check';
import { computeEntitlement, nationalRules, type SchoolCensus, type StandardRule } from '../index';

const provenance = {
  version: 'county-1',
  documentNumber: '册编〔2026〕8号',
  jurisdiction: '522327',
  effectiveFrom: '2026-01-01',
  source: '附加编制办法',
  confidence: 'H' as const,
};
const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });
const boarding: StandardRule = {
  ...provenance,
  id: 'primary-boarding',
  stage: 'primary',
  kind: 'boarding',
  parameters: { staffPerBoarder: ratio(1, 50) },
};
const supplement: StandardRule = {
  ...provenance,
  id: 'primary-supplement',
  stage: 'primary',
  kind: 'supplement',
  parameters: {
    ethnicShare: ratio(1, 20),
    mountainShare: ratio(1, 10),
    centralPrimaryShare: ratio(0, 1),
    otherShare: ratio(0, 1),
    centralPrimaryPosts: 1,
    mostShare: ratio(1, 5),
  },
};

/** 190 pupils are 10 posts by the ratio. */
const school = (facts: Partial<SchoolCensus> & { boarders?: number } = {}): SchoolCensus => {
  const { boarders, ...own } = facts;
  return { schoolCode: 'S', stages: [{ stage: 'primary', pupils: 190, classes: 6, boarders }], ...own };
};
const compute = (schools: readonly SchoolCensus[], added: readonly StandardRule[] = [boarding, supplement]) =>
  computeEntitlement({ schools, rules: [...nationalRules, ...added], censusId: 'c' });
const lineOf = (facts: Parameters<typeof school>[0], added?: readonly StandardRule[]) => compute([school(facts)], added).lines[0]!;

describe('boarding add-on and supplementary quota', () => {
  it.each<[string, Parameters<typeof school>[0], string]>([
    ['a school with none of it has its ratio alone', {}, '10'],
    ['each boarder adds its fraction', { boarders: 120 }, '62/5'],
    ['a ground adds its share of the stage’s own entitlement', { supplementGrounds: ['mountain'] }, '11'],
    ['grounds add up', { supplementGrounds: ['ethnic', 'mountain'] }, '23/2'],
    ['a central primary school gets its posts', { supplementGrounds: ['central-primary'] }, '11'],
    ['all grounds together stay within their limit', { supplementGrounds: ['ethnic', 'mountain', 'central-primary'] }, '12'],
    ['boarding is outside that limit', { boarders: 50, supplementGrounds: ['ethnic', 'mountain', 'central-primary'] }, '13'],
  ])('%s', (_case, facts, exact) => {
    expect(`${lineOf(facts).exact}`).toBe(exact);
  });

  it('without a rule nobody gets any of it: there is no national number', () => {
    const line = lineOf({ boarders: 190, supplementGrounds: [...supplementGrounds] }, []);
    expect([`${line.exact}`, line.parts]).toEqual(['10', undefined]);
  });

  it('each part is named with its document, and the arithmetic says how it came about', () => {
    const { parts, explanation, ruleId } = lineOf({ boarders: 120, supplementGrounds: ['ethnic'] });
    expect([ruleId, parts!.map(({ ruleId: id, documentNumber, exact }) => [id, documentNumber, `${exact}`])]).toEqual([
      'primary-pupil-ratio',
      [
        ['primary-boarding', '册编〔2026〕8号', '12/5'],
        ['primary-supplement', '册编〔2026〕8号', '1/2'],
      ],
    ]);
    expect(explanation.formula).toBe('(pupils × staffPerPupil) + boarders × staffPerBoarder + supplement');
    expect(explanation.steps.map(({ value }) => value)).toEqual(['10', '12/5', '1/2', '1/2', '129/10', '13']);
  });

  it('the parts are rounded with the rest, once: the county’s stage is rounded from the exact sum', () => {
    const counts = fc.array(
      fc.record({ pupils: fc.integer({ min: 0, max: 900 }), board: fc.nat(100), grounds: fc.subarray([...supplementGrounds]) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(counts, (list) => {
        const schools = list.map(({ pupils, board, grounds }, index) => ({
          schoolCode: `S${index}`,
          supplementGrounds: grounds,
          stages: [{ stage: 'primary' as const, pupils, classes: 6, boarders: Math.floor((pupils * board) / 100) }],
        }));
        const { lines, countyTotal } = compute(schools);
        const exact = lines.reduce((sum, line) => sum.plus(line.exact), Fraction.zero);
        expect(countyTotal).toBe(exact.roundHalfUp());
        expect(lines.reduce((sum, { rounded }) => sum + rounded, 0)).toBe(countyTotal);
        for (const line of lines) {
          const own = line.exact.minus((line.parts ?? []).reduce((sum, part) => sum.plus(part.exact), Fraction.zero));
          expect(own.compare(compute([schools[lines.indexOf(line)]!], []).lines[0]!.exact)).toBe(0);
          const extra = line.parts?.find(({ ruleKind }) => ruleKind === 'supplement')?.exact ?? Fraction.zero;
          expect(extra.compare(own.times(Fraction.of(1, 5)))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('a census in which more pupils board than there are is refused', () => {
    expect(() => compute([school({ boarders: 191 })])).toThrow('PLANNING.CENSUS_INVALID');
  });
});
