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
  'LEDGER.TIMELINE': {
    kind: 'rule-broken',
    zh: '按此生效日期,以后已登记的某日账户将不足:请改生效日期,或先处理那一日的变动。',
    en: 'With this effective date an account would fall short on a later day that is recorded already: choose another date, or settle that day first.',
  },
  'DEPARTURE.NOBODY_ON_POST': {
    kind: 'rule-broken',
    zh: '台账中学校 {schoolCode}({stage}、{track})没有在编人员,离岗无岗可空。',
    en: 'The ledger knows of nobody on a post at {schoolCode} ({stage}, {track}): the departure frees none.',
  },
  'LEDGER.ACCOUNT_NOT_FOUND': { kind: 'not-found', zh: '没有这个台账账户:{id}', en: 'There is no ledger account {id}.' },
  'LEDGER.MOVEMENT_NOT_FOUND': { kind: 'not-found', zh: '没有这笔编制变动:{id}', en: 'There is no movement {id}.' },
  'NAMED_POST.NOT_FOUND': { kind: 'not-found', zh: '没有编制号 {number}。', en: 'There is no post number {number}.' },
  'NAMED_POST.PERSON_NOT_FOUND': {
    kind: 'not-found',
    zh: '编制实名中没有此人:{personId}',
    en: 'Nobody of the id {personId} is known to the named posts.',
  },
  'LEDGER.AS_OF_OUT_OF_RANGE': {
    kind: 'validation',
    zh: '截至日期 {asOf} 不在 {firstDay} 至 {lastDay} 之内。',
    en: 'The day {asOf} is not within {firstDay} to {lastDay}.',
  },
  'LEDGER.NOT_KNOWN_YET': {
    kind: 'validation',
    zh: '记账截至时间 {knownAt} 还没有到(现在是 {now})。',
    en: 'What is known at {knownAt} nobody can tell yet (it is {now}).',
  },
  'LEDGER.PERIOD': {
    kind: 'validation',
    zh: '起始日期 {from} 晚于截至日期 {asOf}。',
    en: 'The period begins on {from}, after its end on {asOf}.',
  },
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
  'TRANSFER.DECLINED_LINES': {
    kind: 'validation',
    zh: '不同意的明细须是本预留中的明细,每行一次,并写明理由:{lineId}',
    en: 'A line that is declined is one of the hold, named once and with a reason: {lineId}.',
  },
  'TRANSFER.NOTHING_CONSENTED': {
    kind: 'rule-broken',
    zh: '没有一行获得同意:请退回方案。',
    en: 'No line is consented to: return the case instead.',
  },
  'TRANSFER.DIFFERS': {
    kind: 'conflict',
    zh: '划转 {transferId} 已用不同内容登记过。',
    en: 'The transfer {transferId} has been made with other content.',
  },
  'CORRECTION.NOT_FOUND': { kind: 'not-found', zh: '没有这项更正:{correctionId}', en: 'There is no correction {correctionId}.' },
  'CORRECTION.DIFFERS': {
    kind: 'conflict',
    zh: '更正 {correctionId} 已用不同内容提出过。',
    en: 'The correction {correctionId} has been proposed with other content.',
  },
  'CORRECTION.STATE': {
    kind: 'conflict',
    zh: '更正 {correctionId} 的状态为“{state}”,不能执行此操作。',
    en: 'The correction {correctionId} is {state}; this step is not possible now.',
  },
  'CORRECTION.NOT_CORRECTABLE': {
    kind: 'rule-broken',
    zh: '编制变动 {movementId} 不能冲回:总量凭新文件变更,预留由释放结束,冻结由解冻结束;冲回本身不再冲回,应重新办理。',
    en: 'The movement {movementId} is not reversed: a total changes by a new document, a hold ends by its release, a freeze by its end; a reversal is followed by a new case.',
  },
  'CORRECTION.ALREADY_CORRECTED': {
    kind: 'conflict',
    zh: '编制变动 {movementId} 已被更正,一笔变动只能冲回一次。',
    en: 'The movement {movementId} has been corrected; a movement is reversed once.',
  },
  'CORRECTION.BEFORE_ORIGINAL': {
    kind: 'validation',
    zh: '更正的生效日期不得早于原变动的生效日期 {effectiveOn}。',
    en: 'A correction takes effect no earlier than what it corrects ({effectiveOn}).',
  },
  'CORRECTION.NOT_PROPOSER': {
    kind: 'forbidden',
    zh: '更正由提出人撤回。',
    en: 'A correction is withdrawn by who proposed it.',
  },
  'FREEZE.NOT_FOUND': { kind: 'not-found', zh: '没有这项冻结:{freezeId}', en: 'There is no freeze {freezeId}.' },
  'FREEZE.DIFFERS': {
    kind: 'conflict',
    zh: '冻结 {freezeId} 已用不同内容登记过。',
    en: 'The freeze {freezeId} has been recorded with other content.',
  },
  'FREEZE.REMAINING': {
    kind: 'rule-broken',
    zh: '冻结 {freezeId} 只剩 {remaining} 个编制,不能解冻 {asked} 个。',
    en: 'Of the freeze {freezeId} {remaining} posts remain; {asked} cannot be released.',
  },
  'FREEZE.DAYS': { kind: 'validation', zh: '提醒日期不得早于决定日期。', en: 'The reminder is not before the day of the decision.' },
  'EXCEPTION.NOT_FOUND': { kind: 'not-found', zh: '没有这项超编例外:{exceptionId}', en: 'There is no exception {exceptionId}.' },
  'EXCEPTION.DIFFERS': {
    kind: 'conflict',
    zh: '超编例外 {exceptionId} 已用不同内容登记过。',
    en: 'The exception {exceptionId} has been recorded with other content.',
  },
  'EXCEPTION.DAYS': { kind: 'validation', zh: '截止日期不得早于起始日期。', en: 'An exception does not end before it starts.' },
  'EXCEPTION.ENDED': {
    kind: 'conflict',
    zh: '超编例外 {exceptionId} 已经结束。',
    en: 'The exception {exceptionId} has ended.',
  },
  'SCHOOL_CHANGE.NOT_FOUND': { kind: 'not-found', zh: '没有这项学校撤并调整:{changeId}', en: 'There is no school change {changeId}.' },
  'SCHOOL_CHANGE.DIFFERS': {
    kind: 'conflict',
    zh: '学校撤并调整 {changeId} 已用不同内容提出过。',
    en: 'The school change {changeId} has been proposed with other content.',
  },
  'SCHOOL_CHANGE.STATE': {
    kind: 'conflict',
    zh: '学校撤并调整 {changeId} 的状态为“{state}”,不能执行此操作。',
    en: 'The school change {changeId} is {state}; this step is not possible now.',
  },
  'SCHOOL_CHANGE.NOT_PROPOSER': {
    kind: 'forbidden',
    zh: '学校撤并调整由提出人撤回。',
    en: 'A school change is withdrawn by who proposed it.',
  },
  'SCHOOL_CHANGE.TARGETS': {
    kind: 'validation',
    zh: '撤销不填去向;合并、更名填一所学校;拆分逐项填去向和编制数,每项至少一个编制。',
    en: 'A closure names no target, a merger or renaming one school, a split each part with its target and at least one post.',
  },
  'LOAN.NOT_FOUND': { kind: 'not-found', zh: '没有这笔借编:{loanId}', en: 'There is no loan {loanId}.' },
  'HOLD.NOT_TO_POOL': {
    kind: 'validation',
    zh: '收回闲置编制的每一行都是从学校收回周转池。',
    en: 'Each line of a recovery brings posts of a school into the pool.',
  },
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
  'LOAN.TEMPORARY_TERM': {
    kind: 'rule-broken',
    zh: '临时用编最长 {months} 个月:自 {startsOn} 起最晚于 {latest} 归还。',
    en: 'A dated use lasts {months} months at most: from {startsOn} it ends by {latest}.',
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
  'STANDARD.TEXT_INVALID': {
    kind: 'validation',
    zh: '标准版本的内容有 {count} 处不符合要求,逐项说明见 problems。',
    en: 'The text of the version has {count} faults; each is named in problems.',
  },
  'STANDARD.TESTS_FAILED': {
    kind: 'rule-broken',
    zh: '标准版本的算例未通过({names}),不能提交或同意。',
    en: 'Examples of the version do not come to what is expected ({names}); it can be neither submitted nor consented to.',
  },
  'STANDARD.UNTESTED': {
    kind: 'rule-broken',
    zh: '标准版本的每条规则都要有算例,缺:{rules}。',
    en: 'Each rule of a version needs an example; there is none for {rules}.',
  },
  'STANDARD.OVERLAPS': {
    kind: 'conflict',
    zh: '同一地区的同一规则({ruleId},{jurisdiction})在 {effectiveFrom} 起的期间已有版本 {version}。',
    en: 'The rule {ruleId} of {jurisdiction} has the version {version} already in the time from {effectiveFrom}.',
  },
  'STANDARD.LEAVES_GAP': {
    kind: 'rule-broken',
    zh: '有失效日期的版本不能取代仍在执行的版本 {version}({ruleId}):到期后将无标准可依。请以下级地区的版本规定,或不写失效日期。',
    en: 'A version with an end must not replace {version} of {ruleId}, which goes on: there would be no standard afterwards.',
  },
  'STANDARD.VERSION_KNOWN': {
    kind: 'conflict',
    zh: '规则 {ruleId} 已有名为 {version} 的版本,请另取版本名。',
    en: 'The rule {ruleId} has a version {version} already; give this one another name.',
  },
  'WHAT_IF.INVALID': {
    kind: 'validation',
    zh: '假设有 {count} 处不符合要求,逐项说明见 problems。',
    en: 'The what-if has {count} faults; each is named in problems.',
  },
} satisfies ErrorTable;
