import type { CalendarDate } from '@jiaobian/kernel';
import { dueDayOf, dueYearOf, warnsFromOf, type CohortLine } from './cohort';
import type { Coverage } from './coverage';
import type { StayRate } from './stay-rate';

/** The version of the rule by which coverage is judged. */
export const coverageRule = { version: 'special-post.coverage.v1', source: 'S0 (三)2;S2 附件5 (一)' };

/** `foreseen`: short, but further away than the two years of the warning. */
export const coverageStates = ['covered', 'foreseen', 'warning'] as const;
export type CoverageState = (typeof coverageStates)[number];

export function coverageState({ cohortYear }: CohortLine, { shortfall }: Coverage, today: CalendarDate): CoverageState {
  if (shortfall === 0) return 'covered';
  return today >= warnsFromOf(cohortYear) ? 'warning' : 'foreseen';
}

/** The arithmetic of one line in words and in figures. */
export function whyOfCoverage(line: CohortLine, coverage: Coverage, stayRate: StayRate): { zh: string; en: string; arithmetic: string } {
  const { needed, vacantNow, retirements, overQuota, expected, earlierClaims, covered, shortfall } = coverage;
  const due = dueDayOf(line.cohortYear);
  const rate = `${stayRate.numerator}/${stayRate.denominator}`;
  return {
    zh: `${line.cohortYear} 年招聘 ${line.count} 人,${due} 服务期满,按留任率 ${rate}(参数,来源 ${stayRate.source})需编 ${needed};届时预计空编 ${expected}(现空编(含方案占住未备案的)${vacantNow} + 其间退休 ${retirements} − 超编 ${overQuota}),先期满及优先学科需 ${earlierClaims},可保障 ${covered},缺 ${shortfall}`,
    en: `${line.count} hired in ${line.cohortYear} finish on ${due}; at a stay rate of ${rate} (a parameter, source ${stayRate.source}) they need ${needed} posts; ${expected} are expected vacant in ${dueYearOf(line.cohortYear)} (${vacantNow} now, those held for a case without consent included, + ${retirements} retiring − ${overQuota} over quota), ${earlierClaims} are claimed before, ${covered} covered, ${shortfall} short`,
    arithmetic: `needed = ⌈${line.count} × ${rate}⌉ = ${needed}; expected = max(0, ${vacantNow} + ${retirements} − ${overQuota}) = ${expected}; covered = min(${needed}, max(0, ${expected} − ${earlierClaims})) = ${covered}; short ${needed} − ${covered} = ${shortfall}`,
  };
}
