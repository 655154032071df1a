import { Fraction } from '@jiaobian/kernel';
import {
  lastTeacherOfSubject,
  outflowLimits,
  requiredBackbone,
  requiredMoves,
  rotationDirection,
  rotationEligibility,
  rotationExemptions,
  type RotationCandidate,
  type RotationParameters,
  type TeachingPlace,
} from '../index';

const on = '2026-09-01';
const candidate: RotationCandidate = { personId: 'T1', sex: 'male', bornOn: '1985-05-05', atSchoolSince: '2018-09-01' };

/** The rules that keep a candidate out. */
function grounds(change: Partial<RotationCandidate>, parameters: Partial<RotationParameters> = {}): string[] {
  const { eligible, answers } = rotationEligibility({ ...candidate, ...change }, on, parameters);
  const against = answers.filter((answer) => !answer.passes);
  expect(eligible).toBe(against.length === 0);
  for (const { text, clause } of answers) expect(text.zh !== '' && text.en !== '' && clause !== '').toBe(true);
  return against.map((answer) => answer.rule);
}

describe('who takes part in the rotation', () => {
  it('needs six full years in the same school, or as many as the county decides', () => {
    expect(grounds({ atSchoolSince: '2020-09-01' })).toEqual([]);
    expect(grounds({ atSchoolSince: '2020-09-02' })).toEqual(['YEARS_IN_SCHOOL']);
    expect(grounds({ atSchoolSince: '2018-09-01' }, { yearsInSchool: 9 })).toEqual(['YEARS_IN_SCHOOL']);
  });

  it('a head takes part after two full terms', () => {
    expect(grounds({ isHead: true, atSchoolSince: '2020-09-02' })).toEqual(['HEAD_TERMS']);
    expect(grounds({ isHead: true, atSchoolSince: '2020-09-01' })).toEqual([]);
    expect(grounds({ isHead: true, atSchoolSince: '2018-09-01' }, { headTermYears: 5 })).toEqual(['HEAD_TERMS']);
  });

  it('men from 55 and women from 50 are exempt', () => {
    expect(grounds({ bornOn: '1971-09-02' })).toEqual([]);
    expect(grounds({ bornOn: '1971-09-01' })).toEqual(['AGE']);
    expect(grounds({ sex: 'female', bornOn: '1976-09-02' })).toEqual([]);
    expect(grounds({ sex: 'female', bornOn: '1976-09-01' })).toEqual(['AGE']);
  });

  it.each(rotationExemptions.filter((exemption) => exemption !== 'near-retirement-consent'))('%s is a ground to stay', (exemption) => {
    expect(grounds({ exemptions: [exemption] })).toEqual(['EXEMPTION']);
  });

  it('consent to stay near retirement counts only within five years of it', () => {
    const near: Partial<RotationCandidate> = {
      sex: 'female',
      bornOn: '1979-06-01',
      retirementClass: 'woman-50',
      exemptions: ['near-retirement-consent'],
    };
    expect(grounds(near)).toEqual(['EXEMPTION']);
    expect(grounds({ ...near, retirementClass: undefined })).toEqual([]);
  });

  it('teachers inside a service period do not move', () => {
    expect(grounds({ specialPostSince: '2023-09-02' })).toEqual(['SERVICE_PERIOD']);
    expect(grounds({ specialPostSince: '2023-09-01' })).toEqual([]);
    expect(grounds({ servicePeriodEndsOn: '2026-09-01' })).toEqual(['SERVICE_PERIOD']);
    expect(grounds({ servicePeriodEndsOn: '2026-08-31' })).toEqual([]);
  });

  it('two other schools for three years each, or six rural years, have been served already', () => {
    expect(grounds({ yearsAtOtherSchools: [3, 4] })).toEqual(['ALREADY_SERVED']);
    expect(grounds({ yearsAtOtherSchools: [2, 9] })).toEqual([]);
    expect(grounds({ ruralYears: 6 })).toEqual(['ALREADY_SERVED']);
  });

  it('every ground is given, not the first alone', () => {
    expect(grounds({ atSchoolSince: '2025-09-01', bornOn: '1965-01-01', exemptions: ['nursing'] })).toEqual([
      'YEARS_IN_SCHOOL',
      'AGE',
      'EXEMPTION',
    ]);
  });
});

describe('where rotation goes', () => {
  const school = (schoolCode: string, approvedQuota: number, actualHeadcount: number) => ({ schoolCode, approvedQuota, actualHeadcount });

  it('from an over-quota school to an under-quota one, nowhere else', () => {
    const [over, full, under] = [school('A', 10, 12), school('B', 10, 10), school('C', 10, 7)];
    const allowed = [over, full, under].flatMap((from) =>
      [over, full, under].filter((to) => rotationDirection(from, to).allowed).map((to) => `${from.schoolCode}${to.schoolCode}`),
    );
    expect(allowed).toEqual(['AC']);
    expect(rotationDirection(over, full).text.zh).toBe('A 超编 2 → B 满编');
  });

  it("a school's last teacher of a subject stays, whoever else leaves", () => {
    const music: TeachingPlace = { schoolCode: 'S1', stage: 'junior', subject: 'music' };
    const art: TeachingPlace = { ...music, subject: 'art' };
    const primaryMusic: TeachingPlace = { ...music, stage: 'primary' };
    const staff = [music, music, art, primaryMusic];
    expect([music, art, primaryMusic].map((place) => lastTeacherOfSubject(place, staff))).toEqual([false, true, true]);
    expect(outflowLimits(staff)).toEqual([
      { group: 'S1/junior/art', max: 0 },
      { group: 'S1/junior/music', max: 1 },
      { group: 'S1/primary/music', max: 0 },
    ]);
  });

  it('at least 10 % of the eligible move, and 20 % of these are backbone teachers', () => {
    expect([requiredMoves(0), requiredMoves(1), requiredMoves(100), requiredMoves(101)]).toEqual([0, 1, 10, 11]);
    expect([requiredBackbone(0), requiredBackbone(10), requiredBackbone(11)]).toEqual([0, 2, 3]);
    expect(requiredMoves(100, { movingShare: Fraction.of(3, 20) })).toBe(15);
    expect(() => requiredMoves(1.5)).toThrow('POSTS.INVALID_COUNT');
  });
});
