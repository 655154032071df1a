import { DomainError } from '@jiaobian/kernel';

const noSpace = /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/;
const portTaken = /Address already in use|could not bind|EADDRINUSE/;
const denied = /Permission denied|EACCES|EPERM|EROFS|Read-only file system|Operation not permitted|ENOTDIR|EEXIST|ENOENT/;

export interface FailurePlace {
  dataDir: string;
  port?: number;
}

/**
 * Turns what a program printed (or an error of the file system) into the refusal whose sentence says what to do.
 * The database's own words go into the details as `reason`: they name files and settings, never rows.
 */
export function explainFailure(output: string, place: FailurePlace): DomainError {
  const reason = lastLines(output);
  if (noSpace.test(output)) return new DomainError('LOCAL_POSTGRES.NO_DISK_SPACE', { ...place, reason });
  if (portTaken.test(output)) return new DomainError('LOCAL_POSTGRES.PORT_TAKEN', { ...place, reason });
  if (denied.test(output)) return new DomainError('LOCAL_POSTGRES.DATA_FOLDER_NOT_WRITABLE', { ...place, reason });
  return new DomainError('LOCAL_POSTGRES.START_FAILED', { ...place, reason });
}

/** Runs a piece of file work and turns its errno into the same refusals. */
export function explaining<Result>(dataDir: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw explainFailure(String(error), { dataDir });
  }
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-3).join(' ').slice(-400);
}
