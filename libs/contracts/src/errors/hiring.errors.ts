import type { ErrorTable } from './error-table';

export const hiringErrors = {
  'HIRING.PLAN_NOT_FOUND': { kind: 'not-found', zh: '没有 {year} 年度用人计划。', en: 'There is no hiring plan of {year}.' },
  'HIRING.PLAN_EXISTS': { kind: 'conflict', zh: '{year} 年度用人计划已经建立。', en: 'The hiring plan of {year} exists already.' },
  'HIRING.PLAN_CLOSED': {
    kind: 'conflict',
    zh: '{year} 年度用人计划已关闭,不再修改。',
    en: 'The hiring plan of {year} is closed and does not change any more.',
  },
  'HIRING.LINE_NOT_FOUND': { kind: 'not-found', zh: '没有这一行计划。', en: 'There is no such plan line.' },
  'HIRING.LINE_TWICE': {
    kind: 'validation',
    zh: '同一行重复出现:{schoolCode} {stage} {subject} {channel}。',
    en: 'The same line is named twice: {schoolCode} {stage} {subject} {channel}.',
  },
  'HIRING.SCHOOL_NOT_FOUND': { kind: 'not-found', zh: '学校名册中没有代码 {schoolCode}。', en: 'The register has no school {schoolCode}.' },
  'HIRING.SCHOOL_CLOSED': {
    kind: 'rule-broken',
    zh: '{name}({schoolCode})已撤并,不得申报。',
    en: '{name} ({schoolCode}) is closed and may not ask for teachers.',
  },
} satisfies ErrorTable;
