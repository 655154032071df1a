import { addYears, fullYearsBetween, type Track } from '@jiaobian/kernel';
import type { StaffedUnit } from '../posts/staffed-units';
import type { DemoPerson } from '../rows';
import { SeededRandom } from '../seeded-random';
import { drawnCareer, retiringCareer, type Career } from './career';
import { atOwnSchool, type DraftedPerson } from './drafted-person';
import { positionOf } from './positions';
import { subjectsOfUnit } from './subjects-of-unit';

function employmentOf(track: Track, career: Career, random: SeededRandom): Pick<DemoPerson, 'employment' | 'serviceUntil'> {
  if (track !== 'quota') return { employment: track, serviceUntil: null };
  // 公费师范生 serve six years.
  if (career.enteredEducationOn >= '2021' && random.chance(0.2)) {
    return { employment: 'publicly-funded', serviceUntil: `${addYears(career.enteredEducationOn, 6).slice(0, 4)}-08-31` };
  }
  return { employment: 'regular', serviceUntil: null };
}

function exemptionOf({ gender, birthDate }: Career, random: SeededRandom): DemoPerson['exemption'] {
  const age = fullYearsBetween(birthDate, '2025-09-01');
  if (gender === 'female' && age >= 24 && age <= 38 && random.chance(0.04)) return 'pregnant-or-nursing';
  return random.chance(0.008) ? 'certified-illness' : null;
}

/** The people on the posts of one school × stage × track; the last `retiring` of them leave before September 2026. */
function holdersOf(seed: number, unit: StaffedUnit, retiring: number, firstIndex: number, staff: number): DraftedPerson[] {
  const random = new SeededRandom(seed, 'people', unit.plan.name, unit.stage, unit.track);
  const subjects = subjectsOfUnit(unit.stage, unit.plan.area, unit.occupied, random);
  return subjects.map((subject, index) => {
    const leavesBefore2026 = index >= unit.occupied - retiring;
    const career = leavesBefore2026 ? retiringCareer(random) : drawnCareer(unit.stage, random);
    return {
      ...career,
      ...employmentOf(unit.track, career, random),
      schoolCode: unit.schoolCode,
      stage: unit.stage,
      subject,
      track: unit.track,
      position: positionOf(firstIndex + index, staff, subject, unit.plan.kind),
      exemption: exemptionOf(career, random),
      ...atOwnSchool,
      leavesBefore2026,
    };
  });
}

/** Everybody who holds a post in September 2025; `retiring` of them, one each in the larger units, leave within the year. */
export function postHolders(seed: number, units: readonly StaffedUnit[], retiring: number): DraftedPerson[] {
  const larger = units.filter((unit) => unit.track === 'quota' && unit.occupied >= 20);
  const leaversOf = new Map<StaffedUnit, number>();
  for (let index = 0; index < retiring && larger.length > 0; index++) {
    const unit = larger[(index * 7) % larger.length]!;
    leaversOf.set(unit, (leaversOf.get(unit) ?? 0) + 1);
  }
  const staffOf = new Map<string, number>();
  for (const unit of units) staffOf.set(unit.schoolCode, (staffOf.get(unit.schoolCode) ?? 0) + unit.occupied);
  const seenOf = new Map<string, number>();
  return units.flatMap((unit) => {
    const first = seenOf.get(unit.schoolCode) ?? 0;
    seenOf.set(unit.schoolCode, first + unit.occupied);
    return holdersOf(seed, unit, leaversOf.get(unit) ?? 0, first, staffOf.get(unit.schoolCode)!);
  });
}
