import { inCounty } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import { eventually } from '@jiaobian/testing';
import { counties, probeType, ProbeService } from '../contract/probe-service';
import type { EventEnvelope } from '../envelope';
import type { Inbox } from '../inbox/inbox';
import { laneOf } from '../lanes/key-hash';
import type { DeliveredMessage, Transport, TransportMessage } from './transport';

export interface TransportHarness {
  /** A transport of its own, as another process would have. */
  create(): Transport;
  /** Puts bytes on a topic that are no event. */
  publishRaw(topic: string, key: string, value: string): Promise<void>;
  /** Takes the broker away from all transports of this harness, and gives it back. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  dispose(): Promise<void>;
}

function eventOf(county: string, value: number, id = newId()): EventEnvelope<{ value: number }> {
  return {
    specversion: '1.0',
    id,
    source: '/jiaobian/probe',
    type: probeType,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    countycode: county,
    data: { value },
  };
}

function messageOf(county: string, value: number, id?: string): TransportMessage {
  return { key: county, event: eventOf(county, value, id) };
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** What every transport promises, shown on it alone and with outbox and inbox around it. */
export function describeTransport(name: string, start: (probe: ProbeService) => Promise<TransportHarness>): void {
  describe(`the contract of transports: ${name}`, () => {
    let probe: ProbeService;
    let harness: TransportHarness;
    let transport: Transport;
    let topic: string;
    const others: Transport[] = [];

    const another = (): Transport => {
      const made = harness.create();
      others.push(made);
      return made;
    };
    const valueOf = ({ value }: DeliveredMessage): number => (JSON.parse(value.toString()) as EventEnvelope<{ value: number }>).data.value;
    const publish = async (...messages: TransportMessage[]): Promise<void> => {
      const outcomes = await transport.publish(topic, messages);
      expect(outcomes.filter(({ state }) => state !== 'sent')).toEqual([]);
    };

    beforeAll(async () => {
      probe = await ProbeService.create(`contract_${name}`);
      harness = await start(probe);
    });
    beforeEach(async () => {
      topic = `jiaobian.probe-${newId()}`;
      transport = another();
      await transport.ensureTopics([topic]);
    });
    afterEach(async () => {
      await harness.restore();
      await probe.reset();
      for (const made of others.splice(0)) await made.close();
    });
    afterAll(async () => {
      await harness.dispose();
      await probe.dispose();
    });

    test('the events of one key arrive in the order in which they were published', async () => {
      const received: Record<string, number[]> = {};
      await transport.subscribe(newId(), [topic], async (message) => void (received[message.key] ??= []).push(valueOf(message)));
      for (const start of [0, 60, 120]) {
        await publish(...upTo(60).flatMap((step) => counties.map((county) => messageOf(county, start + step))));
      }
      await eventually(() => expect(received).toEqual(Object.fromEntries(counties.map((county) => [county, upTo(180)]))), {
        withinMs: 20_000,
      });
    });

    test('each group gets every event, also those published before it came; each member of a group some partitions', async () => {
      await publish(messageOf('522327', 1));
      const received: string[] = [];
      const group = newId();
      for (const [reader, member] of [
        [group, 'a'],
        [group, 'b'],
        [newId(), 'c'],
      ] as const) {
        await another().subscribe(
          reader,
          [topic],
          async (message) => void received.push(`${reader === group ? 'group' : member} ${valueOf(message)}`),
        );
      }
      await publish(messageOf('522327', 2));
      await eventually(() => expect(received.sort()).toEqual(['c 1', 'c 2', 'group 1', 'group 2']), { withinMs: 20_000 });
    });

    test('a message in whose middle the process died comes again, to another process and before its successors', async () => {
      const group = newId();
      const dying = another();
      let reached = 0;
      await dying.subscribe(group, [topic], async (message) => {
        if (valueOf(message) === 0) return;
        reached += 1;
        await new Promise(() => undefined);
      });
      await publish(...upTo(4).map((value) => messageOf('522327', value)));
      await eventually(() => expect(reached).toBe(1), { withinMs: 20_000 });
      await dying.close();

      const received: number[] = [];
      const subscription = await another().subscribe(group, [topic], async (message) => void received.push(valueOf(message)));
      await eventually(() => expect(received.at(-1)).toBe(3), { withinMs: 20_000 });
      expect(received.filter((value) => value > 0)).toEqual([1, 2, 3]);
      await eventually(async () => expect(await subscription.lag()).toBe(0), { withinMs: 10_000 });
    });

    test('a rejected message comes again and holds up its own partition, not the others', async () => {
      const received: string[] = [];
      let broken = true;
      await transport.subscribe(newId(), [topic], async (message) => {
        if (broken && message.key === '522327') throw new Error('not yet');
        received.push(`${message.key} ${valueOf(message)}`);
      });
      const free = counties.find((county) => laneOf(county, 6) !== laneOf('522327', 6))!;
      await publish(messageOf('522327', 1), messageOf('522327', 2), messageOf(free, 1));
      await eventually(() => expect(received).toEqual([`${free} 1`]), { withinMs: 20_000 });
      await publish(messageOf(free, 2));
      await eventually(() => expect(received).toEqual([`${free} 1`, `${free} 2`]), { withinMs: 10_000 });
      broken = false;
      await eventually(() => expect(received.slice(2)).toEqual(['522327 1', '522327 2']), { withinMs: 10_000 });
    });

    test('a slow consumer has one message per partition in hand, however many wait, and loses none', async () => {
      let inHand = 0;
      let mostInHand = 0;
      let done = 0;
      let open: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (open = resolve));
      const subscription = await transport.subscribe(newId(), [topic], async () => {
        inHand += 1;
        mostInHand = Math.max(mostInHand, inHand);
        await gate;
        inHand -= 1;
        done += 1;
      });
      for (let round = 0; round < 5; round += 1) {
        await publish(...upTo(100).flatMap((value) => counties.map((county) => messageOf(county, value))));
      }
      await eventually(() => expect(mostInHand).toBeGreaterThan(0), { withinMs: 20_000 });
      expect(await subscription.lag()).toBe(2_000);
      open();
      await eventually(() => expect(done).toBe(2_000), { withinMs: 30_000 });
      expect(mostInHand).toBeLessThanOrEqual(6);
      await eventually(async () => expect(await subscription.lag()).toBe(0), { withinMs: 10_000 });
    });

    test('what a service commits has its effect once and in order at another, what it rolls back has none', async () => {
      await probe.startInbox(transport, topic);
      const relay = await probe.startRelay(another(), topic);
      await expect(
        inCounty(probe.dataSource, '522327', async (transaction) => {
          await probe.appendIn(transaction, -1);
          throw new Error('refused');
        }),
      ).rejects.toThrow('refused');
      await Promise.all(
        counties.map(async (county) => {
          for (const value of upTo(40)) await probe.append(county, value);
        }),
      );
      expect(await probe.valuesByCounty(160)).toEqual(Object.fromEntries(counties.map((county) => [county, upTo(40)])));
      expect(await relay.lag()).toBe(0);
    });

    test('an event that comes three times, also at once, has its effect once', async () => {
      const other = await probe.startInbox(transport, topic);
      await other.stop();
      await Promise.all([probe.startInbox(another(), topic), probe.startInbox(another(), topic, { service: 'probe-twice' })]);
      const id = newId();
      await publish(messageOf('522327', 7, id), messageOf('522327', 7, id), messageOf('522327', 8), messageOf('522327', 7, id));
      expect(await probe.valuesByCounty(2)).toEqual({ 522327: [7, 8] });
      await publish(messageOf('522327', 9));
      expect(await probe.valuesByCounty(3)).toEqual({ 522327: [7, 8, 9] });
    });

    test('a failure that may pass is tried again, its half effect is gone, and the next event waits for it', async () => {
      let failures = 2;
      await probe.startInbox(transport, topic, {
        consumers: [
          {
            name: 'fails-twice',
            types: [probeType],
            handle: async (event, transaction) => {
              await probe.noteEffect(event, transaction);
              if (failures > 0) {
                failures -= 1;
                throw new Error('the process dies before it commits');
              }
            },
          },
        ],
      });
      await publish(messageOf('522327', 1), messageOf('522327', 2));
      expect(await probe.valuesByCounty(2)).toEqual({ 522327: [1, 2] });
      expect(failures).toBe(0);
    });

    describe('an event that cannot be handled', () => {
      let inbox: Inbox;
      let mended: boolean;
      const parked: string[] = [];
      const consumers = () => [
        {
          name: 'breaks-on-13',
          types: [probeType],
          handle: async (event: EventEnvelope, transaction: Parameters<ProbeService['noteEffect']>[1]): Promise<void> => {
            await probe.noteEffect(event, transaction);
            if ((event.data as { value: number }).value === 13 && !mended) throw new Error('cannot count 13');
          },
        },
      ];

      const startInbox = async (decide: 'retry' | 'park'): Promise<void> => {
        mended = false;
        parked.length = 0;
        inbox = await probe.startInbox(transport, topic, {
          consumers: consumers(),
          decide: () => decide,
          attempts: 3,
          validate: (event) => ((event.data as { value: unknown }).value === 'ill' ? 'data/value must be integer' : undefined),
          onParked: ({ consumer, type, reason, attempts }) => parked.push(`${consumer} ${type} ${attempts} ${reason}`),
        });
      };

      test.each([
        ['that may pass is parked after the bounded attempts', 'retry', 3],
        ['that will not pass is parked at once', 'park', 1],
      ] as const)('%s, and what comes after it goes on', async (_title, decision, attempts) => {
        await startInbox(decision);
        await publish(messageOf('522327', 12), messageOf('522327', 13), messageOf('522327', 14));
        expect(await probe.valuesByCounty(2)).toEqual({ 522327: [12, 14] });
        expect(parked).toEqual([`breaks-on-13 ${probeType} ${attempts} Error: cannot count 13`]);
        expect(await inbox.deadLetterCount()).toBe(1);
      });

      test('is replayed when the cause is mended: once, with its effect, and the letter is closed', async () => {
        await startInbox('park');
        const id = newId();
        await publish(messageOf('522327', 13, id), messageOf('522327', 14));
        await probe.valuesByCounty(1);
        const [letter] = await inbox.listDeadLetters('522327');
        expect(letter).toMatchObject({ eventId: id, attempts: 1 });
        expect(await inbox.listDeadLetters('522328')).toEqual([]);
        await expect(inbox.replay('522328', letter!.id)).rejects.toMatchObject({ code: 'MESSAGING.DEAD_LETTER_NOT_FOUND' });
        await expect(inbox.replay('522327', letter!.id)).rejects.toThrow('cannot count 13');
        expect(await inbox.listDeadLetters('522327')).toMatchObject([{ attempts: 2 }]);

        // Another delivery of what is parked is not another event: it waits for its replay, mended or not.
        mended = true;
        await publish(messageOf('522327', 13, id), messageOf('522327', 15));
        expect(await probe.valuesByCounty(2)).toEqual({ 522327: [14, 15] });

        const answers = await Promise.allSettled([inbox.replay('522327', letter!.id), inbox.replay('522327', letter!.id)]);
        expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(await probe.valuesByCounty(3)).toEqual({ 522327: [14, 15, 13] });
        expect(await inbox.deadLetterCount()).toBe(0);
      });

      test('because its data break their schema, or because it is no event at all, is parked and never loops', async () => {
        await startInbox('retry');
        await transport.publish(topic, [{ key: '522327', event: { ...eventOf('522327', 1), data: { value: 'ill' } } }]);
        await harness.publishRaw(topic, '522327', '<not json>');
        await harness.publishRaw(topic, 'nobody', '{"specversion":"1.0","id":"1"}');
        await publish(messageOf('522327', 2));
        expect(await probe.valuesByCounty(1)).toEqual({ 522327: [2] });
        await eventually(() => expect(parked).toHaveLength(3), { withinMs: 10_000 });
        const [invalid, unreadable] = await inbox.listDeadLetters('522327');
        expect(invalid).toMatchObject({ attempts: 1, reason: expect.stringContaining('MESSAGING.EVENT_INVALID') });
        expect(unreadable).toMatchObject({ type: 'unreadable', reason: expect.stringContaining('not a JSON object') });
        expect(await inbox.listDeadLetters('000000')).toMatchObject([{ consumer: '*', reason: expect.stringContaining('no source') }]);
        await expect(inbox.replay('522327', unreadable!.id)).rejects.toMatchObject({ code: 'MESSAGING.EVENT_UNREADABLE' });
      });
    });

    test('while the broker is away nothing is lost, parked or reordered, and work goes on by itself when it is back', async () => {
      const inbox = await probe.startInbox(transport, topic);
      const relay = await probe.startRelay(another(), topic);
      await probe.append('522327', 0);
      await probe.valuesByCounty(1);
      await harness.cut();
      for (const value of upTo(20)) await Promise.all(counties.map((county) => probe.append(county, value + 1)));
      await eventually(() => expect(probe.errors.length).toBeGreaterThan(0), { withinMs: 20_000 });
      expect(await relay.lag()).toBe(80);
      await harness.restore();
      const values = await probe.valuesByCounty(81, 30_000);
      expect(values).toEqual({ ...Object.fromEntries(counties.map((county) => [county, upTo(21).slice(1)])), 522327: upTo(21) });
      expect(await relay.parkedCount()).toBe(0);
      expect(await inbox.deadLetterCount()).toBe(0);
      await eventually(() => expect(inbox.healthy()).toBe(true), { withinMs: 10_000 });
    });
  });
}
