import { DomainError, Fraction, type Stage } from '@jiaobian/kernel';
import fc from 'fast-check';
import {
  checkNonTeachingShare,
  checkPlanTotals,
  computeEntitlement,
  nationalRules,
  rulesInForce,
  type EntitlementParameters,
  type SchoolCensus,
  type StandardRule,
} from '../index';

function school(schoolCode: string, stage: Stage, pupils: number, classes: number, flags: Partial<SchoolCensus> = {}): SchoolCensus {
  return { schoolCode, stages: [{ stage, pupils, classes }], ...flags };
}

function compute(schools: SchoolCensus[], parameters: Partial<EntitlementParameters> = {}, rules: readonly StandardRule[] = nationalRules) {
  return computeEntitlement({ schools, rules, parameters, censusId: 'census-2026' });
}

describe('entitlement by the standards (domain.md §9)', () => {
  it('computes the nine-year school of Nafu stage by stage: 71 and 44, 115 in all', () => {
    const nafu: SchoolCensus = {
      schoolCode: 'NF',
      stages: [
        { stage: 'primary', pupils: 1350, classes: 30 },
        { stage: 'junior', pupils: 600, classes: 12 },
      ],
    };
    const result = compute([nafu]);
    expect(result.lines.map((line) => [line.stage, line.exact.toDecimal(), line.rounded])).toEqual([
      ['primary', '71.0526', 71],
      ['junior', '44.4444', 44],
    ]);
    expect(result.countyTotal).toBe(115);
  });

  it.each<[string, Stage, number, number, string, number]>([
    ['Gaoluo junior school', 'junior', 2000, 40, '148.1481', 148],
    ['Nafu first primary school before', 'primary', 270, 6, '14.2105', 14],
    ['Nafu first primary school after', 'primary', 1080, 24, '56.8421', 57],
    ['vocational school of 1,500', 'vocational', 1500, 0, '75.0000', 75],
    ['vocational school of 2,000', 'vocational', 2000, 0, '100.0000', 100],
    ['vocational school of 2,500', 'vocational', 2500, 0, '125.0000', 125],
    ['vocational school of 3,000', 'vocational', 3000, 0, '150.0000', 150],
    ['senior high school', 'senior', 5500, 100, '440.0000', 440],
  ])('%s', (_case, stage, pupils, classes, exact, rounded) => {
    const [line] = compute([school('S', stage, pupils, classes)]).lines;
    expect([line!.exact.toDecimal(), line!.rounded]).toEqual([exact, rounded]);
  });

  it('gives a teaching point of 20 pupils in 2 classes 3 posts by the class factor 1.4', () => {
    const point = school('P', 'primary', 20, 2, { teachingPoint: true });
    const [line] = compute([point], { classFactor: Fraction.of(7, 5) }).lines;
    expect(line!.rounded).toBe(3);
    expect(line!.explanation.steps.map((step) => step.value).slice(0, 3)).toEqual(['20/19', '14/5', '14/5']);
  });

  it('reports 132 + 66 = 198 for seven kindergartens and beside it that the band of 220 to 282 fails', () => {
    const classes = [12, 12, 9, 12, 6, 9, 6];
    const gardens = classes.map((count, index) => school(`K${index}`, 'kindergarten', count * 30, count));
    const [total] = compute(gardens).stageTotals;
    expect(total).toMatchObject({ pupils: 1980, classes: 66, rounded: 198 });
    const tests = total!.tests!;
    expect([tests.perClass.teachers.numerator, tests.perClass.caregivers.numerator]).toEqual([132, 66]);
    expect(tests.childrenPerPerson!.numerator).toBe(10);
    expect(tests.teacherOrCaregiverBand).toMatchObject({ least: 220, most: 282, passes: false });
    expect(tests.staffBand).toMatchObject({ least: 283, most: 396, passes: false });
  });
});

describe('which rule applies', () => {
  it('a small school needs the rural flag and fewer than 100 pupils', () => {
    const kindOf = (pupils: number, flags: Partial<SchoolCensus>) => compute([school('S', 'primary', pupils, 6, flags)]).lines[0]!.ruleKind;
    expect(kindOf(99, { rural: true })).toBe('small-school');
    expect(kindOf(100, { rural: true })).toBe('pupil-ratio');
    expect(kindOf(99, {})).toBe('pupil-ratio');
  });

  it('a rural nine-year school is small only by all its pupils together', () => {
    const census: SchoolCensus = {
      schoolCode: 'S',
      rural: true,
      stages: [
        { stage: 'primary', pupils: 60, classes: 6 },
        { stage: 'junior', pupils: 60, classes: 3 },
      ],
    };
    expect(compute([census]).lines.map((line) => line.ruleKind)).toEqual(['pupil-ratio', 'pupil-ratio']);
  });

  it('a small school without pupils gets no minimum', () => {
    const empty = school('P', 'primary', 0, 0, { teachingPoint: true });
    expect(compute([empty], { pointMinimum: 2 }).countyTotal).toBe(0);
    expect(compute([{ ...empty, stages: [{ stage: 'primary', pupils: 3, classes: 1 }] }], { pointMinimum: 2 }).countyTotal).toBe(2);
  });

  it('one teacher per class holds where the county allows it and every class is below the limit', () => {
    const tiny: SchoolCensus = {
      schoolCode: 'P',
      teachingPoint: true,
      stages: [{ stage: 'primary', pupils: 8, classes: 2, largestClass: 4 }],
    };
    expect(compute([tiny]).lines[0]!.exact.toDecimal(1)).toBe('2.8');
    expect(compute([tiny], { onePerClassBelow: 5 }).lines[0]!.exact.toDecimal(1)).toBe('2.0');
  });

  it('a vocational school has at least 60 full-time teachers', () => {
    expect(compute([school('V', 'vocational', 400, 10)]).countyTotal).toBe(60);
    expect(compute([school('V', 'vocational', 0, 0)]).countyTotal).toBe(0);
  });

  it('special classes count by their need', () => {
    const special: SchoolCensus = {
      schoolCode: 'T',
      stages: [{ stage: 'special', pupils: 60, classes: 7, classesByNeed: { blind: 1, deaf: 2 } }],
    };
    expect(compute([special]).lines[0]!.exact.numerator).toBe(3 + 5 + 16);
  });

  it('the narrowest jurisdiction and the latest version in force win', () => {
    const national = nationalRules.find((rule) => rule.id === 'primary-pupil-ratio')!;
    const county = { ...national, id: 'own', jurisdiction: '522327', effectiveFrom: '2025-01-01', effectiveTo: '2026-12-31' };
    const neighbour = { ...national, id: 'neighbour', jurisdiction: '522326' };
    const idOn = (day: string) => rulesInForce([county, national, neighbour], '522327', day).map((rule) => rule.id);
    expect(idOn('2024-09-01')).toEqual(['primary-pupil-ratio']);
    expect(idOn('2026-09-01')).toEqual(['own']);
    expect(idOn('2027-09-01')).toEqual(['primary-pupil-ratio']);
    expect(rulesInForce(nationalRules, '522327', '2026-09-01')).toHaveLength(nationalRules.length);
  });

  it('rules read back from JSON compute the same', () => {
    const stored = JSON.parse(JSON.stringify(nationalRules)) as StandardRule[];
    const schools = [school('A', 'junior', 601, 12), school('B', 'kindergarten', 100, 4), school('C', 'special', 30, 4)];
    expect(compute(schools, {}, stored)).toEqual(compute(schools));
  });

  it('a stage without a rule, two rules for one stage and impossible counts are refused', () => {
    const refusal = (work: () => unknown): string => {
      try {
        work();
      } catch (error) {
        if (error instanceof DomainError) return error.code;
      }
      return 'accepted';
    };
    expect(refusal(() => compute([school('S', 'primary', 10, 1)], {}, []))).toBe('PLANNING.RULE_MISSING');
    expect(refusal(() => compute([], {}, [...nationalRules, nationalRules[0]!]))).toBe('PLANNING.RULE_AMBIGUOUS');
    expect(refusal(() => compute([school('S', 'primary', -1, 1)]))).toBe('PLANNING.CENSUS_INVALID');
    expect(refusal(() => compute([school('S', 'primary', 1.5, 1)]))).toBe('PLANNING.CENSUS_INVALID');
    expect(refusal(() => compute([school('S', 'primary', 1, 1), school('S', 'primary', 1, 1)]))).toBe('PLANNING.CENSUS_INVALID');
  });
});

describe('rounding to the county', () => {
  it('the schools add up to the county, so a remainder of 0.44 can win the last post', () => {
    const schools = [school('A', 'junior', 600, 12), school('B', 'junior', 2000, 40)];
    expect(compute(schools).lines.map((line) => line.rounded)).toEqual([45, 148]);
    expect(compute(schools).countyTotal).toBe(193);
    expect(compute(schools, { rounding: 'half-up' }).lines.map((line) => line.rounded)).toEqual([44, 148]);
    expect(compute(schools, { rounding: 'floor' }).countyTotal).toBe(192);
    expect(compute(schools, { rounding: 'ceil' }).countyTotal).toBe(194);
  });

  it('equal remainders go by school code, not by the order of the file', () => {
    const schools = [school('B', 'primary', 29, 1), school('A', 'primary', 29, 1)];
    const rounded = (list: SchoolCensus[]) => Object.fromEntries(compute(list).lines.map((line) => [line.schoolCode, line.rounded]));
    expect(rounded(schools)).toEqual({ A: 2, B: 1 });
    expect(rounded([...schools].reverse())).toEqual({ A: 2, B: 1 });
  });

  it('reports the posts above the approved total and cuts nothing', () => {
    const schools = [school('A', 'primary', 1900, 40)];
    const against = (approvedTotal: number) => computeEntitlement({ schools, rules: nationalRules, censusId: 'c', approvedTotal });
    expect(against(90)).toMatchObject({ countyTotal: 100, excessOverApproved: 10 });
    expect(against(120)).toMatchObject({ countyTotal: 100, excessOverApproved: 0 });
  });

  it('holds for any county: each stage is its exact sum rounded half up, each school within one of its fraction', () => {
    const anySchool = fc.record({
      pupils: fc.integer({ min: 0, max: 4000 }),
      classes: fc.integer({ min: 0, max: 80 }),
      rural: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anySchool, { minLength: 1, maxLength: 60 }), (list) => {
        const schools = list.map(({ pupils, classes, rural }, index) =>
          school(`S${index}`, index % 2 ? 'primary' : 'junior', pupils, classes, { rural }),
        );
        const { lines, stageTotals } = compute(schools);
        for (const total of stageTotals) {
          const own = lines.filter((line) => line.stage === total.stage);
          expect(own.reduce((sum, line) => sum + line.rounded, 0)).toBe(total.exact.roundHalfUp());
        }
        for (const line of lines) expect([line.exact.floor(), line.exact.ceil()]).toContain(line.rounded);
      }),
    );
  });
});

describe('checks of figures', () => {
  it('the non-teaching share is at most 16 / 15 / 9 %', () => {
    expect(checkNonTeachingShare({ stage: 'primary', staff: 100, nonTeaching: 9 })).toMatchObject({ passes: true, most: 9 });
    expect(checkNonTeachingShare({ stage: 'primary', staff: 100, nonTeaching: 10 })).toMatchObject({ passes: false });
    expect(checkNonTeachingShare({ stage: 'senior', staff: 55, nonTeaching: 8 })).toMatchObject({ passes: true, most: 8 });
    expect(checkNonTeachingShare({ stage: 'kindergarten', staff: 55, nonTeaching: 8 })).toBeUndefined();
  });

  it('flags the 4,750 places of S2 whose projects add up to 4,760, and repairs nothing', () => {
    const stated = {
      name: '正文',
      parts: [
        { name: '小学', count: 2150 },
        { name: '初中', count: 2600 },
      ],
    };
    const projects = {
      name: '项目',
      parts: [
        { name: '小学', count: 2160 },
        { name: '初中', count: 2600 },
      ],
    };
    expect(checkPlanTotals([{ source: 'S2', name: '新增学位', total: 4750, breakdowns: [stated, projects] }])).toEqual([
      { kind: 'SUM_DIFFERS', source: 'S2', name: '新增学位', breakdown: '项目', stated: 4750, sum: 4760, difference: 10 },
      {
        kind: 'PARTS_DIFFER',
        source: 'S2',
        name: '新增学位',
        part: '小学',
        breakdowns: ['正文', '项目'],
        counts: [2150, 2160],
        difference: 10,
      },
    ]);
  });

  it("flags S0's second batch of 6 with parts 2 + 2 + 1 and passes the sums that hold", () => {
    const years = (counts: number[]) => [{ name: '分年', parts: counts.map((count, index) => ({ name: `${index + 1}`, count })) }];
    const batch = (name: string, total: number, counts: number[]) => ({ source: 'S0', name, total, breakdowns: years(counts) });
    const flags = checkPlanTotals([batch('第二批定向培养', 6, [2, 2, 1]), batch('特岗', 18, [3, 9, 6]), batch('招聘', 47, [17, 15, 15])]);
    expect(flags).toEqual([
      { kind: 'SUM_DIFFERS', source: 'S0', name: '第二批定向培养', breakdown: '分年', stated: 6, sum: 5, difference: -1 },
    ]);
  });
});
