import { postsMoved } from '@jiaobian/contracts';
import { Client } from 'pg';
import { allServices } from '../src/all-services';

const schemas = allServices.map(({ roles }) => roles.schema);

/** Who may look into and hold up every schema of one installation. */
export class FaultAdministrator {
  private constructor(
    private readonly client: Client,
    private readonly databaseUrl: string,
  ) {}

  static async of(databaseUrl: string): Promise<FaultAdministrator> {
    return new FaultAdministrator(await connected(databaseUrl), databaseUrl);
  }

  /** Whether the ledger's event of a transfer has been carried away; undefined where there is none. */
  async isCarried(transferId: string): Promise<boolean | undefined> {
    const { rows } = await this.client.query<{ carried: boolean }>(
      `select sent_at is not null as carried from quota.outbox where envelope->>'type' = $1 and envelope->'data'->>'transferId' = $2`,
      [postsMoved.type, transferId],
    );
    expect(rows.length).toBeLessThanOrEqual(1);
    return rows[0]?.carried;
  }

  /** Lets nobody write the table until the lock is released; reading goes on. */
  async lock(tables: string[]): Promise<{ release(): Promise<void> }> {
    const holder = await connected(this.databaseUrl);
    await holder.query(`begin; lock table ${tables.join(', ')} in exclusive mode`);
    return { release: () => holder.end() };
  }

  /** The services whose consumer has noted its event, not yet committed, and waits for one of the locked tables. */
  async caughtInMidEvent(tables: string[]): Promise<string[]> {
    const { rows } = await this.client.query<{ schema: string }>(
      `select distinct table_schema.nspname as schema
         from pg_locks waiting
         join pg_class locked on locked.oid = waiting.relation
         join pg_namespace table_schema on table_schema.oid = locked.relnamespace
         join pg_class inbox on inbox.relnamespace = table_schema.oid and inbox.relname = 'inbox'
         join pg_locks noted on noted.pid = waiting.pid and noted.relation = inbox.oid and noted.granted and noted.mode = 'RowExclusiveLock'
        where not waiting.granted and waiting.relation = any ($1::text[]::regclass[]) order by 1`,
      [tables],
    );
    return rows.map(({ schema }) => schema);
  }

  /** Every event of every service is to be sent once more; how many. */
  async sendAllAgain(): Promise<number> {
    let count = 0;
    for (const schema of schemas)
      count += (await this.client.query(`update ${schema}.outbox set sent_at = null where sent_at is not null`)).rowCount ?? 0;
    return count;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
