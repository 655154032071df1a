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
  'IDENTITY.SIGNING_KEYS_UNREADABLE': {
    kind: 'unavailable',
    zh: '无法用当前的 JIAOBIAN_SIGNING_KEY_KEY 解开已存储的签名密钥。请恢复原来的密钥。',
    en: 'The stored signing keys cannot be opened with this JIAOBIAN_SIGNING_KEY_KEY. Restore the former one.',
  },
} satisfies ErrorTable;
