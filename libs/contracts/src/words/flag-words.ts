import type { Bilingual } from './closed-lists';

/** What a unit is flagged for (domain.md §3): its eight, and the vacancy rate of a school. */
export const flagKinds = [
  'SQUEEZE',
  'DIVERT',
  'WITHHOLD',
  'VACANCY_LEFT_UNFILLED',
  'LONG_TERM_SUBSTITUTE',
  'UNAUTHORISED_SECONDMENT',
  'OVERDUE_LOAN',
  'OVER_QUOTA',
  'VACANCY_RATE',
] as const;
export type FlagKind = (typeof flagKinds)[number];

export const flagKindWords: Record<FlagKind, Bilingual> = {
  SQUEEZE: { zh: '挤占', en: 'squeeze' },
  DIVERT: { zh: '挪用', en: 'diversion' },
  WITHHOLD: { zh: '截留', en: 'withholding' },
  VACANCY_LEFT_UNFILLED: { zh: '有编不补', en: 'vacancy left unfilled' },
  LONG_TERM_SUBSTITUTE: { zh: '长期代课', en: 'long-term substitute' },
  UNAUTHORISED_SECONDMENT: { zh: '违规借调', en: 'unauthorised secondment' },
  OVERDUE_LOAN: { zh: '逾期未还', en: 'overdue loan' },
  OVER_QUOTA: { zh: '超编', en: 'over quota' },
  VACANCY_RATE: { zh: '空编率过高', en: 'vacancy rate' },
};
