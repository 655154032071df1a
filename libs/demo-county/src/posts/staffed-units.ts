import type { Stage, Track } from '@jiaobian/kernel';
import { SeededRandom } from '../seeded-random';
import { shareOut } from '../share-out';
import type { SchoolPlan } from '../schools/school-plan';
import { entitledPosts } from './entitled-posts';

/** A school with its code, ready to be staffed. */
export interface CodedSchool {
  schoolCode: string;
  plan: SchoolPlan;
}

/** Approved and occupied posts of one school × stage × track. */
export interface StaffedUnit extends CodedSchool {
  stage: Stage;
  track: Track;
  approved: number;
  occupied: number;
}

/** The share of each track in a stage's posts: S2 附件1 and 附件5 (一) bring kindergarten and vocational staff in as 员额. */
const tracksOf: Record<Stage, [Track, number][]> = {
  kindergarten: [
    ['quota', 0.15],
    ['headcount', 0.85],
  ],
  primary: [['quota', 1]],
  junior: [['quota', 1]],
  senior: [['quota', 1]],
  vocational: [
    ['quota', 0.8],
    ['headcount', 0.2],
  ],
  special: [['quota', 1]],
};

/** Staff per entitled post: the county seat grew faster than its posts, the villages kept posts for children who left. */
const staffing: Record<SchoolPlan['area'], [least: number, most: number]> = { urban: [0.84, 0.96], town: [1.0, 1.2], rural: [1.15, 1.5] };

/** Idle posts per person on post. */
const idle: Record<SchoolPlan['area'], [least: number, most: number]> = { urban: [0, 0.01], town: [0.02, 0.08], rural: [0.05, 0.2] };

function between([least, most]: [number, number], random: SeededRandom): number {
  return least + random.next() * (most - least);
}

/** One school in nine outside the county seat carries one to three people over its posts (存量超编). */
function approvedFor(occupied: number, plan: SchoolPlan, random: SeededRandom): number {
  const over = plan.area !== 'urban' && occupied > 6 && random.chance(0.11) ? random.integer(1, 3) : 0;
  const vacant = Math.round(occupied * between(idle[plan.area], random));
  return over > 0 ? occupied - over : occupied + vacant;
}

/** Spreads `people` over the schools' stages and tracks, and draws the approved posts around them. */
export function staffedUnits(seed: number, schools: readonly CodedSchool[], people: number): StaffedUnit[] {
  const units = schools.flatMap((school) =>
    school.plan.stagePlans.flatMap(({ stage, enrolment }) => {
      const random = new SeededRandom(seed, 'staffing', school.plan.name, stage);
      const level = enrolment[2026].pupils > 2 * enrolment[2025].pupils ? 1 : between(staffing[school.plan.area], random);
      return tracksOf[stage].map(([track, share]) => ({
        ...school,
        stage,
        track,
        weight: share * level * entitledPosts(stage, enrolment[2025]),
      }));
    }),
  );
  const occupied = shareOut(
    people,
    units.map((unit) => unit.weight),
  );
  return units.map(({ weight: _weight, ...unit }, index) => {
    const random = new SeededRandom(seed, 'posts', unit.plan.name, unit.stage, unit.track);
    return { ...unit, occupied: occupied[index]!, approved: approvedFor(occupied[index]!, unit.plan, random) };
  });
}
