import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@jiaobian/kernel';
import { explaining } from './failure';
import { runBinary } from './run-binary';
import type { SystemUser } from './system-user';

/** A new cluster takes 40 MB, its write-ahead log grows to 512 MB; with less than this left it would stop in mid-work. */
const freeBytesForNew = 300 * 1024 * 1024;
const freeBytesForOld = 50 * 1024 * 1024;

/** Makes the folder if it is missing. Errors: `LOCAL_POSTGRES.DATA_FOLDER_NOT_WRITABLE`. */
export function makeDataFolder(dataDir: string): void {
  explaining(dataDir, () => mkdirSync(dataDir, { recursive: true }));
}

/** Errors: `LOCAL_POSTGRES.NO_DISK_SPACE`. */
export function checkFreeSpace(
  dataDir: string,
  requiredBytes = existsSync(clusterFolder(dataDir)) ? freeBytesForOld : freeBytesForNew,
): void {
  const { bavail, bsize } = statfsSync(dataDir);
  const freeMegabytes = Math.floor((bavail * bsize) / 1024 / 1024);
  if (bavail * bsize < requiredBytes) {
    throw new DomainError('LOCAL_POSTGRES.NO_DISK_SPACE', { dataDir, reason: `${freeMegabytes} MB free` });
  }
}

/** The server's user must be able to enter the folder: a home with mode 0700 above it stops them. */
export async function checkReachable(dataDir: string, user: SystemUser | undefined): Promise<void> {
  if (!user) return;
  const { exitCode } = await runBinary('/bin/sh', ['-c', 'test -x "$0"', dataDir], user);
  if (exitCode !== 0) throw new DomainError('LOCAL_POSTGRES.UNREACHABLE', { path: dataDir, user: user.name });
}

export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'cluster');
}

export function passwordFile(dataDir: string): string {
  return join(dataDir, 'superuser-password');
}

/** The administrator's password, made once and kept beside the cluster for its owner alone. */
export function superuserPassword(dataDir: string, user: SystemUser | undefined): string {
  const path = passwordFile(dataDir);
  return explaining(dataDir, () => {
    if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
    giveTo(path, user);
    return readFileSync(path, 'utf8').trim();
  });
}

export function giveTo(path: string, user: SystemUser | undefined): void {
  if (user) chownSync(path, user.uid, user.gid);
}
