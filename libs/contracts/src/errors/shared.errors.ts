import type { ErrorTable } from './error-table';

/** Refusals that every service can give. */
export const sharedErrors = {
  'REQUEST.INVALID': {
    kind: 'validation',
    zh: '请求内容有误,请按提示逐项修改。',
    en: 'The request is not valid; correct the fields named.',
  },
  'REQUEST.NOT_FOUND': { kind: 'not-found', zh: '没有这个地址:{path}', en: 'There is nothing at {path}.' },
  'REQUEST.TOO_LARGE': { kind: 'validation', zh: '内容过大,上限 {limit}。', en: 'The content is too large; the limit is {limit}.' },
  'REQUEST.MEDIA_TYPE': { kind: 'validation', zh: '不支持的内容格式。', en: 'This kind of content is not accepted here.' },
  'IDEMPOTENCY.KEY_MISSING': {
    kind: 'validation',
    zh: '缺少请求头 Idempotency-Key(8–100 个字符),无法保证重复提交只生效一次。',
    en: 'The header Idempotency-Key (8–100 characters) is missing: a resend could not be told from a second request.',
  },
  'IDEMPOTENCY.INPUT_MISMATCH': {
    kind: 'conflict',
    zh: '同一个 Idempotency-Key 已用于不同的内容,请换用新的键。',
    en: 'This Idempotency-Key was used with other content; use a new key.',
  },
  'AUTH.REQUIRED': { kind: 'unauthenticated', zh: '请先登录。', en: 'Log in first.' },
  'AUTH.TOKEN_INVALID': {
    kind: 'unauthenticated',
    zh: '登录已失效,请重新登录。',
    en: 'The access token is not valid or has expired; log in again.',
  },
  'AUTH.FORBIDDEN': { kind: 'forbidden', zh: '您的角色没有此权限:{permission}', en: 'Your role may not do this: {permission}.' },
  'AUTH.OTHER_SCHOOL': { kind: 'forbidden', zh: '只能查看和填报本校。', en: 'A school account sees and reports its own school only.' },
  'COUNTY.INVALID': { kind: 'validation', zh: '县级行政区划代码应为 6 位数字。', en: 'A county code has six digits.' },
  'SERVICE.UNAVAILABLE': {
    kind: 'unavailable',
    zh: '服务 {service} 暂时无法访问,请稍后用同一个键重试。',
    en: 'The service {service} cannot be reached now; try again with the same key.',
  },
  'SERVICE.INTERNAL': {
    kind: 'internal',
    zh: '系统内部错误,请把编号 {correlationId} 告知管理员。',
    en: 'An internal error; quote {correlationId} to the administrator.',
  },
  'CASE.SAME_PERSON': {
    kind: 'forbidden',
    zh: '提出、申请或修改过本事项的人不得审批。',
    en: 'Nobody decides on a case that they proposed, applied for or corrected.',
  },
  'CASE.STATE': {
    kind: 'conflict',
    zh: '事项当前状态为“{state}”,不能执行此操作。',
    en: 'The case is {state}; this step is not possible now.',
  },
  'CASE.VERSION': {
    kind: 'conflict',
    zh: '内容已被他人更新,请刷新后再试(当前版本 {version})。',
    en: 'Somebody changed this case; reload it (it is at version {version}).',
  },
  'FRACTION.DIVISION_BY_ZERO': { kind: 'validation', zh: '分母不能为零。', en: 'A denominator is zero.' },
  'FRACTION.OUT_OF_RANGE': { kind: 'validation', zh: '数值超出可精确计算的范围。', en: 'A number is beyond exact arithmetic.' },
  'DATE.INVALID': { kind: 'validation', zh: '日期应为 YYYY-MM-DD:{value}', en: 'A day is written YYYY-MM-DD: {value}.' },
  'SCHOOL_YEAR.INVALID': { kind: 'validation', zh: '学年无效:{value}', en: 'Not a school year: {value}.' },
  'POSTS.INVALID_COUNT': {
    kind: 'validation',
    zh: '编制数应为不小于 0 的整数:{value}',
    en: 'A number of posts is a whole number of 0 or more: {value}.',
  },
} satisfies ErrorTable;
