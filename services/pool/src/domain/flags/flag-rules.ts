import type { FlagKind } from '@jiaobian/contracts';
import type { BilingualText } from '@jiaobian/planning';
import type { FlagParameterName } from './flag-parameters';

/** H read in an official text · M press or portal · D our own derivation (domain.md, head). */
export type Confidence = 'H' | 'M' | 'D';

export interface FlagRule {
  rule: BilingualText;
  source: BilingualText;
  confidence: Confidence;
  /** The bounds that a county may change. */
  parameters: readonly FlagParameterName[];
}

/** What each flag rests on. A bound that is no official text is shown as the county’s own, never as policy. */
export const flagRules: Record<FlagKind, FlagRule> = {
  SQUEEZE: {
    rule: { zh: '非教学人员占在编人员的比例超过上限', en: 'Non-teaching people are more than their share of those on posts' },
    source: {
      zh: '高中 16 %、初中 15 %、小学 9 %(转述,各省不一)',
      en: 'Senior 16 %, junior 15 %, primary 9 % (reported; provinces differ)',
    },
    confidence: 'M',
    parameters: ['nonTeachingPercentSenior', 'nonTeachingPercentJunior', 'nonTeachingPercentPrimary'],
  },
  DIVERT: {
    rule: {
      zh: '教育编制用于其他用途(专编专用):占编人员未经批准在学校以外的单位工作',
      en: 'Education posts serve something else than education: somebody on a post works outside of the schools without a document',
    },
    source: { zh: 'S2 附件5 (一)3 专编专用', en: 'S2 annex 5 (1)3: education posts serve education only' },
    confidence: 'H',
    parameters: [],
  },
  WITHHOLD: {
    rule: {
      zh: '一月底以来周转池一直留有空编,而有学校低于应核编制',
      en: 'The pool has kept free posts since the end of January while schools are below their entitlement',
    },
    source: {
      zh: 'S2 附件5 (一)2 每年一月底前调整;天数为县定',
      en: 'S2 annex 5 (1)2: adjusted by the end of January; the days are the county’s',
    },
    confidence: 'D',
    parameters: ['withheldDays'],
  },
  VACANCY_LEFT_UNFILLED: {
    rule: {
      zh: '空编连续超过若干个月未补,而学校实有人数低于应核编制',
      en: 'Posts stay vacant for months while the school has fewer people than it is entitled to',
    },
    source: { zh: '有编不补;月数为县定', en: 'Posts are to be filled; the months are the county’s' },
    confidence: 'D',
    parameters: ['vacancyMonths'],
  },
  LONG_TERM_SUBSTITUTE: {
    rule: { zh: '临聘教师在同一学校超过若干个月', en: 'A substitute is at the same school for longer than so many months' },
    source: { zh: '原则上不新增代课;月数为县定', en: 'In principle no new substitutes; the months are the county’s' },
    confidence: 'D',
    parameters: ['substituteMonths'],
  },
  UNAUTHORISED_SECONDMENT: {
    rule: {
      zh: '占编人员在其他学校工作,而没有批准文件或已过批准期限',
      en: 'Somebody on a post works at another school without a document, or after its last day',
    },
    source: { zh: '借调须经批准;以教职工名册所报为据', en: 'A secondment needs consent; by what the roster says' },
    confidence: 'D',
    parameters: [],
  },
  OVERDUE_LOAN: {
    rule: { zh: '借用编制到期未还', en: 'Borrowed posts have not come back on their day' },
    source: { zh: '备案同意的归还安排', en: 'The instalments that the staffing office consented to' },
    confidence: 'H',
    parameters: [],
  },
  OVER_QUOTA: {
    rule: { zh: '实有人数超过核定编制', en: 'More people than posts' },
    source: { zh: '满编、超编学校不得调入(龙陵)', en: 'Full and over-quota schools take nobody in (Longling)' },
    confidence: 'H',
    parameters: [],
  },
  VACANCY_RATE: {
    rule: { zh: '空编数占核定编制的比例超过上限', en: 'Vacant posts are more than a share of the posts approved' },
    source: { zh: '空编率超过 5 %(广西,转述)', en: 'Vacancy rate above 5 % (Guangxi, reported)' },
    confidence: 'M',
    parameters: ['vacancyRatePercent'],
  },
};
