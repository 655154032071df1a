import type { Stage } from '@jiaobian/kernel';
import type { DemoSchool } from '../rows';
import type { SeededRandom } from '../seeded-random';
import type { Enrolment, StagePlan } from './school-plan';

/** Pupils that a class holds before it is split; a village's classes are smaller. */
const classSize: Record<DemoSchool['area'], Record<Stage, number>> = {
  urban: { kindergarten: 30, primary: 45, junior: 50, senior: 50, vocational: 50, special: 10 },
  town: { kindergarten: 30, primary: 40, junior: 45, senior: 50, vocational: 50, special: 10 },
  rural: { kindergarten: 25, primary: 28, junior: 40, senior: 50, vocational: 50, special: 10 },
};

/** Growth from 2025 to 2026 as [least, most]: people move from the villages to the county seat. */
const growth: Record<DemoSchool['area'], [number, number]> = { urban: [1.04, 1.12], town: [0.9, 0.97], rural: [0.78, 0.92] };

/** A stage of about `pupils` pupils in 2025, and of what the area's growth makes of it in 2026. */
export function drawnStage(
  stage: Stage,
  area: DemoSchool['area'],
  pupils: number,
  random: SeededRandom,
  size = classSize[area][stage],
): StagePlan {
  const before = Math.max(3, Math.round(pupils * (0.92 + random.next() * 0.16)));
  const [least, most] = growth[area];
  const after = Math.max(3, Math.round(before * (least + random.next() * (most - least))));
  const sized = (count: number): Enrolment => ({ pupils: count, classes: Math.max(1, Math.ceil(count / size)) });
  return { stage, enrolment: { 2025: sized(before), 2026: sized(after) } };
}
