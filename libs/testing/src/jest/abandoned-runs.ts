import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLocked, startLocalPostgres } from '@jiaobian/local-postgres';

export const folderPrefix = 'jiaobian-test-';

/** A run makes its folder a moment before it locks it. */
const youngMs = 60_000;

/** Stops and removes what earlier runs left that were killed; a run that still lives holds its lock. */
export async function sweepAbandonedRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(folderPrefix))) {
    const folder = join(tmpdir(), name);
    const dataDir = join(folder, 'postgres');
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age < youngMs || isLocked(dataDir)) continue;
    // Taking the server over is the one safe way to stop it: by its lock, never by a pid out of a file.
    if (existsSync(join(dataDir, 'cluster', 'postmaster.pid'))) await stopServer(dataDir);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function stopServer(dataDir: string): Promise<void> {
  try {
    await (await startLocalPostgres({ dataDir, requiredFreeBytes: 0 })).stop();
  } catch (error) {
    process.stderr.write(`${dataDir}: ${String(error)}\n`);
  }
}
