import type { ErrorTable } from './error-table';

export const identityErrors = {
  'IDENTITY.LOG_IN_FAILED': { kind: 'unauthenticated', zh: '登录名或密码不正确。', en: 'The account name or the password is wrong.' },
  'IDENTITY.LOCKED_OUT': {
    kind: 'too-many',
    zh: '连续多次密码错误,该登录名已锁定,请 {minutes} 分钟后再试,或请管理员重置密码。',
    en: 'Too many wrong passwords: this name is locked. Try again in {minutes} minutes, or have an administrator reset the password.',
  },
  'IDENTITY.REFRESH_INVALID': { kind: 'unauthenticated', zh: '会话已结束,请重新登录。', en: 'The session is over; log in again.' },
  'IDENTITY.ACCOUNT_UNKNOWN': { kind: 'not-found', zh: '没有这个账号。', en: 'There is no such account.' },
  'IDENTITY.NAME_TAKEN': { kind: 'conflict', zh: '登录名 {name} 已被使用。', en: 'The account name {name} is taken.' },
  'IDENTITY.ACCOUNT_NAME': {
    kind: 'validation',
    zh: '登录名应为 2–40 个小写字母、数字、点、短横或下划线,以字母或数字开头。',
    en: 'An account name has 2–40 small letters, digits, dots, hyphens or underscores and begins with a letter or digit.',
  },
  'IDENTITY.ROLES': {
    kind: 'validation',
    zh: '至少一个角色,不得重复;审计和学校角色不得与其他角色并用。',
    en: 'An account has one role or more, each once; auditor and school stand alone.',
  },
  'IDENTITY.SCHOOL': {
    kind: 'validation',
    zh: '学校账号必须填写学校代码,其他账号不得填写。',
    en: 'A school account names its school; no other account names one.',
  },
  'IDENTITY.PASSWORD_WEAK': {
    kind: 'validation',
    zh: '密码至少 10 个字符,至少 5 个不同字符,不得包含登录名。',
    en: 'A password has at least 10 characters, 5 of them different, and does not contain the account name.',
  },
  'IDENTITY.LAST_ADMINISTRATOR': {
    kind: 'rule-broken',
    zh: '不能停用本县最后一个管理员账号。',
    en: 'The last administrator of a county cannot be disabled.',
  },
  'IDENTITY.DELEGATION_UNKNOWN': { kind: 'not-found', zh: '没有这项代办授权。', en: 'There is no such delegation.' },
  'IDENTITY.DELEGATION_ACCOUNT': {
    kind: 'rule-broken',
    zh: '账号 {account} 已停用或不存在,不能委托或代办。',
    en: 'The account {account} is disabled or unknown: it can neither lend a role nor be lent one.',
  },
  'IDENTITY.DELEGATION_NOT_OWN': {
    kind: 'forbidden',
    zh: '只能委托自己的角色;为他人办理授权的,应是本人即为管理员的账号。',
    en: 'You can lend your own roles only; an administrator in their own right records delegations for others.',
  },
  'IDENTITY.DELEGATION_ROLE_NOT_HELD': {
    kind: 'rule-broken',
    zh: '{account} 本身没有这个角色:代办得来的角色不得再委托。',
    en: '{account} does not hold this role in their own right: a role held by delegation cannot be passed on.',
  },
  'IDENTITY.DELEGATION_TO_SELF': {
    kind: 'rule-broken',
    zh: '不能委托给本人,也不能由代办人自己办理授权。',
    en: 'A role cannot be lent to oneself, nor does anybody record a delegation to themselves.',
  },
  'IDENTITY.DELEGATION_NEEDLESS': {
    kind: 'rule-broken',
    zh: '{account} 本身已有这个角色,无需授权。',
    en: '{account} holds this role already.',
  },
  'IDENTITY.DELEGATION_APART': {
    kind: 'rule-broken',
    zh: '审计和学校账号不得委托,也不得代办。',
    en: 'Accounts of auditors and schools neither lend nor are lent roles.',
  },
  'IDENTITY.DELEGATION_DAYS': {
    kind: 'validation',
    zh: '起始日不得早于今天({today}),截止日不得早于起始日,期限不超过一年。',
    en: 'A delegation begins today ({today}) or later, ends no earlier than it begins, and lasts a year at most.',
  },
  'IDENTITY.DELEGATION_OVERLAPS': {
    kind: 'conflict',
    zh: '{account} 在这段时间内已有这个角色的代办授权:同一时间、同一角色,一人只能代一人。',
    en: '{account} is lent this role within these days already: one person stands in for one person in one role at a time.',
  },
  'IDENTITY.DELEGATION_OVER': {
    kind: 'conflict',
    zh: '该授权已到期,无需撤销。',
    en: 'The delegation is over; there is nothing to revoke.',
  },
  'IDENTITY.SIGNING_KEYS_UNREADABLE': {
    kind: 'unavailable',
    zh: '无法用当前的 JIAOBIAN_SIGNING_KEY_KEY 解开已存储的签名密钥。请恢复原来的密钥。',
    en: 'The stored signing keys cannot be opened with this JIAOBIAN_SIGNING_KEY_KEY. Restore the former one.',
  },
} satisfies ErrorTable;
