import type { Stage, Subject } from '@jiaobian/kernel';
import type { CodedSchool } from '../posts/staffed-units';
import type { DemoPerson } from '../rows';
import { SeededRandom } from '../seeded-random';
import { drawnCareer, silverAgeCareer, specialPostCareer, type Career } from './career';
import { atOwnSchool, type DraftedPerson } from './drafted-person';

/** S0 (三)2: music, PE and art first, then the sciences. */
const specialPostSubjects: readonly Subject[] = ['music', 'pe', 'art', 'physics', 'chemistry', 'biology'];

/** S0 (二): 18 special posts = 3 + 9 + 6, here the cohorts of 2024, 2025 and 2026; each serves three years. */
export const specialPostCohorts = [
  { cohort: 2024, people: 3 },
  { cohort: 2025, people: 9 },
  { cohort: 2026, people: 6 },
] as const;

type Circumstances = Pick<DemoPerson, 'stage' | 'subject' | 'employment' | 'serviceUntil'>;

function without(school: CodedSchool, career: Career, circumstances: Circumstances): DraftedPerson {
  return {
    ...career,
    ...circumstances,
    schoolCode: school.schoolCode,
    track: null,
    position: 'teacher',
    exemption: null,
    ...atOwnSchool,
    leavesBefore2026: false,
  };
}

/** Special-post teachers go to schools below the township centre and to the townships' junior schools, never to the county seat. */
function specialPostTeachers(schools: readonly CodedSchool[], times: number, random: SeededRandom): DraftedPerson[] {
  const outside = schools.filter(
    ({ plan }) => plan.area !== 'urban' && (plan.kind === 'junior' || plan.kind === 'nine-year' || plan.kind === 'primary'),
  );
  if (outside.length === 0) return [];
  return specialPostCohorts.flatMap(({ cohort, people }) =>
    Array.from({ length: people * times }, (_, index) => {
      const school = random.pick(outside);
      const primary = school.plan.kind === 'primary';
      const subject = primary ? specialPostSubjects[index % 3]! : specialPostSubjects[index % 6]!;
      const stage: Stage = primary ? 'primary' : 'junior';
      return without(school, specialPostCareer(cohort, random), {
        stage,
        subject,
        employment: 'special-post',
        serviceUntil: `${cohort + 3}-08-31`,
      });
    }),
  );
}

/** Substitutes fill in where the classes outgrew the posts: the primary schools of the county seat. */
function substitutes(schools: readonly CodedSchool[], count: number, random: SeededRandom): DraftedPerson[] {
  const crowded = schools.filter(({ plan }) => plan.area === 'urban' && plan.kind === 'primary');
  return Array.from({ length: count }, () => {
    const career = { ...drawnCareer('primary', random), professionalTitle: 'none' as const };
    const subject = random.pick(['chinese', 'mathematics', 'english', 'pe'] as const);
    return without(random.pick(crowded), career, { stage: 'primary', subject, employment: 'substitute', serviceUntil: null });
  });
}

function silverAgeTeachers(schools: readonly CodedSchool[], count: number, random: SeededRandom): DraftedPerson[] {
  const juniors = schools.filter(({ plan }) => plan.kind === 'junior');
  return Array.from({ length: count }, () => {
    const subject = random.pick(['chinese', 'mathematics', 'english', 'physics'] as const);
    const circumstances = { stage: 'junior', subject, employment: 'silver-age', serviceUntil: null } as const;
    return without(random.pick(juniors), silverAgeCareer(random), circumstances);
  });
}

/** People who teach without a post of any track, `times` the numbers of the sixty-school county. */
export function peopleWithoutPost(seed: number, schools: readonly CodedSchool[], times: number): DraftedPerson[] {
  const random = new SeededRandom(seed, 'without post');
  return [
    ...specialPostTeachers(schools, times, random),
    ...substitutes(schools, 40 * times, random),
    ...silverAgeTeachers(schools, 5 * times, random),
  ];
}
