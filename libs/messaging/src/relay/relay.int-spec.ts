import { inCounty } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import { eventually, startTcpProxy, type TcpProxy } from '@jiaobian/testing';
import { Client } from 'pg';
import { probeType, ProbeService, query } from '../contract/probe-service';
import { appendEvent } from '../outbox/append-event';
import { PostgresTransport } from '../transports/postgres/postgres-transport';
import { Relay } from './relay';
import { OutboxStore } from './outbox-store';

describe('outbox, relay and inbox of a service', () => {
  let probe: ProbeService;
  let transport: PostgresTransport;
  let topic: string;

  const records = (): Promise<{ value: number }[]> =>
    probe.query<{ value: number }>(
      `select (value::json -> 'data' ->> 'value')::int as value from event_bus.records where topic = $1 order by partition, position`,
      [topic],
    );
  const endConnections = (name: string): Promise<unknown[]> =>
    probe.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1', [
      name,
    ]);

  beforeAll(async () => {
    probe = await ProbeService.create('relay');
  });
  beforeEach(async () => {
    topic = `jiaobian.probe-${newId()}`;
    transport = new PostgresTransport({ url: probe.busUrl, onError: (error) => void probe.errors.push(error) });
    await transport.ensureTopics([topic]);
  });
  afterEach(async () => {
    await probe.reset();
    await transport.close();
  });
  afterAll(() => probe.dispose());

  test('an event carries its county, its actor, its cause and the correlation that the transaction works for', async () => {
    const context = { actor: 'clerk', correlationId: 'request-1', causationId: 'event-0' };
    const id = await inCounty(probe.dataSource, '522327', (transaction) => probe.appendIn(transaction, 5), { context });
    const [row] = await probe.query<{ envelope: unknown }>(`select envelope from ${probe.schema}.outbox`);
    expect(row!.envelope).toMatchObject({
      ...{ specversion: '1.0', id, source: '/jiaobian/probe', type: probeType, datacontenttype: 'application/json', data: { value: 5 } },
      ...{ countycode: '522327', actor: 'clerk', correlationid: 'request-1', causationid: 'event-0' },
    });
  });

  test('what a consumer publishes names the event that caused it and keeps its correlation', async () => {
    await probe.startRelay(transport, topic);
    await probe.startInbox(transport, topic, {
      consumers: [
        {
          name: 'answer-once',
          types: [probeType],
          handle: async (event, transaction) => {
            if ((event.data as { value: number }).value === 1) await probe.appendIn(transaction, 2);
            await probe.noteEffect(event, transaction);
          },
        },
      ],
    });
    const context = { actor: 'clerk', correlationId: 'request-2' };
    const id = await inCounty(probe.dataSource, '522327', (transaction) => probe.appendIn(transaction, 1), { context });
    await probe.valuesByCounty(2);
    const [, answer] = await probe.query<{ envelope: unknown }>(`select envelope from ${probe.schema}.outbox order by id`);
    expect(answer!.envelope).toMatchObject({ causationid: id, correlationid: 'request-2', actor: 'answer-once' });
  });

  test('who only watches handles an event when it is so old, and one from a clock that is ahead no later than that', async () => {
    const ages: number[] = [];
    const arrived = Date.now();
    await probe.startRelay(transport, topic);
    await probe.startInbox(transport, topic, {
      gatherMs: 200,
      consumers: [
        {
          name: 'watch',
          types: [probeType],
          handle: async (event, transaction) => {
            ages.push(Date.now() - arrived);
            await probe.noteEffect(event, transaction);
          },
        },
      ],
    });
    const time = new Date(Date.now() + 3_600_000);
    await inCounty(probe.dataSource, '522327', (transaction) =>
      appendEvent(transaction, { service: 'probe', type: probeType, data: { value: 1 }, time }),
    );
    await probe.append('522328', 2);
    expect(await probe.valuesByCounty(2)).toEqual({ 522327: [1], 522328: [2] });
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(199);
  });

  test('an event whose transaction commits after a later one is neither lost nor waited for', async () => {
    await probe.startRelay(transport, topic);
    let commit: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    let appended: () => void = () => undefined;
    const isAppended = new Promise<void>((resolve) => (appended = resolve));
    const slow = inCounty(probe.dataSource, '522327', async (transaction) => {
      await probe.appendIn(transaction, 1);
      appended();
      await held;
    });
    await isAppended;
    await probe.append('522327', 2);
    await probe.append('522328', 3);
    await eventually(async () => expect((await records()).map(({ value }) => value).sort()).toEqual([2, 3]));
    commit();
    await slow;
    await eventually(async () => expect((await records()).map(({ value }) => value).sort()).toEqual([1, 2, 3]));
  });

  test('of two transactions on one row, the one that had it first is published first, whatever was committed in between', async () => {
    await probe.query(`create table if not exists public.aggregate (id int primary key, version int);
      insert into public.aggregate values (1, 0) on conflict do nothing; grant all on public.aggregate to public`);
    await probe.startRelay(transport, topic);
    const change = (value: number): Promise<string> =>
      inCounty(probe.dataSource, '522327', async (transaction) => {
        await transaction.query('update public.aggregate set version = version + 1 where id = 1');
        const [row] = await transaction.query<{ version: number }>('select version from public.aggregate where id = 1');
        expect(value).toBeGreaterThan(0);
        return probe.appendIn(transaction, row!.version);
      });
    await Promise.all(Array.from({ length: 60 }, (_, index) => change(index + 1)));
    await eventually(async () => expect(await records()).toHaveLength(60));
    expect((await records()).map(({ value }) => value)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  test('of two relays one works; when its connection dies the other takes over and nothing is lost', async () => {
    await probe.startRelay(transport, topic, { service: 'first' });
    await probe.append('522327', 1);
    await eventually(async () => expect(await records()).toHaveLength(1));
    await probe.startRelay(transport, topic, { service: 'second' });
    for (let value = 2; value <= 20; value += 1) {
      await probe.append('522327', value);
      if (value % 6 === 0) await endConnections(value % 12 === 0 ? 'second relay' : 'first relay');
    }
    await eventually(async () => expect(new Set((await records()).map(({ value }) => value)).size).toBe(20), { withinMs: 15_000 });
    const firstSeen = [...new Set((await records()).map(({ value }) => value))];
    expect(firstSeen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('the service’s database away in the middle of an event parks nothing, and the effect is there once', async () => {
    let handled = 0;
    const inbox = await probe.startInbox(transport, topic, {
      attempts: 1,
      consumers: [
        {
          name: 'loses-its-connection',
          types: [probeType],
          handle: async (event, transaction) => {
            await probe.noteEffect(event, transaction);
            handled += 1;
            if (handled === 1) await endConnections('probe');
            await transaction.query('select 1');
          },
        },
      ],
    });
    await probe.startRelay(transport, topic);
    await probe.append('522327', 1);
    expect(await probe.valuesByCounty(1)).toEqual({ 522327: [1] });
    expect(handled).toBe(2);
    expect(await inbox.deadLetterCount()).toBe(0);
  });

  test('while the event bus is away the lag is told in events and seconds, and nothing is parked', async () => {
    const proxy: TcpProxy = await startTcpProxy({ port: Number(new URL(probe.busUrl).port) });
    const url = new URL(probe.busUrl);
    url.port = String(proxy.port);
    url.search = '';
    const away = new PostgresTransport({ url: url.href, onError: () => undefined });
    await proxy.cut();
    const relay = await probe.startRelay(away, topic);
    expect([await relay.lag(), await relay.lagSeconds()]).toEqual([0, 0]);
    await probe.append('522327', 1, 2);
    await eventually(async () => expect(await relay.lagSeconds()).toBeGreaterThan(0.3));
    expect(await relay.lag()).toBe(2);
    await proxy.restore();
    await eventually(async () => expect(await relay.lag()).toBe(0), { withinMs: 10_000 });
    expect(await relay.listParked()).toEqual([]);
    await expect(relay.unpark(newId())).rejects.toMatchObject({ code: 'MESSAGING.NOT_PARKED' });
    await relay.stop();
    await away.close();
    await proxy.close();
  });

  test('events that were sent and handled long ago are tidied away, what waits is not', async () => {
    const relay = await probe.startRelay(transport, topic);
    await probe.startInbox(transport, topic);
    await probe.append('522327', 1, 2);
    await probe.valuesByCounty(2);
    await eventually(async () => expect(await relay.lag()).toBe(0));
    await relay.stop();
    await probe.append('522327', 3);
    await probe.query(`update ${probe.schema}.outbox set appended_at = now() - interval '8 days';
      update ${probe.schema}.outbox set sent_at = now() - interval '8 days' where sent_at is not null;
      update ${probe.schema}.inbox set handled_at = now() - interval '91 days'`);
    const carrier = new Client({ connectionString: probe.relayUrl });
    await carrier.connect();
    expect(await new OutboxStore(probe.schema).sweep(carrier, 7, 90)).toBe(4);
    await carrier.end();
    expect(await probe.query(`select count(*)::int as waiting from ${probe.schema}.outbox`)).toEqual([{ waiting: 1 }]);
  });

  test('the event bus keeps what a group has yet to read, however old, and drops what all have read', async () => {
    const read: string[] = [];
    const subscription = await transport.subscribe('slow-reader', [topic], async ({ offset }) => void read.push(offset));
    const event = {
      key: '522327',
      event: {
        specversion: '1.0' as const,
        id: newId(),
        source: '/',
        type: probeType,
        time: '',
        datacontenttype: 'application/json' as const,
        countycode: '522327',
        data: {},
      },
    };
    await transport.publish(topic, [event, event]);
    await eventually(async () => expect([read.length, await subscription.lag()]).toEqual([2, 0]));
    await subscription.stop();
    await transport.publish(topic, [event]);
    await probe.query(`update event_bus.records set appended_at = now() - interval '100 days'`);
    expect(await transport.sweep()).toBeGreaterThanOrEqual(2);
    expect(await probe.query('select position::int from event_bus.records where topic = $1', [topic])).toEqual([{ position: 3 }]);
  });

  describe('row security', () => {
    test('the service appends to its outbox and never reads or changes it', async () => {
      await probe.append('522327', 1);
      for (const sql of [
        `select from ${probe.schema}.outbox`,
        `update ${probe.schema}.outbox set sent_at = now()`,
        `delete from ${probe.schema}.outbox`,
      ]) {
        await expect(inCounty(probe.dataSource, '522327', (transaction) => transaction.query(sql))).rejects.toMatchObject({
          code: '42501',
        });
      }
      const foreign = `insert into ${probe.schema}.outbox (county_code, event_id, partition_key, shard, envelope) values ('522328', gen_random_uuid(), '522328', 0, '{}')`;
      await expect(inCounty(probe.dataSource, '522327', (transaction) => transaction.query(foreign))).rejects.toMatchObject({
        code: '42501',
      });
    });

    test.each(['inbox', 'dead_letters'])('another county’s %s cannot be seen, and without a county there is an error', async (table) => {
      await probe.query(
        table === 'inbox'
          ? `insert into ${probe.schema}.inbox (county_code, consumer, event_id) values ('522328', 'c', 'e')`
          : `insert into ${probe.schema}.dead_letters (county_code, id, consumer, event_id, type, payload, reason, attempts)
             values ('522328', gen_random_uuid(), 'c', 'e', 't', '', 'r', 1)`,
      );
      const sql = `select count(*)::int as count from ${probe.schema}.${table}`;
      const count = (county: string): Promise<unknown[]> => inCounty(probe.dataSource, county, (transaction) => transaction.query(sql));
      expect([await count('522327'), await count('522328')]).toEqual([[{ count: 0 }], [{ count: 1 }]]);
      await expect(query(probe.appUrl, sql)).rejects.toThrow(/jiaobian.county|county_set/);
    });

    test('the relay role marks and tidies, and makes no event, effect or letter', async () => {
      for (const sql of [
        `insert into ${probe.schema}.outbox (county_code, event_id, partition_key, shard, envelope) values ('522327', gen_random_uuid(), 'k', 0, '{}')`,
        `update ${probe.schema}.outbox set envelope = '{}'`,
        `update ${probe.schema}.dead_letters set reason = ''`,
        `select from ${probe.schema}.effects`,
      ]) {
        await expect(query(probe.relayUrl, sql)).rejects.toMatchObject({ code: '42501' });
      }
    });

    test('the role of the event bus carries messages and changes no table', async () => {
      for (const sql of [
        'drop table event_bus.records',
        'truncate event_bus.records',
        'create table event_bus.own ()',
        `select from ${probe.schema}.inbox`,
      ]) {
        await expect(query(probe.busUrl, sql)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  test('a relay that was never started stops, and stops twice', async () => {
    const options = { service: 'idle', schema: probe.schema, relayUrl: probe.relayUrl, topic, transport, onError: () => undefined };
    const relay = new Relay(options);
    await relay.stop();
    await relay.stop();
  });
});
