import * as fc from 'fast-check';
import { countIdle, type CountedUnit } from '../index';

const unit = (change: Partial<CountedUnit> = {}): CountedUnit => ({
  authorised: 14,
  occupied: 10,
  over: 0,
  vacant: 4,
  borrowed: 0,
  entitled: 10,
  closed: false,
  planned: 0,
  specialPosts: 0,
  ...change,
});
const idle = (change: Partial<CountedUnit>, reservePercent = 0): number => countIdle(unit(change), reservePercent).idle;

describe('posts that a unit does not need', () => {
  it('are the vacant ones beyond what its entitlement still lets it fill', () => {
    expect(idle({})).toBe(4);
    expect(idle({ entitled: 12 })).toBe(2);
    expect(idle({ entitled: 20 })).toBe(0);
    expect(idle({ entitled: 6 })).toBe(4);
  });

  it('are none that its plan fills, or that special-post teachers will stand on; a plan inside the standard is not taken off twice', () => {
    expect(idle({ planned: 1 })).toBe(3);
    expect(idle({ planned: 1, specialPosts: 2 })).toBe(1);
    expect(idle({ entitled: 13, planned: 2 })).toBe(1);
    expect(countIdle(unit({ entitled: 13, planned: 2 }), 0)).toMatchObject({ neededByStandard: 3, neededByPlan: 2, needed: 3 });
  });

  it('are none that a loan takes back, and none while people beyond the posts wait for them', () => {
    expect(idle({ borrowed: 3 })).toBe(1);
    expect(idle({ borrowed: 9 })).toBe(0);
    expect(idle({ occupied: 13, over: 3, entitled: 10 })).toBe(1);
  });

  it('leave the reserve of the county’s parameter, rounded up to whole posts', () => {
    expect(idle({}, 10)).toBe(2);
    expect(countIdle(unit(), 10).reserve).toBe(2);
    expect(idle({}, 50)).toBe(0);
  });

  it('are all vacant ones of a closed unit, and none where no standard says what is needed', () => {
    expect(idle({ closed: true, entitled: undefined, planned: 2 }, 20)).toBe(4);
    expect(countIdle(unit({ entitled: undefined }), 0)).toMatchObject({ idle: 0, unknownNeed: true });
  });

  const anyUnit = fc
    .record({
      occupied: fc.nat(60),
      over: fc.nat(5),
      vacant: fc.nat(30),
      others: fc.nat(5),
      borrowed: fc.nat(10),
      entitled: fc.option(fc.nat(90), { nil: undefined }),
      closed: fc.boolean(),
      planned: fc.nat(6),
      specialPosts: fc.nat(4),
    })
    .map(({ others, ...of }) => ({ ...of, occupied: of.occupied + of.over, authorised: of.occupied + of.vacant + others }));

  it('whoever gives them up stands no lower than its standard lets it fill and has its plan, its loan and its reserve covered', () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(50), (one, percent) => {
        const counted = countIdle(one, percent);
        expect(counted.idle).toBeGreaterThanOrEqual(0);
        expect(counted.idle).toBeLessThanOrEqual(one.vacant);
        if (counted.idle === 0 || one.closed) return;
        const left = one.vacant - counted.idle;
        expect(left + one.occupied).toBeGreaterThanOrEqual(one.entitled!);
        expect(left).toBeGreaterThanOrEqual(one.borrowed + one.planned + one.specialPosts + counted.reserve);
      }),
    );
  });

  it('grow with nothing that a unit needs: a higher entitlement, plan or reserve never makes more posts idle', () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(49), (one, percent) => {
        const now = countIdle(one, percent).idle;
        const more = (change: Partial<CountedUnit>, share = percent) => countIdle({ ...one, ...change }, share).idle;
        expect(more({ planned: one.planned + 1 })).toBeLessThanOrEqual(now);
        expect(more({ borrowed: one.borrowed + 1 })).toBeLessThanOrEqual(now);
        expect(more({}, percent + 1)).toBeLessThanOrEqual(now);
        if (one.entitled !== undefined) expect(more({ entitled: one.entitled + 1 })).toBeLessThanOrEqual(now);
      }),
    );
  });
});
