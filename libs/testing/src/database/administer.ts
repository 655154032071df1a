import { Client } from 'pg';
import { testRun } from '../test-run';

/** Runs `work` on a connection of the administrator that holds the named lock among all workers of the run. */
export async function administer<Result>(lock: string, work: (client: Client, adminUrl: string) => Promise<Result>): Promise<Result> {
  const { adminUrl } = testRun();
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [`jiaobian.testing.${lock}`]);
    return await work(client, adminUrl);
  } finally {
    await client.end();
  }
}
