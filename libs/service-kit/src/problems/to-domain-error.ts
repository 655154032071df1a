import { HttpException } from '@nestjs/common';
import { sqlState } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { bodyLimitMebibytes } from '../application/body-limit';

/** What every error that leaves a service becomes; the unknown ones say nothing of their inside. */
export function toDomainError(error: unknown, path: string): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof HttpException) return fromStatus(error.getStatus(), path, error);
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number') return fromStatus(status, path, error);
  if (isDatabaseAway(error)) return new DomainError('SERVICE.UNAVAILABLE', { service: 'database' }, { cause: error });
  return new DomainError('SERVICE.INTERNAL', {}, { cause: error });
}

function fromStatus(status: number, path: string, cause: unknown): DomainError {
  if (status === 404) return new DomainError('REQUEST.NOT_FOUND', { path }, { cause });
  if (status === 413) return new DomainError('REQUEST.TOO_LARGE', { limit: `${bodyLimitMebibytes} MiB` }, { cause });
  if (status === 415) return new DomainError('REQUEST.MEDIA_TYPE', {}, { cause });
  if (status >= 400 && status < 500) return new DomainError('REQUEST.INVALID', { fields: [] }, { cause });
  return new DomainError('SERVICE.INTERNAL', {}, { cause });
}

type SystemFailure = Pick<NodeJS.ErrnoException, 'code' | 'syscall'>;

/** Connection exceptions (class 08), shutdowns (57P0x), too many connections, and sockets that never opened. */
function isDatabaseAway(error: unknown): boolean {
  const state = sqlState(error) ?? '';
  if (/^(08|57P0|53)/.test(state)) return true;
  const cause = (error as { driverError?: SystemFailure } | null)?.driverError ?? (error as SystemFailure | null);
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'].includes(cause?.code ?? '') ||
    // A server that is stopped takes its socket's file with it.
    (cause?.code === 'ENOENT' && cause.syscall === 'connect') ||
    /Connection terminated|is not queryable|timeout exceeded when trying to connect/.test(String(error))
  );
}
