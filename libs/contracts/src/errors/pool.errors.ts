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
  'IDLE.CENSUS_NOT_FOUND': {
    kind: 'not-found',
    zh: '没有编号为 {id} 的闲置编制清查。',
    en: 'There is no census of idle posts {id}.',
  },
  'IDLE.DAY_AHEAD': {
    kind: 'validation',
    zh: '清查日期 {asOf} 还没有到,今天是 {today}。',
    en: 'The day {asOf} has not come: today is {today}. Nobody counts ahead.',
  },
  'IDLE.NOT_COUNTED': {
    kind: 'not-found',
    zh: '本次清查没有 {schoolCode} 的这一行。',
    en: 'The census has no such line of {schoolCode}.',
  },
  'IDLE.DECIDED': {
    kind: 'rule-broken',
    zh: '编办已对本次清查作出收回决定({documentNumber}),不再受理异议;可按更正程序办理。',
    en: 'The staffing office has decided on this census ({documentNumber}); what is wrong now is put right by a correction.',
  },
  'RECOVERY.ALREADY_OPEN': {
    kind: 'conflict',
    zh: '本次清查已有收回方案,请在其上修改或先撤回。',
    en: 'There is a recovery on this census already; work on it or withdraw it first.',
  },
  'RECOVERY.EMPTY': {
    kind: 'rule-broken',
    zh: '没有可收回的闲置编制。',
    en: 'There is no idle post to recover.',
  },
  'RECOVERY.ABOVE_IDLE': {
    kind: 'rule-broken',
    zh: '收回数不得超过清查所得的闲置编制:{places}。',
    en: 'No more may be recovered than was counted idle: {places}.',
  },
  'RECOVERY.LINE_TWICE': {
    kind: 'validation',
    zh: '同一学校、学段、类别只能有一行:{place}。',
    en: 'A school, stage and track stands once: {place}.',
  },
  'RECOVERY.NO_LONGER_IDLE': {
    kind: 'rule-broken',
    zh: '清查之后情况已变,现有闲置编制不足:{places}。请修改或重新清查。',
    en: 'Things have changed since the census and fewer posts are idle now: {places}. Correct the lines, or count again.',
  },
  'RECOVERY.LEDGER_DIFFERS': {
    kind: 'rule-broken',
    zh: '台账已执行 {subject},而收回方案状态为“{state}”,请管理员核查。',
    en: 'The ledger carried out {subject} while the recovery is {state}; an administrator must look into it.',
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
  'ADJUSTMENT.NO_SUCH_LINE': {
    kind: 'validation',
    zh: '方案中没有这一行,或同一行列了两次:{lineId}',
    en: 'The proposal has no such line, or it is named twice: {lineId}.',
  },
  'ADJUSTMENT.NOTHING_CONSENTED': {
    kind: 'rule-broken',
    zh: '没有一行获得同意:请退回方案,写明理由。',
    en: 'No line is consented to: return the proposal and say why.',
  },
  'ADJUSTMENT.NOTHING_DECLINED': {
    kind: 'rule-broken',
    zh: '该方案没有未获同意的调整可另行提出。',
    en: 'The proposal has no declined line that could be taken up again.',
  },
  'ADJUSTMENT.TAKEN_UP': {
    kind: 'conflict',
    zh: '未获同意的调整已在另一份方案中重新提出。',
    en: 'The declined lines have been taken into another proposal already.',
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
