import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLocked, lockDataFolder } from './data-folder-lock';

describe('the lock of a data folder', () => {
  let folder: string;
  const lockFile = () => join(folder, 'instance.lock');

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'jiaobian-lock-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a second instance on the same folder is refused and told the pid of the first', () => {
    const lock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(
      expect.objectContaining({ code: 'LOCAL_POSTGRES.DATA_FOLDER_IN_USE', details: { dataDir: folder, pid: process.pid } }),
    );
    lock.release();
    expect(existsSync(lockFile())).toBe(false);
    lockDataFolder(folder).release();
  });

  test('the lock of a process that is gone is taken over', () => {
    const gone = spawnSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))']).stdout.toString();
    writeFileSync(lockFile(), JSON.stringify({ pid: Number(gone), startedAtTicks: '1' }));
    expect(isLocked(folder)).toBe(false);
    lockDataFolder(folder).release();
  });

  test('a pid that came back as another process does not hold the folder', () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, startedAtTicks: '1' }));
    expect(isLocked(folder)).toBe(process.platform !== 'linux');
  });

  test('our own pid in a lock of an earlier life does not hold the folder', () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, startedAtTicks: '1' }));
    expect(isLocked(folder)).toBe(process.platform !== 'linux');
  });

  test('a lock that is just being written is respected, one left unfinished by a crash is not', () => {
    writeFileSync(lockFile(), '');
    expect(isLocked(folder)).toBe(true);
    utimesSync(lockFile(), new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    expect(isLocked(folder)).toBe(false);
    lockDataFolder(folder).release();
  });
});
