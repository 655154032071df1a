import { mkdirSync } from 'node:fs';
import { DomainError } from '@jiaobian/kernel';
import { lockDataFolder, type DataFolderLock } from '@jiaobian/local-postgres';

/**
 * Makes the data folder if it is missing and takes it for this process.
 * Errors: `LOCAL_POSTGRES.DATA_FOLDER_IN_USE`, `…DATA_FOLDER_NOT_WRITABLE`, `…NO_DISK_SPACE`.
 */
export function openDataFolder(dataDir: string): DataFolderLock {
  try {
    mkdirSync(dataDir, { recursive: true });
    return lockDataFolder(dataDir);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof DomainError || code === undefined) throw error;
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    throw new DomainError(
      `LOCAL_POSTGRES.${full ? 'NO_DISK_SPACE' : 'DATA_FOLDER_NOT_WRITABLE'}`,
      { dataDir, reason: code },
      { cause: error },
    );
  }
}
