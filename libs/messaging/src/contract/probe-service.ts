import {
  connect,
  countySchema,
  countyTable,
  inCounty,
  migrate,
  provisionService,
  serviceRoles,
  type Transaction,
} from '@jiaobian/database';
import { administer, createTestDatabase, eventually, templateFor, urlWith, type TestDatabase, testPassword } from '@jiaobian/testing';
import { Client } from 'pg';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import type { EventEnvelope } from '../envelope';
import { Inbox, type InboxOptions } from '../inbox/inbox';
import { appendEvent } from '../outbox/append-event';
import { Relay, type RelayOptions } from '../relay/relay';
import { messagingTables } from '../tables/messaging-tables';
import { provisionEventBus } from '../transports/postgres/provision-event-bus';
import type { Transport } from '../transports/transport';

export const probeType = 'jiaobian.probe.thing-happened.v1';
export const counties = ['522327', '522328', '110101', '350429'] as const;

const roles = serviceRoles('messaging-probe');
const password = testPassword;

class CreateProbeTables implements MigrationInterface {
  readonly name = 'CreateProbeTables1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    const effects = countyTable(roles, 'effects', {
      columns: `place bigint generated always as identity, event_id uuid not null, value integer not null, primary key (county_code, place)`,
      grants: 'select, insert',
    });
    for (const statement of [...countySchema(roles), ...effects, ...messagingTables(roles)]) await runner.query(statement);
  }

  async down(): Promise<void> {
    // A test database is dropped as a whole.
  }
}

async function build(adminUrl: string): Promise<void> {
  await administer('roles', async () => {
    await provisionEventBus(adminUrl, password);
    await provisionService(adminUrl, roles, { owner: password, app: password, relay: password });
  });
  await migrate(urlWith(adminUrl, { user: roles.owner, password }), roles.schema, [CreateProbeTables]);
}

export interface Effect {
  county: string;
  eventId: string;
  value: number;
}

/** A service with nothing but an outbox, an inbox and a table of effects: what the messaging contract is shown on. */
export class ProbeService {
  readonly schema = roles.schema;
  readonly errors: unknown[] = [];
  private readonly parts: { stop(): Promise<void> }[] = [];

  private constructor(
    private readonly database: TestDatabase,
    readonly dataSource: DataSource,
  ) {}

  static async create(name: string): Promise<ProbeService> {
    const database = await createTestDatabase(name, await templateFor('messaging-probe', build));
    const url = urlWith(database.adminUrl, { user: roles.app, password });
    return new ProbeService(database, await connect({ url, schema: roles.schema, name: 'probe', poolSize: 12 }));
  }

  get appUrl(): string {
    return urlWith(this.database.adminUrl, { user: roles.app, password });
  }

  get relayUrl(): string {
    return urlWith(this.database.adminUrl, { user: roles.relay, password });
  }

  get busUrl(): string {
    return urlWith(this.database.adminUrl, { user: 'jb_event_bus', password });
  }

  /** One business transaction per county that appends one event per value. */
  append(county: string, ...values: number[]): Promise<string[]> {
    return inCounty(this.dataSource, county, async (transaction) => {
      const ids: string[] = [];
      for (const value of values) ids.push(await this.appendIn(transaction, value));
      return ids;
    });
  }

  appendIn(transaction: Transaction, value: number): Promise<string> {
    return appendEvent(transaction, { service: 'probe', type: probeType, data: { value } });
  }

  async startRelay(transport: Transport, topic: string, options: Partial<RelayOptions> = {}): Promise<Relay> {
    const onError = (error: unknown): void => void this.errors.push(error);
    const relay = new Relay({ service: 'probe', schema: this.schema, relayUrl: this.relayUrl, topic, transport, onError, ...options });
    this.parts.push(relay);
    await relay.start();
    return relay;
  }

  async startInbox(transport: Transport, topic: string, options: Partial<InboxOptions> = {}): Promise<Inbox> {
    const inbox = new Inbox({
      service: 'probe',
      schema: this.schema,
      dataSource: this.dataSource,
      relayUrl: this.relayUrl,
      transport,
      topics: [topic],
      consumers: [{ name: 'note-effect', types: [probeType], handle: (event, transaction) => this.noteEffect(event, transaction) }],
      validate: () => undefined,
      decide: () => 'retry',
      onParked: () => undefined,
      onError: (error) => void this.errors.push(error),
      ...options,
    });
    this.parts.push(inbox);
    await inbox.start();
    return inbox;
  }

  async noteEffect(event: EventEnvelope, transaction: Transaction): Promise<void> {
    const { value } = event.data as { value: number };
    await transaction.query(`insert into ${this.schema}.effects (event_id, value) values ($1, $2)`, [event.id, value]);
  }

  /** In the order in which they were made, over all counties. */
  effects(): Promise<Effect[]> {
    return this.query<Effect>(`select county_code as county, event_id as "eventId", value from ${this.schema}.effects order by place`);
  }

  /** Waits for as many effects as there are values, then gives each county's values in order. */
  async valuesByCounty(count: number, withinMs = 20_000): Promise<Record<string, number[]>> {
    const effects = await eventually(
      async () => {
        const found = await this.effects();
        if (found.length < count) throw new Error(`${found.length} of ${count} effects`);
        return found;
      },
      { withinMs },
    );
    const values: Record<string, number[]> = {};
    for (const { county, value } of effects) (values[county] ??= []).push(value);
    return values;
  }

  /** As the administrator, whom row security does not hold. */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return query<Row>(this.database.adminUrl, sql, parameters);
  }

  /** Ends relays and inboxes of the test that has just run, and empties the tables. */
  async reset(): Promise<void> {
    for (const part of this.parts.splice(0)) await part.stop();
    this.errors.length = 0;
    await this.query(`truncate ${['effects', 'outbox', 'inbox', 'dead_letters'].map((table) => `${this.schema}.${table}`).join(', ')}`);
  }

  async dispose(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }
}

export async function query<Row>(url: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows as Row[];
  } finally {
    await client.end();
  }
}
