import type { BilingualText } from '@jiaobian/planning';

export const removalCodes = [
  'PERSON_LEFT',
  'NOT_ELIGIBLE',
  'TARGET_CLOSED',
  'LEADERS_TOGETHER',
  'LAST_OF_SUBJECT',
  'TEACHING_POINT_EMPTY',
  'HOME_NOT_OVER_QUOTA',
  'TARGET_FULL',
  'REPLANNED',
] as const;
export type RemovalCode = (typeof removalCodes)[number];

/** A rule by its code, where it stands, and what it says of the case at hand. */
export interface NamedRule {
  code: string;
  clause: string;
  /** H read in an official text, M press or portal, D our own; nothing but H is policy. */
  confidence?: 'H' | 'M' | 'D';
  text: BilingualText;
}

/** Where the rules of this service stand; the eligibility rules name their own clauses. */
export const clauses: Record<Exclude<RemovalCode, 'NOT_ELIGIBLE'>, string> = {
  PERSON_LEFT: '教职工名册',
  TARGET_CLOSED: '学校布局调整',
  LEADERS_TOGETHER: '同校正副校长不同时交流',
  LAST_OF_SUBJECT: '不得调走学校某学科唯一教师',
  TEACHING_POINT_EMPTY: '教学点不得无教师',
  HOME_NOT_OVER_QUOTA: '由超编学校向缺编学校交流',
  TARGET_FULL: '满编、超编学校不得调入',
  REPLANNED: '县域统筹最优',
};

export function namedRule(code: keyof typeof clauses, zh: string, en: string): NamedRule {
  return { code, clause: clauses[code], text: { zh, en } };
}
