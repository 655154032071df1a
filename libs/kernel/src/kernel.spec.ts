import * as fc from 'fast-check';
import {
  addDays,
  addYears,
  DomainError,
  derivedId,
  Fraction,
  fullYearsBetween,
  isCalendarDate,
  isCountyCode,
  schoolYearOf,
  toPostCount,
  toSchoolYear,
} from './index';

const small = fc.integer({ min: -10_000, max: 10_000 });
const fractions = fc.tuple(small, fc.integer({ min: 1, max: 500 })).map(([n, d]) => Fraction.of(n, d));

describe('Fraction', () => {
  it('1 : 13.5 is 2/27 exactly, and 600 junior pupils are 400/9', () => {
    expect(Fraction.of(600).times(Fraction.of(2, 27)).toString()).toBe('400/9');
    expect(Fraction.of(600).times(Fraction.of(2, 27)).toDecimal()).toBe('44.4444');
  });

  it('is always reduced, with a denominator above zero', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: -500, max: 500 }).filter(Boolean), (n, d) => {
        const fraction = Fraction.of(n, d);
        expect(fraction.denominator).toBeGreaterThan(0);
        expect(Fraction.of(fraction.numerator, fraction.denominator)).toEqual(fraction);
        expect(fraction.numerator * d === n * fraction.denominator).toBe(true);
      }),
    );
  });

  it('addition and subtraction undo each other, and order is that of the numbers', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(a.plus(b).minus(b)).toEqual(a);
        expect(Math.sign(a.compare(b))).toBe(Math.sign(a.numerator * b.denominator - b.numerator * a.denominator));
      }),
    );
  });

  it('rounds a half upwards, and floor ≤ value ≤ ceil with a remainder below one', () => {
    expect([Fraction.of(1, 2), Fraction.of(-1, 2), Fraction.of(5, 2)].map((half) => half.roundHalfUp())).toEqual([1, 0, 3]);
    fc.assert(
      fc.property(fractions, (value) => {
        expect(Fraction.of(value.floor()).compare(value)).toBeLessThanOrEqual(0);
        expect(Fraction.of(value.ceil()).compare(value)).toBeGreaterThanOrEqual(0);
        expect(value.remainder().compare(Fraction.of(1))).toBeLessThan(0);
        expect(Math.abs(value.minus(Fraction.of(value.roundHalfUp())).times(2).numerator)).toBeLessThanOrEqual(
          value.minus(Fraction.of(value.roundHalfUp())).times(2).denominator,
        );
      }),
    );
  });

  it('refuses what it cannot hold exactly', () => {
    expect(() => Fraction.of(1, 0)).toThrow(new DomainError('FRACTION.DIVISION_BY_ZERO'));
    expect(() => Fraction.of(Number.MAX_SAFE_INTEGER).times(2)).toThrow(new DomainError('FRACTION.OUT_OF_RANGE'));
    expect(() => Fraction.of(0.5)).toThrow(new DomainError('FRACTION.OUT_OF_RANGE'));
  });
});

describe('days and school years', () => {
  it('a day that does not exist is none', () => {
    expect(['2026-02-29', '2026-13-01', '20260901', '2026-9-1', ''].filter(isCalendarDate)).toEqual([]);
    expect(isCalendarDate('2028-02-29')).toBe(true);
  });

  it('the school year begins on 1 September', () => {
    expect([schoolYearOf('2026-08-31'), schoolYearOf('2026-09-01'), schoolYearOf('2027-01-31')]).toEqual([2025, 2026, 2026]);
    expect(() => toSchoolYear(26)).toThrow('SCHOOL_YEAR.INVALID');
  });

  it('days are counted over the ends of months, years and Februaries, either way', () => {
    expect([addDays('2026-12-31', 1), addDays('2027-01-01', -1), addDays('2028-02-28', 1), addDays('2026-02-28', 1)]).toEqual([
      '2027-01-01',
      '2026-12-31',
      '2028-02-29',
      '2026-03-01',
    ]);
    expect(() => addDays('2026-02-30', 1)).toThrow('DATE.INVALID');
  });

  it('years are full on the anniversary, and 29 February moves to the 28th', () => {
    expect([fullYearsBetween('2020-09-01', '2026-08-31'), fullYearsBetween('2020-09-01', '2026-09-01')]).toEqual([5, 6]);
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
  });
});

describe('identity of things', () => {
  it('the same step names the same row, another step another', () => {
    expect(derivedId('transfer', 'case-1', 2)).toBe(derivedId('transfer', 'case-1', 2));
    expect(new Set([derivedId('transfer', 'a', 'bc'), derivedId('transfer', 'ab', 'c'), derivedId('hold', 'a', 'bc')]).size).toBe(3);
    expect(derivedId('transfer', 1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('a county code has six digits; a post count is whole and not negative', () => {
    expect([isCountyCode('522327'), isCountyCode('52232'), isCountyCode("522327'; --")]).toEqual([true, false, false]);
    for (const wrong of [-1, 0.5, Number.NaN, Infinity]) expect(() => toPostCount(wrong)).toThrow('POSTS.INVALID_COUNT');
  });
});
