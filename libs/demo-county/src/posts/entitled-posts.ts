import type { Enrolment, StagePlan } from '../schools/school-plan';

/**
 * Roughly what the standards give a stage (domain.md §2): enough to draw a plausible county around; the exact
 * computation is the planning library's.
 */
export function entitledPosts(stage: StagePlan['stage'], { pupils, classes }: Enrolment): number {
  switch (stage) {
    case 'kindergarten':
      return classes * 3;
    case 'primary':
      return pupils < 100 ? Math.max(pupils / 19, classes * 1.4) : pupils / 19;
    case 'junior':
      return pupils / 13.5;
    case 'senior':
      return pupils / 12.5;
    case 'vocational':
      return Math.max(60, pupils / 20);
    case 'special':
      return classes * 3;
  }
}
