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
