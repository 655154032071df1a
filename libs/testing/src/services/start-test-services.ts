import { connect, inCounty, type Transaction } from '@jiaobian/database';
import { serviceNames, topicOf, type EventData, type EventType, type ServiceName } from '@jiaobian/contracts';
import { newId, systemClock, type Role } from '@jiaobian/kernel';
import { PostgresTransport } from '@jiaobian/messaging';
import {
  createServiceApplication,
  MessagingRunner,
  processLogger,
  processMetrics,
  type ServiceDefinition,
  type ServiceRuntime,
} from '@jiaobian/service-kit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from '../database/test-database';
import { urlWith } from '../database/url-with';
import { eventually } from '../eventually';
import { prepareDatabase, testPassword } from './prepare-database';
import { TestClient } from './test-client';
import { TestServer } from './test-server';
import { testCounty, TestTokens, type TestAccount } from './test-tokens';

export interface TestServicesOptions {
  definitions: ServiceDefinition[];
  /** Settings for the services' own config classes. */
  environment?: Record<string, string>;
}

/** Real services on a real database, reached over real HTTP and through real events; each call is a fresh world. */
export async function startTestServices(options: TestServicesOptions): Promise<TestServices> {
  const database = await prepareDatabase(options.definitions);
  const tokens = await TestTokens.create();
  const server = new TestServer();
  const url = await server.listen();
  const onError = (): void => undefined;
  const busUrl = urlWith(database.adminUrl, { user: 'jb_event_bus', password: testPassword });
  const transport = new PostgresTransport({ url: busUrl, onError });
  const services = new TestServices(options.definitions, database, server, url, tokens, transport);
  try {
    await startApplications(options, database, server, url, tokens, transport);
    return services;
  } catch (error) {
    await services.stop();
    throw error;
  }
}

async function startApplications(
  options: TestServicesOptions,
  database: TestDatabase,
  server: TestServer,
  url: string,
  tokens: TestTokens,
  transport: PostgresTransport,
): Promise<void> {
  const metrics = processMetrics();
  for (const definition of options.definitions) {
    const runtime: ServiceRuntime = {
      service: definition.name,
      database: {
        appUrl: urlWith(database.adminUrl, { user: definition.roles.app, password: testPassword }),
        relayUrl: urlWith(database.adminUrl, { user: definition.roles.relay, password: testPassword }),
      },
      urls: Object.fromEntries(serviceNames.map((name) => [name, url])) as Record<ServiceName, string>,
      transport,
      tokens: tokens.verifier,
      clock: systemClock,
      logger: processLogger(process.env['JIAOBIAN_TEST_LOG'] ?? 'silent'),
      metrics: metrics.registry,
      commandSeconds: metrics.commandSeconds,
      environment: options.environment ?? {},
    };
    server.applications.set(definition.name, await createServiceApplication(definition, runtime));
  }
  for (const application of server.applications.values()) await application.get(MessagingRunner).start();
}

export class TestServices {
  private readonly sources = new Map<string, DataSource>();

  constructor(
    private readonly definitions: ServiceDefinition[],
    readonly database: TestDatabase,
    private readonly server: TestServer,
    readonly url: string,
    private readonly tokens: TestTokens,
    private readonly transport: PostgresTransport,
  ) {}

  as(role: Role, account: TestAccount = {}): TestClient {
    return new TestClient(this.url, () => this.tokens.sign(role, account));
  }

  application(service: ServiceName): NestFastifyApplication {
    return this.server.applications.get(service)!;
  }

  /** Puts an event on the topic of its service, as if that service had published it. Returns its id. */
  async publish<Event extends EventType>(
    event: Event,
    data: EventData<Event>,
    options: { county?: string; id?: string; time?: string } = {},
  ): Promise<string> {
    const id = options.id ?? newId();
    const county = options.county ?? testCounty;
    await this.transport.ensureTopics([topicOf(event.service)]);
    await this.transport.publish(topicOf(event.service), [
      {
        key: county,
        event: {
          specversion: '1.0',
          id,
          source: `/jiaobian/${event.service}`,
          type: event.type,
          time: options.time ?? new Date().toISOString(),
          datacontenttype: 'application/json',
          countycode: county,
          data,
        },
      },
    ]);
    return id;
  }

  /** Resolves when no event waits anywhere: not in an outbox, not before an inbox. */
  async settled(): Promise<void> {
    await eventually(
      async () => {
        // Twice: an event may step from a service not yet asked into one that was asked already.
        const waiting = (await this.waitingEvents()) + (await this.waitingEvents());
        if (waiting > 0) throw new Error(`${waiting} events still wait`);
      },
      { withinMs: 20_000 },
    );
  }

  private async waitingEvents(): Promise<number> {
    let waiting = 0;
    for (const application of this.server.applications.values()) {
      const { relay, inbox } = application.get(MessagingRunner);
      waiting += (await relay.lag()) + ((await inbox?.lag()) ?? 0);
    }
    return waiting;
  }

  /** Runs SQL as the administrator, whom row security does not hold: sees all counties. */
  async query<Row = Record<string, unknown>>(service: ServiceName, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.database.adminUrl });
    await client.connect();
    try {
      await client.query(`set search_path = ${this.definition(service).roles.schema}`);
      return (await client.query(sql, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** Runs work as the service's app role, with the county set: what the service itself may do, and no more. */
  async inCounty<Result>(service: ServiceName, county: string, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const { roles } = this.definition(service);
    let source = this.sources.get(service);
    if (!source) {
      const url = urlWith(this.database.adminUrl, { user: roles.app, password: testPassword });
      source = await connect({ url, schema: roles.schema, name: 'test', poolSize: 4 });
      this.sources.set(service, source);
    }
    return inCounty(source, county, work);
  }

  async stop(): Promise<void> {
    for (const source of this.sources.values()) await source.destroy();
    for (const application of this.server.applications.values()) await application.get(MessagingRunner).stop();
    await this.transport.close();
    for (const application of this.server.applications.values()) await application.close();
    await this.server.close();
    await this.database.drop();
  }

  private definition(service: ServiceName): ServiceDefinition {
    const definition = this.definitions.find(({ name }) => name === service);
    if (!definition) throw new Error(`${service} is not among the services of this test`);
    return definition;
  }
}
