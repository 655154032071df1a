import { monthsBetween, retirementOf } from '../index';

describe('statutory retirement from 2025 on', () => {
  it('a woman with old age 55, born 1971-04, retires in 2026-08', () => {
    expect(retirementOf('woman-55', '1971-04')).toEqual({
      month: '2026-08',
      oldMonth: '2026-04',
      monthsLater: 4,
      age: { years: 55, months: 4 },
    });
  });

  it('whoever reached the old age before 2025 keeps it, who reaches it in 2025-01 retires one month later', () => {
    expect(retirementOf('man-60', '1964-12-31')).toMatchObject({ month: '2024-12', monthsLater: 0 });
    expect(retirementOf('man-60', '1965-01-01')).toMatchObject({ month: '2025-02', monthsLater: 1 });
    expect(retirementOf('man-60', '1965-04')).toMatchObject({ monthsLater: 1 });
    expect(retirementOf('man-60', '1965-05')).toMatchObject({ month: '2025-07', monthsLater: 2 });
    expect(retirementOf('woman-50', '1975-02')).toMatchObject({ monthsLater: 1 });
    expect(retirementOf('woman-50', '1975-03')).toMatchObject({ month: '2025-05', monthsLater: 2 });
  });

  it('the delay ends at 63, 58 and 55', () => {
    expect(retirementOf('man-60', '1976-08').age).toEqual({ years: 62, months: 11 });
    expect(retirementOf('man-60', '1976-09')).toMatchObject({ month: '2039-09', age: { years: 63, months: 0 } });
    expect(retirementOf('man-60', '1999-01').age).toEqual({ years: 63, months: 0 });
    expect(retirementOf('woman-55', '1999-01').age).toEqual({ years: 58, months: 0 });
    expect(retirementOf('woman-50', '1999-01').age).toEqual({ years: 55, months: 0 });
  });

  it('later birth never means earlier retirement', () => {
    for (const kind of ['man-60', 'woman-55', 'woman-50'] as const) {
      let before = '';
      for (let month = 0; month < 12 * 45; month++) {
        const born = `${1960 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
        const now = retirementOf(kind, born).month;
        expect(now > before).toBe(true);
        before = now;
      }
    }
  });

  it('months are counted without days, and a birth month must be one', () => {
    expect(monthsBetween('2026-09-30', '2031-08')).toBe(59);
    for (const born of ['1971', '1971-13', '1971/04', ''])
      expect(() => retirementOf('woman-55', born)).toThrow('PLANNING.BIRTH_MONTH_INVALID');
  });
});
