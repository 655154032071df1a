import type { ErrorTable } from './error-table';

export const poolErrors = {
  'LOAN.NOT_UNDER_QUOTA': {
    kind: 'rule-broken',
    zh: '{schoolName} 应核 {entitled}、现有 {authorised},缺 {shortfall} 个:缺编学校方可借编,且不得超过缺额。',
    en: '{schoolName} is entitled to {entitled} and holds {authorised}: it lacks {shortfall}. Only under-quota schools borrow, and no more than they lack.',
  },
  'LOAN.POOL_SHORT': {
    kind: 'rule-broken',
    zh: '周转池只有 {available} 个可借。',
    en: 'The pool has {available} posts to lend.',
  },
  'LOAN.EXCEPTION_NEEDED': {
    kind: 'rule-broken',
    zh: '借用期内预计自然减员 {expected},不足以归还 {count} 个:编办如同意,须写明理由。',
    en: 'Natural attrition of {expected} is expected over the term and does not cover {count} posts: a consent needs the staffing office’s own reason.',
  },
  'LOAN.LEDGER_DIFFERS': {
    kind: 'rule-broken',
    zh: '台账已执行 {subject},而事项状态为“{state}”,请管理员核查。',
    en: 'The ledger carried out {subject} while the case is {state}; an administrator must look into it.',
  },
  'FLAG.NOT_FOUND': { kind: 'not-found', zh: '没有这项督查:{id}', en: 'There is no such flag: {id}.' },
  'FLAG.UNKNOWN_UNIT': { kind: 'validation', zh: '没有这个单位:{unit}', en: 'There is no such unit: {unit}.' },
  'FLAG.ALREADY_STANDS': {
    kind: 'conflict',
    zh: '依据 {documentNumber} 对该单位的同一发现已登记,尚未办结。',
    en: 'The same finding of this unit is recorded by {documentNumber} and not ended.',
  },
  'FLAG.STATE': {
    kind: 'conflict',
    zh: '该项督查当前状态为“{flagState}”,不能执行此操作。',
    en: 'The flag is {flagState}; this step is not possible now.',
  },
  'FLAG.NOT_ASSIGNED_TO_YOU': {
    kind: 'forbidden',
    zh: '该项督查未交由您所在单位整改。',
    en: 'It was not assigned to you: whoever it was assigned to answers.',
  },
  'FLAG.NO_SCHOOL': {
    kind: 'rule-broken',
    zh: '周转池的问题由县教育局整改。',
    en: 'What the pool is flagged for is the education bureau’s to rectify.',
  },
  'FLAG.DEADLINE_PASSED': {
    kind: 'validation',
    zh: '期限 {deadline} 早于今天 {today}。',
    en: 'The deadline {deadline} lies before today, {today}.',
  },
  'FLAG.REASON_NEEDED': {
    kind: 'validation',
    zh: '情况仍然存在,认可须写明理由;退回须写明意见。',
    en: 'The fact stands on: an acceptance says why, and a return says what is missing.',
  },
  'FLAG.PARAMETER_INVALID': { kind: 'validation', zh: '数值应为 0–{most}。', en: 'The value is 0–{most}.' },
  'TEMPORARY.NOT_FOUND': { kind: 'not-found', zh: '没有这项临时用编申请:{id}', en: 'There is no such temporary need: {id}.' },
  'TEMPORARY.STATE': {
    kind: 'conflict',
    zh: '该申请已经办理,不能再次办理。',
    en: 'The application was dealt with already.',
  },
  'TEMPORARY.TERM': {
    kind: 'validation',
    zh: '结束日期应晚于起始日期 {startsOn}。',
    en: 'The last day lies after the first one, {startsOn}.',
  },
  'ADJUSTMENT.ALREADY_OPEN': {
    kind: 'conflict',
    zh: '{year} 年已有一份未办结的编制调整方案,请在其上修改或先撤回。',
    en: 'An adjustment for {year} is open already; work on it or withdraw it first.',
  },
  'ADJUSTMENT.EMPTY': {
    kind: 'rule-broken',
    zh: '方案中没有任何调整,不能提交。',
    en: 'The proposal moves no post; there is nothing to submit.',
  },
  'ADJUSTMENT.LINES_REFUSED': {
    kind: 'rule-broken',
    zh: '部分调整不符合核编规则,请按所列原因逐行修改。',
    en: 'Some moves break the rules of staffing; correct the lines named.',
  },
  'ADJUSTMENT.NO_SUCH_REVISION': {
    kind: 'not-found',
    zh: '该方案没有提交过第 {revision} 稿。',
    en: 'Revision {revision} of this proposal was never submitted.',
  },
  'ADJUSTMENT.LEDGER_DIFFERS': {
    kind: 'rule-broken',
    zh: '台账已执行转移 {transferId},而方案状态为“{state}”,请管理员核查。',
    en: 'The ledger carried out the transfer {transferId} while the case is {state}; an administrator must look into it.',
  },
} satisfies ErrorTable;
