import type { components } from '../../api/generated/special-post';
import { words, type Words } from '../../language/words';

type Schemas = components['schemas'];
export type Cohort = Schemas['CohortAnswer'];
export type Coverage = Schemas['CoverageAnswer'];
export type CoverageLine = Schemas['CoverageLineAnswer'];
export type StayRate = Schemas['StayRateAnswer'];
export type Check = Schemas['CheckAnswer'];
export type CheckedLine = Schemas['CheckedLineAnswer'];

export const coverageStateNames: Record<CoverageLine['state'], Words> = {
  covered: words('已保障', 'covered'),
  foreseen: words('预见缺口', 'shortfall foreseen'),
  warning: words('预警', 'warning'),
};
