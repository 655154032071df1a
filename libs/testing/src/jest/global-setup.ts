import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalPostgres } from '@jiaobian/local-postgres';
import { escapeLiteral } from 'pg';
import { administer } from '../database/administer';
import { announceTestRun, givenDatabaseUrl } from '../test-run';
import { atEnd } from './run-resources';
import { folderPrefix, sweepAbandonedRuns } from './abandoned-runs';

/**
 * One PostgreSQL per test run, without durability: a crash of the machine loses the test, nothing else. Ten thousand connections are made in a run, and with
 * 4,096 iterations over a password that everybody may know half of what a connection costs is proving that one knows it.
 */
const settings = {
  fsync: false,
  synchronous_commit: false,
  full_page_writes: false,
  max_connections: 400,
  shared_buffers: '128MB',
  scram_iterations: 1,
};

export default async function globalSetup(): Promise<void> {
  await sweepAbandonedRuns();
  const folder = mkdtempSync(join(tmpdir(), folderPrefix));
  // The server runs as another user where the tests run as root.
  chmodSync(folder, 0o755);
  const given = givenDatabaseUrl();
  const postgres = given ? undefined : await startLocalPostgres({ dataDir: join(folder, 'postgres'), settings });
  if (postgres) atEnd(() => postgres.stop());
  announceTestRun({ folder, adminUrl: given ?? postgres!.adminUrl });
  if (postgres) await setPasswordAnew();
}

/** The administrator's was set before the server had its settings. */
function setPasswordAnew(): Promise<void> {
  return administer('password', async (client, adminUrl) => {
    await client.query(`alter role postgres password ${escapeLiteral(decodeURIComponent(new URL(adminUrl).password))}`);
  });
}
