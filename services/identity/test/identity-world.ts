import { migrate, provisionService } from '@jiaobian/database';
import { provisionEventBus } from '@jiaobian/messaging';
import { HostConfig, processLogger, processParts, readConfig, ServiceHost } from '@jiaobian/service-kit';
import { createTestDatabase, templateFor, urlWith, type TestDatabase, testPassword } from '@jiaobian/testing';
import { Client } from 'pg';
import { identityService, recordAccounts, type FirstAccount } from '../src';

const password = testPassword;
const { roles } = identityService;

// The answer of whatever route: each test reads the fields that it is about.
type Json = ReturnType<typeof JSON.parse>;

export interface Answer {
  status: number;
  body: Json;
}

export interface WorldOptions {
  environment?: Record<string, string>;
  host?: Record<string, string>;
}

/** The identity service as a host runs it: its own tokens, checked by its own published keys over HTTP. */
export class IdentityWorld {
  private constructor(
    readonly url: string,
    readonly database: TestDatabase,
    private readonly host: ServiceHost,
    private readonly release: () => Promise<void>,
  ) {}

  static async start(options: WorldOptions = {}, database?: TestDatabase): Promise<IdentityWorld> {
    const world = database ?? (await createTestDatabase('identity', await templateFor('identity_world', build)));
    const role = (user: string): string => urlWith(world.adminUrl, { user, password });
    const host = new ServiceHost();
    const url = `http://127.0.0.1:${await host.server.listen(0, '127.0.0.1')}`;
    const releases = [() => host.stop()];
    const release = async (): Promise<void> => {
      for (const each of releases) await each();
    };
    try {
      const parts = await processParts({
        config: readConfig(HostConfig, options.host ?? {}),
        baseUrl: url,
        eventBusUrl: role('jb_event_bus'),
        logger: processLogger('silent'),
        onFatal: (error) => {
          throw error;
        },
      });
      releases.push(() => parts.transport.close());
      const environment = { JIAOBIAN_SIGNING_KEY_KEY: 'ab'.repeat(32), JIAOBIAN_DEFAULT_COUNTY: '522327', ...options.environment };
      const runtime = parts.forService('identity', { database: { appUrl: role(roles.app), relayUrl: role(roles.relay) }, environment });
      await host.start([{ definition: identityService, runtime }]);
    } catch (error) {
      await release();
      throw error;
    }
    return new IdentityWorld(url, world, host, release);
  }

  record(accounts: FirstAccount[]): Promise<number> {
    return recordAccounts(urlWith(this.database.adminUrl, { user: roles.app, password }), accounts);
  }

  async ask(method: string, path: string, options: { body?: unknown; token?: string; key?: string } = {}): Promise<Answer> {
    const headers: Record<string, string> = { 'idempotency-key': options.key ?? crypto.randomUUID() };
    if (options.token) headers['authorization'] = `Bearer ${options.token}`;
    if (options.body !== undefined) headers['content-type'] = 'application/json';
    const answer = await fetch(`${this.url}/api/identity/${path}`, { method, headers, body: JSON.stringify(options.body) });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  logIn(account: string, secret: string): Promise<Answer> {
    return this.ask('POST', 'sessions', { body: { account, password: secret } });
  }

  async tokenOf(account: string, secret: string): Promise<string> {
    const { status, body } = await this.logIn(account, secret);
    if (status !== 200) throw new Error(`${account} cannot log in: ${JSON.stringify(body)}`);
    return body.accessToken;
  }

  /** As the administrator of the database, whom row security does not hold. */
  async query<Row = Json>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.database.adminUrl });
    await client.connect();
    try {
      await client.query(`set search_path = ${roles.schema}`);
      return (await client.query(sql, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  service<Provider>(type: new (...parameters: never[]) => Provider): Provider {
    return this.host.application('identity')!.get(type, { strict: false });
  }

  /** Ends the service and keeps the database, for another start on it. */
  halt(): Promise<void> {
    return this.release();
  }

  async stop(): Promise<void> {
    await this.release();
    await this.database.drop();
  }
}

async function build(adminUrl: string): Promise<void> {
  await provisionEventBus(adminUrl, password);
  await provisionService(adminUrl, roles, { owner: password, app: password, relay: password });
  await migrate(urlWith(adminUrl, { user: roles.owner, password }), roles.schema, identityService.migrations);
}
