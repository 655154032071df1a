import type { ErrorTable } from './error-table';

export const poolErrors = {
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
