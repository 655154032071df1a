export { isLocked, lockDataFolder, type DataFolderLock } from './data-folder-lock';
export { startLocalPostgres, type LocalPostgres, type LocalPostgresOptions } from './start-local-postgres';
