import type { ErrorTable } from './error-table';

export const quotaErrors = {
  'GATE.BLOCKED': {
    kind: 'rule-broken',
    zh: '编制闸口未通过:共 {count} 处不符合规定,逐项说明见 blocks。',
    en: 'The gate lets this not pass: {count} rules are broken; each is named in blocks.',
  },
  'LEDGER.REFUSED': {
    kind: 'rule-broken',
    zh: '编制台账拒绝了这笔变动(约束 {rule})。',
    en: 'The ledger refused this movement (constraint {rule}).',
  },
  'LEDGER.ACCOUNT_NOT_FOUND': { kind: 'not-found', zh: '没有这个台账账户:{id}', en: 'There is no ledger account {id}.' },
  'LEDGER.MOVEMENT_NOT_FOUND': { kind: 'not-found', zh: '没有这笔编制变动:{id}', en: 'There is no movement {id}.' },
  'STATEMENT.SCHOOL_NOT_FOUND': { kind: 'not-found', zh: '台账中没有学校 {schoolCode}。', en: 'The ledger has no school {schoolCode}.' },
  'REGISTRATION.DIFFERS': {
    kind: 'conflict',
    zh: '导入 {importId} 已用不同内容登记过编制。',
    en: 'The import {importId} has been registered with other content.',
  },
  'HOLD.NOT_FOUND': { kind: 'not-found', zh: '没有这个预留:{holdId}', en: 'There is no hold {holdId}.' },
  'HOLD.DIFFERS': {
    kind: 'conflict',
    zh: '预留 {holdId} 已用不同内容登记过。',
    en: 'The hold {holdId} has been made with other content.',
  },
  'HOLD.STATE': {
    kind: 'conflict',
    zh: '预留 {holdId} 的状态为“{state}”,不能执行此操作。',
    en: 'The hold {holdId} is {state}; this step is not possible now.',
  },
  'HOLD.EXPIRED': {
    kind: 'conflict',
    zh: '预留 {holdId} 已于 {expiredAt} 到期,请退回后重新提交。',
    en: 'The hold {holdId} lapsed at {expiredAt}; the case must be submitted again.',
  },
  'HOLD.LINES': {
    kind: 'validation',
    zh: '预留的明细编号重复或为空:{lineId}',
    en: 'A hold names each line once: {lineId}.',
  },
  'TRANSFER.NOT_FOUND': { kind: 'not-found', zh: '没有这笔编制划转:{transferId}', en: 'There is no transfer {transferId}.' },
  'TRANSFER.DIFFERS': {
    kind: 'conflict',
    zh: '划转 {transferId} 已用不同内容登记过。',
    en: 'The transfer {transferId} has been made with other content.',
  },
  'LOAN.NOT_FOUND': { kind: 'not-found', zh: '没有这笔借编:{loanId}', en: 'There is no loan {loanId}.' },
  'LOAN.LINE': {
    kind: 'validation',
    zh: '借编只能是从周转池借给一所学校的一行,并附归还安排;其他事项不附。',
    en: 'A loan is one line from the pool to a school with its terms of return; no other case has these.',
  },
  'LOAN.NOT_OUTSTANDING': {
    kind: 'conflict',
    zh: '这笔借编尚欠 {outstanding} 个,不能归还 {asked} 个。',
    en: 'Of this loan {outstanding} posts are out; {asked} cannot come back.',
  },
  'LOAN.NOT_VACANT': {
    kind: 'rule-broken',
    zh: '{schoolCode} 只有 {available} 个空编,不能归还 {asked} 个:不得占用在编人员的编制。',
    en: '{schoolCode} has {available} vacant posts and cannot give {asked} back: no post is taken from under a person.',
  },
  'LOAN_CHANGE.NOT_FOUND': { kind: 'not-found', zh: '没有这份借编变更申请:{changeId}', en: 'There is no change of a loan {changeId}.' },
  'LOAN_CHANGE.DIFFERS': {
    kind: 'conflict',
    zh: '借编变更申请 {changeId} 已用不同内容登记过。',
    en: 'The change {changeId} has been proposed with other content.',
  },
  'LOAN_CHANGE.STATE': {
    kind: 'conflict',
    zh: '借编变更申请 {changeId} 的状态为“{state}”,不能执行此操作。',
    en: 'The change {changeId} is {state}; this step is not possible now.',
  },
  'LOAN_CHANGE.TERMS': {
    kind: 'validation',
    zh: '续借、调整分期要给出归还安排;提前归还、收回要给出数量。',
    en: 'A renewal and a change of instalments name the instalments; an early return and a recall name the posts.',
  },
  'CENSUS.NOT_FOUND': {
    kind: 'not-found',
    zh: '没有可用的学年初统计:{censusId}',
    en: 'There are no entitlements of the census {censusId}.',
  },
  'CENSUS.MISSING': {
    kind: 'rule-broken',
    zh: '{year} 年度编制调整以 {before} 之前的学年初统计为依据,目前没有。请先导入。',
    en: 'An adjustment of {year} rests on the census of the September before ({before}); there is none. Import it first.',
  },
  'ENTITLEMENT.NOT_FOUND': {
    kind: 'not-found',
    zh: '没有 {schoolCode} {stage} 的核编结果。',
    en: 'There is no entitlement of {schoolCode} {stage}.',
  },
  'PARAMETER.INVALID': {
    kind: 'validation',
    zh: '参数 {name} 的值不符合要求:{expected}',
    en: 'The parameter {name} takes {expected}.',
  },
} satisfies ErrorTable;
