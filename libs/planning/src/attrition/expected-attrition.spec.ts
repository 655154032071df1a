import * as fc from 'fast-check';
import { checkInstalments, checkLoanPlan, checkSecurity, expectedAttrition, retirementOf, type PersonOnPost } from '../index';

const person = (personId: string, retirementClass: PersonOnPost['retirementClass'], born: string): PersonOnPost => ({
  personId,
  retirementClass,
  born,
});
const term = { startsOn: '2026-01-01', dueOn: '2029-01-01' };

describe('natural attrition of a borrower over the term of a loan', () => {
  it('lists who reaches the statutory age in the term, by month', () => {
    const people = [
      person('later', 'man-60', '1967-02-11'),
      person('fixture', 'woman-55', '1971-04-20'),
      person('young', 'woman-55', '1990-01-01'),
      person('gone', 'man-60', '1964-01-01'),
    ];
    expect(expectedAttrition(people, term).map(({ person: { personId }, month, freesPostOn }) => [personId, month, freesPostOn])).toEqual([
      ['fixture', '2026-08', '2026-09-01'],
      ['later', '2027-09', '2027-10-01'],
    ]);
  });

  it('a post is free on the first day of the month after the age is reached, and counts on the last day of the term', () => {
    const people = [person('one', 'woman-55', '1971-04-30')];
    expect(expectedAttrition(people, { startsOn: '2026-01-01', dueOn: '2026-08-31' })).toEqual([]);
    expect(expectedAttrition(people, { startsOn: '2026-01-01', dueOn: '2026-09-01' })).toHaveLength(1);
    expect(expectedAttrition(people, { startsOn: '2026-09-01', dueOn: '2030-09-01' })).toEqual([]);
  });

  const anyPerson = fc.record({
    personId: fc.uuid(),
    retirementClass: fc.constantFrom('man-60' as const, 'woman-55' as const, 'woman-50' as const),
    born: fc
      .tuple(fc.integer({ min: 1960, max: 1995 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  });

  it('a longer term never frees fewer posts, nobody is listed twice, and two terms end to end list what one over both does', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 60 }), fc.integer({ min: 2026, max: 2034 }), (people, year) => {
        const [first, second] = [`${year}-01-01`, `${year + 3}-07-01`];
        const both = expectedAttrition(people, { startsOn: '2025-12-31', dueOn: second });
        const parts = [
          ...expectedAttrition(people, { startsOn: '2025-12-31', dueOn: first }),
          ...expectedAttrition(people, { startsOn: first, dueOn: second }),
        ];
        expect(parts).toEqual(both);
        expect(both.every(({ person: one, month }) => month === retirementOf(one.retirementClass, one.born).month)).toBe(true);
      }),
    );
  });
});

describe('the security check of a loan', () => {
  const exits = ['2026-09-01', '2027-03-01', '2028-07-01'].map((freesPostOn) => ({ freesPostOn }));

  const promised = (count: number, dueOn = '2026-01-01') => [{ dueOn, count }];

  it('says for each instalment what is due and what has fallen free by then', () => {
    const instalments = [
      { dueOn: '2026-12-31', count: 2 },
      { dueOn: '2028-12-31', count: 1 },
    ];
    expect(checkSecurity({ exits, instalments, promised: [] })).toEqual({
      expected: 3,
      promised: 0,
      free: 3,
      count: 3,
      covers: true,
      instalments: [
        { dueOn: '2026-12-31', due: 2, freed: 1, covered: false },
        { dueOn: '2028-12-31', due: 3, freed: 3, covered: true },
      ],
    });
  });

  it('what is promised already covers nothing a second time', () => {
    const instalments = [{ dueOn: '2028-12-31', count: 2 }];
    const check = (count: number) => checkSecurity({ exits, instalments, promised: promised(count) });
    expect(check(1).covers).toBe(true);
    expect(check(2)).toMatchObject({ free: 1, covers: false });
    expect(check(9)).toMatchObject({ free: 0, covers: false });
  });

  it('a promise of a later day leaves an earlier instalment covered, and is taken off the whole all the same', () => {
    const instalments = [
      { dueOn: '2027-12-31', count: 1 },
      { dueOn: '2028-12-31', count: 2 },
    ];
    const check = checkSecurity({ exits, instalments, promised: promised(1, '2028-09-01') });
    expect(check.instalments.map(({ freed, covered }) => [freed, covered])).toEqual([
      [2, true],
      [2, false],
    ]);
    expect(check).toMatchObject({ expected: 3, promised: 1, free: 2, covers: false });
  });

  it('covers a return only when each exit pays for at most one post', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(10), fc.integer({ min: 1, max: 40 }), (freed, owed, count) => {
        const many = Array.from({ length: freed }, () => ({ freesPostOn: '2027-01-01' }));
        const { covers } = checkSecurity({ exits: many, instalments: [{ dueOn: '2028-12-31', count }], promised: promised(owed) });
        expect(covers).toBe(freed - owed >= count);
      }),
    );
  });
});

describe('the terms of a loan', () => {
  const plan = (...instalments: [string, number][]) => ({
    startsOn: '2026-01-31',
    count: 386,
    instalments: instalments.map(([dueOn, count]) => ({ dueOn, count })),
  });
  const limits = { leastYears: 3, mostYears: 5 };

  it('bring back just what went out, one behind the other', () => {
    expect(() => checkInstalments(plan(['2026-12-31', 100], ['2027-12-31', 100], ['2029-12-31', 186]))).not.toThrow();
    expect(() => checkInstalments(plan(['2026-12-31', 100], ['2027-12-31', 100], ['2029-12-31', 185]))).toThrow('PLANNING.INSTALMENTS_SUM');
    expect(() => checkInstalments(plan(['2026-12-31', 0], ['2027-12-31', 386]))).toThrow('PLANNING.INSTALMENTS_SUM');
    expect(() => checkInstalments(plan())).toThrow('PLANNING.INSTALMENTS_SUM');
    expect(() => checkInstalments(plan(['2027-12-31', 200], ['2027-12-31', 186]))).toThrow('PLANNING.INSTALMENTS_ORDER');
    expect(() => checkInstalments(plan(['2026-01-31', 386]))).toThrow('PLANNING.INSTALMENTS_ORDER');
  });

  it('end three to five years after the beginning, both days included', () => {
    for (const dueOn of ['2029-01-31', '2031-01-31']) expect(() => checkLoanPlan(plan([dueOn, 386]), limits)).not.toThrow();
    for (const dueOn of ['2029-01-30', '2031-02-01']) expect(() => checkLoanPlan(plan([dueOn, 386]), limits)).toThrow('PLANNING.LOAN_TERM');
  });
});
