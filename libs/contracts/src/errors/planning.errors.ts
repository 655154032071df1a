import type { ErrorTable } from './error-table';

export const planningErrors = {
  'PLANNING.INSTALMENTS_SUM': {
    kind: 'validation',
    zh: '各期归还数合计 {scheduled},应为 {expected}。',
    en: 'The instalments bring back {scheduled} posts; it must be {expected}.',
  },
  'PLANNING.INSTALMENTS_ORDER': {
    kind: 'validation',
    zh: '归还日期应晚于 {after} 并逐期递增:{dueOn}。',
    en: 'Each instalment is due later than {after} and than the one before: {dueOn}.',
  },
  'PLANNING.LOAN_TERM': {
    kind: 'rule-broken',
    zh: '周转期限为 {least}–{most} 年:最后一期应在 {earliest} 至 {latest} 之间,现为 {dueOn}。',
    en: 'A loan runs for {least}–{most} years: its last instalment is due from {earliest} to {latest}, not on {dueOn}.',
  },
  'PLANNING.CENSUS_INVALID': {
    kind: 'validation',
    zh: '{place} 的统计数有误:{reason}',
    en: 'The counts of {place} are not valid: {reason}.',
  },
  'PLANNING.RULE_MISSING': {
    kind: 'rule-broken',
    zh: '学段 {stage}(学校 {schoolCode})没有可用的编制标准。',
    en: 'No standard in force covers the stage {stage} (school {schoolCode}).',
  },
  'PLANNING.RULE_AMBIGUOUS': {
    kind: 'rule-broken',
    zh: '学段 {stage} 同时有两条编制标准:{first}、{second}。',
    en: 'Two standards claim the stage {stage}: {first} and {second}.',
  },
  'PLANNING.APPORTIONMENT_INVALID': {
    kind: 'validation',
    zh: '分配输入有误({key}):{reason}',
    en: 'The apportionment is not valid ({key}): {reason}.',
  },
  'PLANNING.POSTS_INCONSISTENT': {
    kind: 'validation',
    zh: '{unit} 的编制数前后不一致:{reason}',
    en: 'The posts of {unit} contradict one another: {reason}.',
  },
  'PLANNING.PROBLEM_INVALID': {
    kind: 'validation',
    zh: '分配问题有误({pointer}):{reason}',
    en: 'The assignment problem is not valid at {pointer}: {reason}.',
  },
  'PLANNING.PIN_INFEASIBLE': { kind: 'rule-broken', zh: '已公布的安排无法保留:{zh}', en: 'A pinned assignment cannot be kept: {en}.' },
  'PLANNING.SOLUTION_INVALID': { kind: 'rule-broken', zh: '分配结果未通过核验:{zh}', en: 'The solution does not pass its check: {en}.' },
  'PLANNING.TEACHER_UNKNOWN': { kind: 'not-found', zh: '分配问题中没有教师 {teacherId}。', en: 'The problem has no teacher {teacherId}.' },
  'PLANNING.COHORT_INVALID': {
    kind: 'validation',
    zh: '特岗批次有误({place}):{reason}',
    en: 'The special-post cohort is not valid ({place}): {reason}.',
  },
  'PLANNING.BIRTH_MONTH_INVALID': {
    kind: 'validation',
    zh: '出生年月应为 YYYY-MM 或 YYYY-MM-DD:{value}',
    en: 'A birth month is written YYYY-MM or YYYY-MM-DD: {value}.',
  },
  'PLANNING.INSTALMENT_UNKNOWN': {
    kind: 'not-found',
    zh: '归还计划中没有可调整的一期:{dueOn}',
    en: 'The return schedule has no instalment to change on {dueOn}.',
  },
  'PLANNING.INSTALMENT_NEGATIVE': {
    kind: 'rule-broken',
    zh: '{dueOn} 调为 {posts} 后,另一期将为负数。',
    en: 'With {posts} on {dueOn} another instalment would be less than nothing.',
  },
} satisfies ErrorTable;
