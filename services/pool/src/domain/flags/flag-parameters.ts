import type { BilingualText } from '@jiaobian/planning';

/** The bounds of the rules where no national number exists: a county may change each (domain.md, head). */
export interface FlagParameters {
  /** Vacant posts per hundred approved, above which a school is flagged (M, Guangxi). */
  vacancyRatePercent: number;
  /** Months that a post may stay vacant at a school below its entitlement (D). */
  vacancyMonths: number;
  /** Months that a substitute may be at one school (D). */
  substituteMonths: number;
  /** Non-teaching people per hundred on posts (M). */
  nonTeachingPercentSenior: number;
  nonTeachingPercentJunior: number;
  nonTeachingPercentPrimary: number;
  /** Days after 31 January for which the pool may still keep posts that it had then (D). */
  withheldDays: number;
}

export type FlagParameterName = keyof FlagParameters;

export const defaultFlagParameters: FlagParameters = {
  vacancyRatePercent: 5,
  vacancyMonths: 6,
  substituteMonths: 12,
  nonTeachingPercentSenior: 16,
  nonTeachingPercentJunior: 15,
  nonTeachingPercentPrimary: 9,
  withheldDays: 28,
};

export const flagParameterNames = Object.keys(defaultFlagParameters) as FlagParameterName[];

export interface FlagParameterText {
  title: BilingualText;
  /** The largest value that makes sense; 0 is the least. */
  most: number;
}

export const flagParameterTexts: Record<FlagParameterName, FlagParameterText> = {
  vacancyRatePercent: { title: { zh: '空编率上限(%)', en: 'Vacancy rate, per cent' }, most: 100 },
  vacancyMonths: { title: { zh: '空编可保留月数', en: 'Months that a post may stay vacant' }, most: 120 },
  substituteMonths: { title: { zh: '临聘可连续月数', en: 'Months of a substitute at one school' }, most: 120 },
  nonTeachingPercentSenior: { title: { zh: '高中非教学人员上限(%)', en: 'Non-teaching share, senior, per cent' }, most: 100 },
  nonTeachingPercentJunior: { title: { zh: '初中非教学人员上限(%)', en: 'Non-teaching share, junior, per cent' }, most: 100 },
  nonTeachingPercentPrimary: { title: { zh: '小学非教学人员上限(%)', en: 'Non-teaching share, primary, per cent' }, most: 100 },
  withheldDays: { title: { zh: '一月底后周转池可留存天数', en: 'Days after January for which the pool may keep posts' }, most: 366 },
};

export interface RecordedFlagParameter {
  name: FlagParameterName;
  value: number;
}

/** The parameters as they were set last, in the order of recording. */
export function flagParametersOf(records: readonly RecordedFlagParameter[]): FlagParameters {
  return { ...defaultFlagParameters, ...Object.fromEntries(records.map(({ name, value }) => [name, value])) };
}
