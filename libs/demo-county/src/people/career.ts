import { addYears, type CalendarDate, type Stage } from '@jiaobian/kernel';
import type { DemoPerson } from '../rows';
import type { SeededRandom } from '../seeded-random';

/** What a life brings along before the post is looked at. */
export type Career = Pick<DemoPerson, 'gender' | 'birthDate' | 'enteredEducationOn' | 'atSchoolSince' | 'professionalTitle'>;

const shareOfWomen: Record<Stage, number> = { kindergarten: 0.96, primary: 0.6, junior: 0.5, senior: 0.45, vocational: 0.45, special: 0.7 };

function drawnDay(year: number, random: SeededRandom, lastMonth = 12): CalendarDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(random.integer(1, lastMonth))}-${two(random.integer(1, 28))}`;
}

/** Titles follow the years of service: nobody is senior in ten years, few are full senior at all. */
function titleAfter(years: number, random: SeededRandom): Career['professionalTitle'] {
  if (years < 1) return 'none';
  if (years < 5) return random.chance(0.15) ? 'third' : 'second';
  if (years < 12) return random.chance(0.25) ? 'first' : 'second';
  if (years < 18) return random.chance(0.8) ? 'first' : 'second';
  if (years >= 25 && random.chance(0.01)) return 'full-senior';
  return random.chance(0.35) ? 'senior' : 'first';
}

/** Someone who works on until after September 2026: men born from 1967, women from 1972 (domain.md §7). */
export function drawnCareer(stage: Stage, random: SeededRandom): Career {
  const gender = random.chance(shareOfWomen[stage]) ? 'female' : 'male';
  const oldest = gender === 'male' ? 1967 : 1972;
  const born = random.integer(stage === 'kindergarten' ? 1982 : oldest, 2001);
  const entered = Math.min(born + random.integer(21, 25), 2025);
  const years = 2025 - entered;
  // Every second teacher has never left the first school long enough to be asked to rotate less than six years.
  const atSchool = Math.min(years, random.chance(0.55) ? random.integer(6, 22) : random.integer(0, 5));
  return {
    gender,
    birthDate: drawnDay(born, random),
    enteredEducationOn: `${entered}-09-01`,
    atSchoolSince: `${2025 - atSchool}-09-01`,
    professionalTitle: titleAfter(years, random),
  };
}

/** Someone whose retirement falls between the two censuses: a man born in early 1966, a woman in early 1971 (domain.md §7). */
export function retiringCareer(random: SeededRandom): Career {
  const gender = random.chance(0.5) ? 'female' : 'male';
  const born = gender === 'male' ? 1966 : 1971;
  const birthDate = drawnDay(born, random, 4);
  const enteredEducationOn = `${born + 21}-09-01`;
  return { gender, birthDate, enteredEducationOn, atSchoolSince: `${born + random.integer(28, 40)}-09-01`, professionalTitle: 'senior' };
}

/** A special-post teacher of the cohort: at most 30 years old at entry, at this school since then (domain.md §6). */
export function specialPostCareer(cohort: number, random: SeededRandom): Career {
  const start = `${cohort}-09-01`;
  const birthDate = drawnDay(cohort - random.integer(22, 29), random);
  const gender = random.chance(0.6) ? 'female' : 'male';
  return { gender, birthDate, enteredEducationOn: start, atSchoolSince: start, professionalTitle: 'none' };
}

/** A retired teacher who came back for a year (银龄讲学). */
export function silverAgeCareer(random: SeededRandom): Career {
  const birthDate = drawnDay(random.integer(1958, 1963), random);
  const enteredEducationOn = `${addYears(birthDate, 22).slice(0, 4)}-09-01`;
  return {
    gender: random.chance(0.4) ? 'female' : 'male',
    birthDate,
    enteredEducationOn,
    atSchoolSince: '2025-09-01',
    professionalTitle: 'senior',
  };
}
