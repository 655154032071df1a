import type { ErrorTable } from './error-table';

export const specialPostErrors = {
  'SPECIAL_POST.COHORT_NOT_FOUND': { kind: 'not-found', zh: '没有这一批特岗计划。', en: 'There is no such special-post cohort.' },
  'SPECIAL_POST.COHORT_EXISTS': {
    kind: 'conflict',
    zh: '{year} 年文号 {documentNumber} 的特岗计划已经录入。',
    en: 'The cohort of {year} by document {documentNumber} has been recorded already.',
  },
  'SPECIAL_POST.PART_TWICE': {
    kind: 'validation',
    zh: '同一岗位重复出现:{schoolCode} {stage} {subject}。',
    en: 'The same post is named twice: {schoolCode} {stage} {subject}.',
  },
  'SPECIAL_POST.SCHOOL_NOT_FOUND': {
    kind: 'not-found',
    zh: '学校名册中没有代码 {schoolCode}。',
    en: 'The register has no school {schoolCode}.',
  },
  'SPECIAL_POST.SCHOOL_CLOSED': {
    kind: 'rule-broken',
    zh: '{name}({schoolCode})已撤并,不得设岗。',
    en: '{name} ({schoolCode}) is closed and gets no special post.',
  },
  'SPECIAL_POST.SCHOOL_IN_COUNTY_SEAT': {
    kind: 'rule-broken',
    zh: '特岗只设在乡镇及以下学校,{name}({schoolCode})在县城。',
    en: 'Special posts are for schools of the townships and below; {name} ({schoolCode}) is in the county seat.',
  },
  'SPECIAL_POST.STAY_RATE': {
    kind: 'validation',
    zh: '留任率应在 0 与 1 之间:{numerator}/{denominator}。',
    en: 'A stay rate lies between 0 and 1: {numerator}/{denominator}.',
  },
} satisfies ErrorTable;
