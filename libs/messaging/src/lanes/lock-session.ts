import { Client, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';
import type { Queryable } from './queryable';
import { within } from './within';

const queryTimeoutMs = 20_000;

/** The server lets go of the locks of a client that vanished without a word after some 25 s. */
const keepAlive = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/** One connection that holds advisory locks; when it ends, for whatever reason, they are free for another process. */
export class LockSession implements Queryable {
  private ended = false;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly client: Client,
    private readonly onLost: () => void,
  ) {
    client.on('error', () => this.lose());
    client.on('end', () => this.lose());
  }

  static async open(url: string, name: string, onLost: () => void): Promise<LockSession> {
    const client = new Client({
      connectionString: url,
      application_name: name,
      options: keepAlive,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: queryTimeoutMs,
    });
    const session = new LockSession(client, onLost);
    try {
      await client.connect();
      // What is lost by this in a crash is a mark of progress: the work is done twice, and every reader expects that.
      await client.query('set synchronous_commit = off');
    } catch (error) {
      await session.close();
      throw error;
    }
    return session;
  }

  get lost(): boolean {
    return this.ended;
  }

  /** One statement at a time; the others wait their turn. */
  query<Row extends QueryResultRow>(statement: string | QueryConfig, values?: unknown[]): Promise<QueryResult<Row>> {
    const result = this.last.then(() => this.client.query<Row>(statement, values));
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Those of `names` that are ours from here on. */
  async tryLock(space: string, names: string[]): Promise<string[]> {
    const { rows } = await this.query<{ name: string }>(
      'select name from unnest($2::text[]) as name where pg_try_advisory_lock(hashtext($1), hashtext(name))',
      [space, names],
    );
    return rows.map(({ name }) => name);
  }

  async close(): Promise<void> {
    this.ended = true;
    await within(2_000, this.client.end());
  }

  private lose(): void {
    this.ended = true;
    this.onLost();
  }
}
