import type { ErrorTable } from './error-table';

/** What a person reads who starts a process that cannot start. */
export const standaloneErrors = {
  'HOST.PORT_TAKEN': {
    kind: 'conflict',
    zh: '端口 {port} 已被占用。请停止占用它的程序,或用 JIAOBIAN_PORT 指定其他端口。',
    en: 'The port {port} is taken. Stop the program that uses it, or name another port in JIAOBIAN_PORT.',
  },
  'HOST.CANNOT_LISTEN': {
    kind: 'unavailable',
    zh: '无法在 {host}:{port} 上监听({reason})。请检查 JIAOBIAN_HOST 和 JIAOBIAN_PORT。',
    en: 'Cannot listen on {host}:{port} ({reason}). Check JIAOBIAN_HOST and JIAOBIAN_PORT.',
  },
  'HOST.NO_CONSOLE': {
    kind: 'unavailable',
    zh: '网页界面尚未构建。请运行 npm run build 后重新启动。',
    en: 'The console has not been built. Run npm run build and start again.',
  },
  'HOST.COMMAND_UNKNOWN': {
    kind: 'validation',
    zh: '没有命令 {command},可用:{known}。',
    en: 'There is no command {command}; there are: {known}.',
  },
  'STANDALONE.DATABASE_UNREACHABLE': {
    kind: 'unavailable',
    zh: '无法连接 JIAOBIAN_DATABASE_URL 所指的数据库({reason})。请确认其已启动,且账号有权建立角色和模式。',
    en: 'The database of JIAOBIAN_DATABASE_URL cannot be reached ({reason}). See that it runs, and that the account may create roles and schemas.',
  },
  'STANDALONE.SECRETS_UNREADABLE': {
    kind: 'unavailable',
    zh: '无法读取 {path}。其中保存着数据库口令和加密密钥,请从备份恢复;没有它,已加密的数据无法读取。',
    en: 'Cannot read {path}. It holds the database passwords and encryption keys: restore it from a backup; without it, encrypted data cannot be read.',
  },
  'STANDALONE.DEMO_FAILED': {
    kind: 'internal',
    zh: '示范县未能建立:{step} 返回 {reason}。删除数据目录后可重新开始,或以 JIAOBIAN_DEMO=false 启动。',
    en: 'The demo county could not be set up: {step} answered {reason}. Start anew with an empty data folder, or with JIAOBIAN_DEMO=false.',
  },
} satisfies ErrorTable;
