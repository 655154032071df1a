import * as fc from 'fast-check';
import { checkPlanTotals } from '../entitlement/plan-totals';
import { changeInstalment, checkReturnPlan, type ReturnPlan } from './return-schedule';

const datian: ReturnPlan = {
  lent: 1_246,
  recalled: 860,
  instalments: [
    { dueOn: '2026-12-31', posts: 100 },
    { dueOn: '2027-12-31', posts: 100 },
    { dueOn: '2028-12-31', posts: 186 },
  ],
};

describe('return of lent posts (Datian)', () => {
  it('1,246 lent − 860 recalled = 386 = 100 + 100 + 186', () => {
    expect(checkReturnPlan(datian)).toEqual({ outstanding: 386, scheduled: 386, unscheduled: 0 });
  });

  it('the request to change 100 → 60 leaves 386 to come back', () => {
    const changed = changeInstalment(datian, '2026-12-31', 60);
    expect(changed.instalments.map(({ posts }) => posts)).toEqual([60, 100, 226]);
    expect(checkReturnPlan(changed).unscheduled).toBe(0);
  });

  it('a plan that does not add up is flagged and kept as it is', () => {
    expect(checkReturnPlan({ ...datian, recalled: 850 })).toEqual({ outstanding: 396, scheduled: 386, unscheduled: 10 });
  });

  it('no change of an instalment loses or makes a post', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 286 }), (posts) => {
        expect(checkReturnPlan(changeInstalment(datian, '2027-12-31', posts)).scheduled).toBe(386);
      }),
    );
  });

  it('an instalment that is not there, or would be less than nothing, is refused', () => {
    expect(() => changeInstalment(datian, '2030-12-31', 1)).toThrow('PLANNING.INSTALMENT_UNKNOWN');
    expect(() => changeInstalment(datian, '2028-12-31', 1)).toThrow('PLANNING.INSTALMENT_UNKNOWN');
    expect(() => changeInstalment(datian, '2026-12-31', 300)).toThrow('PLANNING.INSTALMENT_NEGATIVE');
  });
});

describe('preschool headcount scheme (S2 附件1 (二))', () => {
  it.each([
    ['2022', 495, [245, 250]],
    ['2023', 55, [35, 20]],
    ['2024', 55, [35, 20]],
    ['all years', 605, [495, 55, 55]],
  ])('%s: %i is the sum of its parts', (name, total, parts) => {
    const breakdowns = [{ name: '分项', parts: parts.map((count, index) => ({ name: String(index), count })) }];
    expect(checkPlanTotals([{ source: 'S2 附件1 (二)', name, total, breakdowns }])).toEqual([]);
  });
});
