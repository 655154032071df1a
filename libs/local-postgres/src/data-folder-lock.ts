import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@jiaobian/kernel';

export interface DataFolderLock {
  release(): void;
}

interface Holder {
  pid: number;
  /** Start of the process in clock ticks since boot: a pid alone comes back after a restart, above all in a container. */
  startedAtTicks?: string;
}

/** A holder writes its name right after it has made the file; a file that stays empty for longer was left by a crash. */
const unfinishedMs = 5_000;
const heldHere = new Set<string>();

/**
 * Takes the folder for this process, until `release` or the end of the process: a lock whose holder is gone is taken over.
 * Errors: `LOCAL_POSTGRES.DATA_FOLDER_IN_USE` with the pid of the other instance.
 */
export function lockDataFolder(dataDir: string): DataFolderLock {
  const path = join(dataDir, 'instance.lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(path)) {
      heldHere.add(path);
      return { release: () => release(path) };
    }
    const content = read(path);
    if (content === undefined) continue;
    const holder = parse(content);
    if (isHeld(path, holder)) throw new DomainError('LOCAL_POSTGRES.DATA_FOLDER_IN_USE', { dataDir, pid: holder?.pid ?? 'unknown' });
    removeStale(path, content);
  }
  throw new DomainError('LOCAL_POSTGRES.DATA_FOLDER_IN_USE', { dataDir, pid: 'unknown' });
}

/** Whether a living process holds the folder. */
export function isLocked(dataDir: string): boolean {
  const path = join(dataDir, 'instance.lock');
  const content = read(path);
  return content !== undefined && isHeld(path, parse(content));
}

function create(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  const holder: Holder = { pid: process.pid, startedAtTicks: startOf(process.pid) };
  writeSync(file, JSON.stringify(holder));
  closeSync(file);
  return true;
}

function release(path: string): void {
  if (!heldHere.delete(path)) return;
  rmSync(path, { force: true });
}

/** Two starters may both see the stale file; the one who moves it away looks again at what it moved. */
function removeStale(path: string, content: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== content && !existsSync(path)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

function isHeld(path: string, holder: Holder | undefined): boolean {
  if (!holder) return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < unfinishedMs;
  if (holder.pid === process.pid && holder.startedAtTicks === startOf(process.pid)) return heldHere.has(path);
  if (!isAlive(holder.pid)) return false;
  const started = startOf(holder.pid);
  return started === undefined || holder.startedAtTicks === undefined || started === holder.startedAtTicks;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux only; elsewhere the pid has to do. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(content: string): Holder | undefined {
  try {
    return JSON.parse(content) as Holder;
  } catch {
    return undefined;
  }
}
