import { DomainError } from '@jiaobian/kernel';

/** The first that a line matches decides, and that line is the reason given. */
const causes = [
  ['LOCAL_POSTGRES.NO_DISK_SPACE', /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/],
  ['LOCAL_POSTGRES.PORT_TAKEN', /Address already in use|could not bind|EADDRINUSE/],
  [
    'LOCAL_POSTGRES.DATA_FOLDER_NOT_WRITABLE',
    /Permission denied|EACCES|EPERM|EROFS|Read-only file system|Operation not permitted|ENOTDIR|EEXIST|ENOENT/,
  ],
] as const;

export interface FailurePlace {
  dataDir: string;
  port?: number;
}

/**
 * Turns what a program printed (or an error of the file system) into the refusal whose sentence says what to do.
 * The database's own words go into the details as `reason`: they name files and settings, never rows.
 */
export function explainFailure(output: string, place: FailurePlace): DomainError {
  const lines = output.trim().split('\n');
  for (const [code, sign] of causes) {
    const reason = lines.find((line) => sign.test(line));
    if (reason !== undefined) return new DomainError(code, { ...place, reason: reason.trim() });
  }
  return new DomainError('LOCAL_POSTGRES.START_FAILED', { ...place, reason: lines.slice(-3).join(' ').slice(-400) });
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
