import { defaultRotationParameters as planning } from '@jiaobian/planning';

/** Whether the receiving school needs a vacant post, or only a gap below its entitlement. */
export const intakeBases = ['vacant-posts', 'entitlement-gap'] as const;
export type IntakeBasis = (typeof intakeBases)[number];

/** What a county may set for one schedule; stored with it, so that a run can be replayed. Points are whole numbers. */
export interface RotationParameters {
  yearsInSchool: number;
  headTerms: number;
  headTermYears: number;
  exemptAgeMen: number;
  exemptAgeWomen: number;
  yearsToRetirement: number;
  specialPostYears: number;
  movesPercent: number;
  backbonePercent: number;
  exchangeYears: number;
  intakeBasis: IntakeBasis;
  seatValue: number;
  pointsOtherSubject: number;
  pointsSameTownship: number;
  pointsOtherTownship: number;
  pointsAcrossCountySeat: number;
  pointsPerYearShort: number;
  seniorityYears: number;
}

/** Where a default comes from. H read in an official text, M press or portal, D our own derivation (domain.md). */
export interface ParameterSource {
  value: RotationParameters[keyof RotationParameters];
  source: string;
  confidence: 'H' | 'M' | 'D';
}

type Catalogue = { readonly [Name in keyof RotationParameters]: ParameterSource & { value: RotationParameters[Name] } };

/** Whatever is not H is a default that a county can change, and is never shown as policy. */
export const parameterCatalogue: Catalogue = {
  yearsInSchool: { value: planning.yearsInSchool, source: '河南、安徽、北京 6 年;四川、大连 9 年', confidence: 'M' },
  headTerms: { value: planning.headTerms, source: '在一所学校连续任职满 2 个任期的校长或副校长原则上应交流', confidence: 'H' },
  headTermYears: { value: planning.headTermYears, source: '每个任期年数', confidence: 'M' },
  exemptAgeMen: { value: planning.exemptAgeMen, source: '各地交流轮岗办法:男满 55 周岁可免', confidence: 'M' },
  exemptAgeWomen: { value: planning.exemptAgeWomen, source: '各地交流轮岗办法:女满 50 周岁可免', confidence: 'M' },
  yearsToRetirement: { value: planning.yearsToRetirement, source: '距退休 5 年内经同意可免', confidence: 'M' },
  specialPostYears: { value: planning.specialPostYears, source: '特岗计划:服务期 3 年', confidence: 'H' },
  movesPercent: { value: 10, source: '每学年交流轮岗教师不低于应交流教师的 10 %', confidence: 'H' },
  backbonePercent: { value: 20, source: '骨干教师不低于交流总数的 20 %', confidence: 'H' },
  exchangeYears: { value: 3, source: '交流轮岗期限 1–3 年', confidence: 'M' },
  intakeBasis: { value: 'vacant-posts', source: '满编、超编学校不得调入', confidence: 'D' },
  seatValue: { value: 10_000, source: '先满足学校申请,再节省路程', confidence: 'D' },
  pointsOtherSubject: { value: 2_000, source: '紧缺学科(音体美、科学、理化生)优先', confidence: 'D' },
  pointsSameTownship: { value: 10, source: '本乡镇内', confidence: 'D' },
  pointsOtherTownship: { value: 60, source: '跨乡镇', confidence: 'D' },
  pointsAcrossCountySeat: { value: 90, source: '城区与乡镇之间', confidence: 'D' },
  pointsPerYearShort: { value: 5, source: '在本校年限越长越优先交流', confidence: 'D' },
  seniorityYears: { value: 20, source: '在本校满 20 年不再加分', confidence: 'D' },
};

export const parameterNames = Object.keys(parameterCatalogue) as (keyof RotationParameters)[];

/** The defaults with what the county has set for itself. */
export function withDefaults(set: Partial<RotationParameters> = {}): RotationParameters {
  const defaults = Object.fromEntries(
    parameterNames.map((name) => [name, parameterCatalogue[name].value]),
  ) as unknown as RotationParameters;
  return { ...defaults, ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) };
}
