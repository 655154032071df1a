import { dayInChina } from '@jiaobian/kernel';
import { teacher } from '../../test/market-facts-of';
import { eligibilityOf } from './eligibility';
import type { StaffMember } from './facts';
import { withDefaults, type RotationParameters } from './parameters';
import { ruleFigures } from './rule-figures';
import { assertNotBegun, followsEvents } from './schedule';

function grounds(facts: Partial<StaffMember>, parameters: Partial<RotationParameters> = {}): string[] {
  const { rule, grounds: all } = eligibilityOf(teacher('Wei', 'Full', facts), withDefaults(parameters), '2027-09-01');
  expect(rule).toBe(all[0]);
  expect(all.every(({ clause, text }) => clause && text.zh && text.en)).toBe(true);
  return all.map(({ code }) => code);
}

describe('who should rotate', () => {
  test('six years at one school, or as many as the county sets', () => {
    expect(grounds({ atSchoolSince: '2021-09-01' })).toEqual([]);
    expect(grounds({ atSchoolSince: '2021-09-02' })).toEqual(['YEARS_IN_SCHOOL']);
    expect(grounds({ atSchoolSince: '2021-09-01' }, { yearsInSchool: 9 })).toEqual(['YEARS_IN_SCHOOL']);
  });

  test('a head after two terms, of whatever length the county has', () => {
    expect(grounds({ duty: 'head', atSchoolSince: '2021-09-02' })).toEqual(['HEAD_TERMS']);
    expect(grounds({ duty: 'deputy-head', atSchoolSince: '2019-09-01' }, { headTermYears: 5 })).toEqual(['HEAD_TERMS']);
  });

  test('the ages that the county sets are those that count', () => {
    expect(grounds({ bornOn: '1977-09-01' })).toEqual(['AGE']);
    expect(grounds({ bornOn: '1977-09-01' }, { exemptAgeWomen: 52 })).toEqual([]);
  });

  test('an exemption that the registry words in its own way counts too, and is told in these words', () => {
    expect(grounds({ exemptions: ['pregnant-or-nursing'] })).toEqual(['EXEMPTION']);
    const { rule } = eligibilityOf(teacher('Wei', 'Full', { exemptions: ['援藏支教'] }), withDefaults(), '2027-09-01');
    expect(rule).toMatchObject({ code: 'EXEMPTION', text: { zh: '援藏支教' } });
  });

  test('teachers inside a service period, people without a post, and support staff do not', () => {
    expect(grounds({ specialPostSince: '2025-09-01' })).toEqual(['SERVICE_PERIOD']);
    expect(grounds({ serviceUntil: '2027-09-01' })).toEqual(['SERVICE_PERIOD']);
    expect(grounds({ serviceUntil: '2027-08-31' })).toEqual([]);
    expect(grounds({ track: 'none' })).toEqual(['NO_POST']);
    expect(grounds({ duty: 'support-staff' })).toEqual(['NOT_TEACHING']);
  });
});

test('the ratio rules round up and are figures, not gates', () => {
  const figures = ruleFigures({ eligible: 101, moved: 6, movedBackbone: 1 }, withDefaults());
  expect(figures).toMatchObject([
    { rule: 'moves', required: 11, reached: 6 },
    { rule: 'backbone', required: 2, reached: 1, text: { zh: '⌈20 % × 已安排交流 6⌉ = 2,实达 1' } },
  ]);
});

test('a schedule changes until its school year begins, by the day in China', () => {
  const schedule = { id: '', schoolYear: 2027, state: 'planned' as const, parameters: withDefaults(), lotterySeed: 1, revisionCount: 0 };
  expect(dayInChina(new Date('2027-08-31T15:59:59Z'))).toBe('2027-08-31');
  expect(dayInChina(new Date('2027-08-31T16:00:00Z'))).toBe('2027-09-01');
  expect(() => assertNotBegun(schedule, '2027-08-31')).not.toThrow();
  expect(() => assertNotBegun(schedule, '2027-09-01')).toThrow('ROTATION.YEAR_BEGUN');
  expect(followsEvents(schedule, '2027-08-31')).toBe(true);
  expect(followsEvents({ ...schedule, state: 'draft' }, '2027-08-31')).toBe(false);
  expect(followsEvents(schedule, '2027-09-01')).toBe(false);
});
