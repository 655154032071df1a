import { join } from 'node:path';
import { DomainError } from '@jiaobian/kernel';
import { startLocalPostgres } from '@jiaobian/local-postgres';
import { Client } from 'pg';
import { roleUrl } from './role-url';

export interface DatabaseServer {
  /** Connects to the installation's database as its administrator. */
  adminUrl: string;
  stop(): Promise<void>;
}

const databaseName = 'jiaobian';

/** The PostgreSQL of the data folder, started if it does not run yet. Errors: those of `startLocalPostgres`. */
export async function embeddedDatabase(dataDir: string): Promise<DatabaseServer> {
  const server = await startLocalPostgres({ dataDir: join(dataDir, 'postgres') });
  try {
    await asAdministrator(server.adminUrl, async (client) => {
      const known = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
      if (known.rowCount === 0) await client.query(`create database ${databaseName}`);
    });
    return { adminUrl: roleUrl(server.adminUrl, { database: databaseName }), stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The user's own PostgreSQL, which is his to start and stop. Errors: `STANDALONE.DATABASE_UNREACHABLE`. */
export async function givenDatabase(adminUrl: string): Promise<DatabaseServer> {
  await asAdministrator(adminUrl, (client) => client.query('select 1')).catch((cause: Error) => {
    throw new DomainError('STANDALONE.DATABASE_UNREACHABLE', { reason: (cause as { code?: string }).code ?? cause.message }, { cause });
  });
  return { adminUrl, stop: async () => undefined };
}

export async function asAdministrator<Result>(adminUrl: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
