import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  censusRecorded,
  importConfirmed,
  schoolRecorded,
  topicOf,
  type EventData,
  type EventType,
  type HoldLine,
  type HoldRequest,
} from '@jiaobian/contracts';
import { migrate, provisionService } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import { PostgresTransport, provisionEventBus } from '@jiaobian/messaging';
import { eventually, testCounty, testPassword, TestTokens, urlWith } from '@jiaobian/testing';
import { quotaService } from '../../src/index';
import { OwnPostgres } from './own-postgres';
import { compiled, QuotaProcess } from './quota-process';

export type Line = Omit<HoldLine, 'lineId'>;
export const primary = { stage: 'primary' as const, track: 'quota' as const };

/** The county's day: posts that move on a later one could not be moved on today. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** A county on a PostgreSQL of its own, reached through service processes that a test starts, stops and kills. */
export class FaultCounty {
  readonly processes: QuotaProcess[] = [];

  private constructor(
    readonly postgres: OwnPostgres,
    readonly tokens: TestTokens,
    private readonly identity: Server,
  ) {}

  static async start(processes: number, settings: Record<string, string | number | boolean> = {}): Promise<FaultCounty> {
    await compiled();
    const postgres = await OwnPostgres.start(settings);
    const { roles, migrations } = quotaService;
    await provisionEventBus(postgres.adminUrl, testPassword);
    await provisionService(postgres.adminUrl, roles, { owner: testPassword, app: testPassword, relay: testPassword });
    await migrate(urlWith(postgres.adminUrl, { user: roles.owner, password: testPassword }), roles.schema, migrations);
    const tokens = await TestTokens.create();
    // Whose tokens are believed: all that the ledger asks of the other services here.
    const identity = createServer((request, response) => {
      if (request.url === '/api/identity/jwks.json') response.end(JSON.stringify(tokens.keySet));
      else response.writeHead(503).end();
    });
    await new Promise<void>((listening) => identity.listen(0, '127.0.0.1', listening));
    const county = new FaultCounty(postgres, tokens, identity);
    for (let number = 0; number < processes; number += 1) await county.process().start();
    return county;
  }

  async stop(): Promise<void> {
    for (const process of this.processes) await process.end('SIGKILL');
    await this.postgres.remove();
    await new Promise((closed) => this.identity.close(closed));
  }

  process(settings: Record<string, string> = {}, nodeOptions: string[] = []): QuotaProcess {
    const baseUrl = `http://127.0.0.1:${(this.identity.address() as AddressInfo).port}`;
    const given = { ...this.urlsOf(this.postgres), JIAOBIAN_BASE_URL: baseUrl };
    const process = new QuotaProcess({ ...given, ...settings }, this.tokens, nodeOptions);
    this.processes.push(process);
    return process;
  }

  /** How the service reaches a PostgreSQL that holds the county. */
  urlsOf({ adminUrl }: OwnPostgres): Record<string, string> {
    const { roles } = quotaService;
    const as = (user: string): string => urlWith(adminUrl, { user, password: testPassword });
    return { DATABASE_URL: as(roles.app), DATABASE_RELAY_URL: as(roles.relay), EVENT_BUS_URL: as('jb_event_bus') };
  }

  async register(posts: { schoolCode: string; authorised: number; occupied: number }[], total: number): Promise<void> {
    const totals = [{ track: 'quota' as const, total, documentNumber: '册编〔2025〕3号', decidedOn: '2025-01-20' }];
    const body = { importId: randomUUID(), totals, posts: posts.map((line) => ({ ...line, ...primary })) };
    expect(await this.processes[0]!.bureau().post('/api/quota/registrations', body)).toMatchObject({ status: 200 });
  }

  /** As the registry tells of schools, each with room for so many posts. */
  async census(schools: Record<string, number>): Promise<void> {
    const [importId, censusId] = [randomUUID(), randomUUID()];
    const facts = { name: '学校', township: '者楼街道', kind: 'primary', area: 'urban' as const, teachingPoint: false, closed: false };
    for (const [schoolCode, room] of Object.entries(schools)) {
      await this.publish(schoolRecorded, { importId, schoolCode, ...facts });
      const stages = [{ stage: 'primary' as const, pupils: room * 19, classes: 9 }];
      await this.publish(censusRecorded, { importId, censusId, censusOn: '2026-09-01', schoolCode, stages });
    }
    await this.publish(importConfirmed, {
      importId,
      censusId,
      confirmedBy: 'bureau-clerk',
      schools: Object.keys(schools).length,
      staff: 0,
    });
    await eventually(
      async () =>
        expect(await this.postgres.admin('select 1 from quota.entitlement_sets where census_id = $1', [censusId])).toHaveLength(1),
      { withinMs: 60_000 },
    );
  }

  holdRequest(lines: readonly Line[]): HoldRequest {
    return {
      ...{ holdId: randomUUID(), caseId: randomUUID(), caseKind: 'adjustment', caseRevision: 1, schoolYear: 2026 },
      ...{ reason: '2027 年度编制调整', contributors: [], expiresInDays: 60 },
      // Ids as the pool's cases have them: a plan of 10,000 lines is as large as it is in life.
      lines: lines.map((line) => ({ lineId: randomUUID(), ...line })),
    };
  }

  transferRequest(holdId: string) {
    const decision = { documentNumber: '册编办〔2027〕1号', decidedOn: '2027-01-28' };
    return { transferId: randomUUID(), holdId, effectiveOn: today(), decision };
  }

  /** All posts of the county, wherever they are. */
  async posts(): Promise<number> {
    const [row] = await this.postgres.admin<{ posts: number }>(
      `select coalesce(sum(balance), 0)::int as posts from quota.accounts where state in ('vacant', 'occupied', 'reserved', 'frozen')`,
    );
    return row!.posts;
  }

  /** Those, and everything in which the ledger differs from itself: reads all of it. */
  async standing(): Promise<{ posts: number; differences: unknown[] }> {
    const found = `select * from verify_ledger('${testCounty}') union all select * from verify_loans('${testCounty}')`;
    const client = await this.postgres.connect();
    const differences = (await client.query(found)).rows;
    await client.end();
    return { posts: await this.posts(), differences };
  }

  private async publish<Event extends EventType>(event: Event, data: EventData<Event>): Promise<void> {
    const transport = new PostgresTransport({
      url: urlWith(this.postgres.adminUrl, { user: 'jb_event_bus', password: testPassword }),
      onError: () => undefined,
    });
    const topic = topicOf(event.service);
    const envelope = {
      specversion: '1.0' as const,
      id: newId(),
      source: `/jiaobian/${event.service}`,
      type: event.type,
      time: new Date().toISOString(),
    };
    await transport.ensureTopics([topic]);
    await transport.publish(topic, [
      { key: testCounty, event: { ...envelope, datacontenttype: 'application/json' as const, countycode: testCounty, data } },
    ]);
    await transport.close();
  }
}
