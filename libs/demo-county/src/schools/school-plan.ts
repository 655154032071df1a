import type { Stage } from '@jiaobian/kernel';
import type { DemoCensusYear, DemoSchool } from '../rows';

export interface Enrolment {
  pupils: number;
  classes: number;
}

/** Pupils and classes of one stage of a school on the two census days. */
export interface StagePlan {
  stage: Stage;
  enrolment: Record<DemoCensusYear, Enrolment>;
}

/** What the county would like to be: a school with its sizes, before posts and people are drawn. */
export interface SchoolPlan extends Omit<DemoSchool, 'schoolCode' | 'stages' | 'status' | 'teachingPoint' | 'supplementGrounds'> {
  stagePlans: StagePlan[];
}

/** A stage whose size does not change between the two censuses. */
export function steady(stage: Stage, classes: number, pupils: number): StagePlan {
  return { stage, enrolment: { 2025: { pupils, classes }, 2026: { pupils, classes } } };
}
