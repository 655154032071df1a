import type { Stage } from '@jiaobian/kernel';
import type { DemoCensusLine, DemoCensusYear } from '../rows';
import { shareOut } from '../share-out';
import type { SchoolPlan } from './school-plan';

const gradesOf: Record<Stage, number> = { kindergarten: 3, primary: 6, junior: 3, senior: 3, vocational: 3, special: 9 };

/** A teaching point keeps the lowest grades only; the older children go to the central school. */
function gradeCount(plan: SchoolPlan, stage: Stage): number {
  return plan.kind === 'teaching-point' ? 3 : gradesOf[stage];
}

/** Who board: half of those who go on after junior secondary, and two of five juniors in the townships. */
function boardingPart({ area }: SchoolPlan, stage: Stage): number {
  if (stage === 'senior' || stage === 'vocational') return 0.5;
  return stage === 'junior' && area !== 'urban' ? 0.4 : 0;
}

/** The census of 1 September: a stage's classes and pupils over its grades, adding up to the plan exactly. */
export function censusLines(plan: SchoolPlan, schoolCode: string, year: DemoCensusYear): DemoCensusLine[] {
  return plan.stagePlans.flatMap(({ stage, enrolment }) => {
    const { pupils, classes } = enrolment[year];
    const even = Array.from({ length: gradeCount(plan, stage) }, () => 1);
    const classesOf = shareOut(classes, even);
    // With fewer classes than grades some grades share a class (复式班): their pupils are counted, their class once.
    const pupilsOf = shareOut(pupils, classes < even.length ? even : classesOf);
    return even.map((_, index) => ({
      censusDate: `${year}-09-01`,
      schoolCode,
      stage,
      grade: index + 1,
      classes: classesOf[index]!,
      pupils: pupilsOf[index]!,
      boarders: Math.floor(pupilsOf[index]! * boardingPart(plan, stage)),
    }));
  });
}
