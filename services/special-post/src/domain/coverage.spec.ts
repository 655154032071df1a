import { Fraction, shortageSubjects, dayInChina, type Subject } from '@jiaobian/kernel';
import fc from 'fast-check';
import { dueDayOf, earliestYearInService, flagOfParts, warnsFromOf, type CohortLine } from './cohort';
import { cellKey, coverLines } from './coverage';
import { changedCoverage, isWarningChange } from './coverage-change';
import { expectedPosts, type CellFacts, type LedgerPosts } from './expected-posts';
import { defaultStayRate, stayRateFraction } from './stay-rate';
import { retirementClassOf } from '@jiaobian/planning';
import { retirementsAmong } from './retirements-among';
import { coverageState, whyOfCoverage } from './why-of-coverage';

const nineTenths = Fraction.of(9, 10);

function posts(figures: Partial<LedgerPosts> = {}): LedgerPosts {
  return { authorised: 20, occupied: 15, reserved: 0, vacant: 5, version: 1, ...figures };
}

function facts(figures: Partial<CellFacts> = {}): CellFacts {
  return { posts: posts(), freedOn: [], schoolClosed: false, ...figures };
}

let lines = 0;
function line(figures: Partial<CohortLine> = {}): CohortLine {
  lines += 1;
  return { id: `line ${lines}`, cohortYear: 2026, schoolCode: 'A', stage: 'junior', subject: 'music', count: 1, ...figures };
}

const covered = (cohort: CohortLine[], known: CellFacts, rate = nineTenths): Record<string, number> =>
  Object.fromEntries(
    coverLines(cohort, () => known, rate).map(({ cohortYear, subject, coverage }) => [`${cohortYear} ${subject}`, coverage!.covered]),
  );

describe('service of a cohort', () => {
  it('a cohort falls due after three years, on 1 September, and is warned of two years before', () => {
    expect([dueDayOf(2026), warnsFromOf(2026)]).toEqual(['2029-09-01', '2027-09-01']);
    expect(earliestYearInService('2029-08-31')).toBe(2026);
    expect(earliestYearInService('2029-09-01')).toBe(2027);
  });

  it('the day is that of the counties: midnight in Beijing comes eight hours before Greenwich', () => {
    expect(dayInChina(new Date('2029-08-31T15:59:59Z'))).toBe('2029-08-31');
    expect(dayInChina(new Date('2029-08-31T16:00:00Z'))).toBe('2029-09-01');
  });
});

describe('posts that retirement frees', () => {
  const member = {
    personId: 'p',
    name: '某',
    sex: 'female' as const,
    bornOn: '1971-04-12',
    stage: 'junior' as const,
    subject: 'music' as const,
    title: 'senior',
    duty: 'teacher',
    enteredOn: '1992-09-01',
    atSchoolSince: '1992-09-01',
    backbone: false,
    exemptions: [],
  };

  it('a woman born 1971-04 retires in 2026-08: her quota post is free on 1 September', () => {
    expect(retirementsAmong([{ ...member, track: 'quota' }])).toEqual([{ personId: 'p', stage: 'junior', freesPostOn: '2026-09-01' }]);
    expect(retirementsAmong([{ ...member, track: 'quota', bornOn: '1971-08-31' }])[0]!.freesPostOn).toBe('2027-02-01');
  });

  it('who holds a post of another track or none frees no quota post', () => {
    expect(retirementsAmong((['none', 'control', 'headcount'] as const).map((track) => ({ ...member, track })))).toEqual([]);
  });

  it('men retire by the ages of men, women by 55 of old, support staff without a title by 50', () => {
    expect(retirementClassOf({ ...member, sex: 'male' })).toBe('man-60');
    expect(retirementClassOf(member)).toBe('woman-55');
    expect(retirementClassOf({ ...member, duty: 'support-staff' })).toBe('woman-55');
    expect(retirementClassOf({ ...member, duty: 'support-staff', title: 'none' })).toBe('woman-50');
  });
});

describe('posts expected on a day', () => {
  it('are the vacant ones and those that retirement frees until then', () => {
    const known = facts({ freedOn: ['2028-03-01', '2029-09-01', '2029-09-02'] });
    expect(expectedPosts(known, '2029-09-01')).toEqual({ vacantNow: 5, retirements: 2, overQuota: 0, expected: 7 });
  });

  it('posts held for a case that nobody has consented to are still there', () => {
    expect(expectedPosts(facts({ posts: posts({ vacant: 2, reserved: 3 }) }), '2029-09-01').expected).toBe(5);
  });

  it('people over quota leave without freeing a post', () => {
    const over = facts({ posts: posts({ authorised: 13, vacant: 0 }), freedOn: ['2027-01-01', '2028-01-01', '2029-01-01'] });
    expect(expectedPosts(over, '2029-09-01')).toEqual({ vacantNow: 0, retirements: 3, overQuota: 2, expected: 1 });
  });

  it('are none at a closed school and where the ledger knows nothing', () => {
    expect(expectedPosts(facts({ schoolClosed: true }), '2029-09-01').expected).toBe(0);
    expect(expectedPosts(facts({ posts: undefined, freedOn: ['2027-01-01'] }), '2029-09-01').expected).toBe(0);
  });
});

describe('coverage of cohorts', () => {
  it('a line needs its count at the stay rate, rounded up', () => {
    const needed = (count: number, rate = nineTenths): number => coverLines([line({ count })], () => facts(), rate)[0]!.coverage!.needed;
    expect([1, 3, 9, 10, 11].map((count) => needed(count))).toEqual([1, 3, 9, 9, 10]);
    expect(needed(3, Fraction.of(1, 2))).toBe(2);
    expect(needed(3, Fraction.of(1))).toBe(3);
  });

  it('S0: 18 = 3 + 9 + 6: all covered by 18 posts, the last cohort short by what is missing', () => {
    const cohorts = [
      line({ cohortYear: 2024, count: 3 }),
      line({ cohortYear: 2025, subject: 'pe', count: 9 }),
      line({ cohortYear: 2026, subject: 'art', count: 6 }),
    ];
    const vacant = (count: number): CellFacts => facts({ posts: posts({ vacant: count }) });
    expect(covered(cohorts, vacant(18))).toEqual({ '2024 music': 3, '2025 pe': 9, '2026 art': 6 });
    expect(covered(cohorts, vacant(14))).toEqual({ '2024 music': 3, '2025 pe': 9, '2026 art': 2 });
  });

  it('the cohort that falls due first claims first; inside it music, PE and art before the others', () => {
    const inTurn: Subject[] = [...shortageSubjects, 'chinese'];
    for (let vacant = 0; vacant <= inTurn.length; vacant += 1) {
      const cohort = inTurn.map((subject) => line({ subject })).reverse();
      const found = covered(cohort, facts({ posts: posts({ vacant }) }));
      expect(inTurn.map((subject) => found[`2026 ${subject}`])).toEqual(inTurn.map((_, index) => (index < vacant ? 1 : 0)));
    }
    expect(covered([line({ cohortYear: 2026 }), line({ cohortYear: 2025, subject: 'chinese', count: 5 })], facts())).toMatchObject({
      '2025 chinese': 5,
      '2026 music': 0,
    });
  });

  it('what an earlier cohort still lacks is not free for a later one', () => {
    const known = facts({ posts: posts({ vacant: 1 }), freedOn: ['2030-01-01', '2030-02-01', '2030-03-01'] });
    expect(covered([line({ cohortYear: 2026, count: 3 }), line({ cohortYear: 2027, subject: 'pe', count: 2 })], known)).toEqual({
      '2026 music': 1,
      '2027 pe': 1,
    });
  });

  it('each school and stage has its own posts', () => {
    const cells = new Map([
      [cellKey({ schoolCode: 'A', stage: 'junior' }), facts()],
      [cellKey({ schoolCode: 'B', stage: 'junior' }), facts({ posts: posts({ vacant: 0 }) })],
    ]);
    const checked = coverLines([line({ count: 2 }), line({ schoolCode: 'B', count: 2 })], (cell) => cells.get(cellKey(cell))!, nineTenths);
    expect(checked.map(({ schoolCode, coverage }) => [schoolCode, coverage!.covered])).toEqual([
      ['A', 2],
      ['B', 0],
    ]);
  });

  it('never covers more than is expected nor than is needed, and one post more uncovers nobody', () => {
    const anyLine = fc.record({
      id: fc.uuid(),
      cohortYear: fc.integer({ min: 2024, max: 2028 }),
      subject: fc.constantFrom<Subject>('music', 'pe', 'chinese', 'physics'),
      count: fc.integer({ min: 1, max: 9 }),
      schoolCode: fc.constant('A'),
      stage: fc.constant('junior' as const),
    });
    const anyDay = fc.integer({ min: 2026, max: 2032 }).map((year) => `${year}-03-01`);
    fc.assert(
      fc.property(
        fc.uniqueArray(anyLine, { selector: ({ id }) => id, maxLength: 12 }),
        fc.integer({ min: 0, max: 40 }),
        fc.array(anyDay, { maxLength: 8 }),
        (cohort, vacant, days) => {
          const check = (count: number) => coverLines(cohort, () => facts({ posts: posts({ vacant: count }), freedOn: days }), nineTenths);
          const now = check(vacant);
          const more = check(vacant + 1);
          now.forEach(({ cohortYear, coverage }, index) => {
            const { needed, shortfall, expected } = coverage!;
            expect(coverage!.covered + shortfall).toBe(needed);
            expect(more[index]!.coverage!.covered).toBeGreaterThanOrEqual(coverage!.covered);
            const until = now.filter((other) => other.cohortYear <= cohortYear).reduce((sum, other) => sum + other.coverage!.covered, 0);
            expect(until).toBeLessThanOrEqual(expected);
          });
        },
      ),
    );
  });
});

describe('changes and warnings', () => {
  it('the same facts again change nothing; another number of posts that covers all the same is no other warning', () => {
    const cohort = [line({ count: 2 })];
    const first = coverLines(cohort, () => facts(), nineTenths);
    expect(
      changedCoverage(
        first,
        coverLines(cohort, () => facts(), nineTenths),
      ),
    ).toEqual([]);
    const fewer = changedCoverage(
      first,
      coverLines(cohort, () => facts({ posts: posts({ vacant: 2 }) }), nineTenths),
    );
    expect(fewer.map(isWarningChange)).toEqual([false]);
    const none = changedCoverage(
      first,
      coverLines(cohort, () => facts({ posts: posts({ vacant: 1 }) }), nineTenths),
    );
    expect(none.map(isWarningChange)).toEqual([true]);
  });

  it('a shortage is foreseen until two years before the cohort falls due, and a warning from then on', () => {
    const [short] = coverLines([line({ count: 9 })], () => facts(), nineTenths);
    expect(['2027-08-31', '2027-09-01'].map((today) => coverageState(short!, short!.coverage!, today))).toEqual(['foreseen', 'warning']);
    const [whole] = coverLines([line({ count: 5 })], () => facts(), nineTenths);
    expect(coverageState(whole!, whole!.coverage!, '2029-08-31')).toBe('covered');
  });

  it('says why in figures, and that the stay rate is a parameter of our own derivation', () => {
    const [short] = coverLines([line({ count: 9 })], () => facts({ freedOn: ['2028-01-01'] }), nineTenths);
    const why = whyOfCoverage(short!, short!.coverage!, defaultStayRate);
    expect(why.arithmetic).toBe(
      'needed = ⌈9 × 9/10⌉ = 9; expected = max(0, 5 + 1 − 0) = 6; covered = min(9, max(0, 6 − 0)) = 6; short 9 − 6 = 3',
    );
    expect(why.zh).toContain('参数,来源 D');
  });
});

describe('figures of a document', () => {
  it('parts that miss the approved number are flagged, not repaired', () => {
    expect(flagOfParts(6, '黔教特岗1号', 5)?.en).toContain('kept as stated, not repaired');
    expect(flagOfParts(6, '黔教特岗1号', 6)).toBeUndefined();
  });

  it('a stay rate lies between none and all', () => {
    expect(stayRateFraction({ numerator: 18, denominator: 20 })).toEqual(nineTenths);
    for (const [numerator, denominator] of [
      [3, 2],
      [1, 0],
      [-1, 2],
    ] as const)
      expect(() => stayRateFraction({ numerator, denominator })).toThrow('SPECIAL_POST.STAY_RATE');
  });
});
