import { inCounty } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import { eventually } from '@jiaobian/testing';
import { ContractWorld, messageOf, upTo, type TransportHarness } from '../contract/contract-world';
import { describeDeadLetters } from '../contract/dead-letter-contract';
import { counties, probeType, type ProbeService } from '../contract/probe-service';
import type { EventEnvelope } from '../envelope';
import { laneOf } from '../lanes/key-hash';
import type { DeliveredMessage } from './transport';

/** What every transport promises, shown on it alone and with outbox and inbox around it. */
export function describeTransport(name: string, start: (probe: ProbeService) => Promise<TransportHarness>): void {
  describe(`the contract of transports: ${name}`, () => {
    let world: ContractWorld;
    const valueOf = ({ value }: DeliveredMessage): number => (JSON.parse(value.toString()) as EventEnvelope<{ value: number }>).data.value;

    beforeAll(async () => {
      world = await ContractWorld.create(name, start);
    });
    beforeEach(() => world.beginTest());
    afterEach(() => world.endTest());
    afterAll(() => world.dispose());

    test('the events of one key arrive in the order in which they were published', async () => {
      const received: Record<string, number[]> = {};
      await world.transport.subscribe(
        newId(),
        [world.topic],
        async (message) => void (received[message.key] ??= []).push(valueOf(message)),
      );
      for (const start of [0, 60, 120]) {
        await world.publish(...upTo(60).flatMap((step) => counties.map((county) => messageOf(county, start + step))));
      }
      await eventually(() => expect(received).toEqual(Object.fromEntries(counties.map((county) => [county, upTo(180)]))), {
        withinMs: 20_000,
      });
    });

    test('each group gets every event, also those published before it came; each member of a group some partitions', async () => {
      await world.publish(messageOf('522327', 1));
      const received: string[] = [];
      const group = newId();
      for (const [reader, member] of [
        [group, 'a'],
        [group, 'b'],
        [newId(), 'c'],
      ] as const) {
        await world
          .another()
          .subscribe(
            reader,
            [world.topic],
            async (message) => void received.push(`${reader === group ? 'group' : member} ${valueOf(message)}`),
          );
      }
      await world.publish(messageOf('522327', 2));
      await eventually(() => expect(received.sort()).toEqual(['c 1', 'c 2', 'group 1', 'group 2']), { withinMs: 20_000 });
    });

    test('a message in whose middle the process died comes again, to another process and before its successors', async () => {
      const group = newId();
      const dying = world.another();
      let reached = 0;
      await dying.subscribe(group, [world.topic], async (message) => {
        if (valueOf(message) === 0) return;
        reached += 1;
        await new Promise(() => undefined);
      });
      await world.publish(...upTo(4).map((value) => messageOf('522327', value)));
      await eventually(() => expect(reached).toBe(1), { withinMs: 20_000 });
      await dying.close();

      const received: number[] = [];
      const subscription = await world.another().subscribe(group, [world.topic], async (message) => void received.push(valueOf(message)));
      await eventually(() => expect(received.at(-1)).toBe(3), { withinMs: 20_000 });
      expect(received.filter((value) => value > 0)).toEqual([1, 2, 3]);
      await eventually(async () => expect(await subscription.lag()).toBe(0), { withinMs: 10_000 });
    });

    test('a rejected message comes again and holds up its own partition, not the others', async () => {
      const received: string[] = [];
      let broken = true;
      await world.transport.subscribe(newId(), [world.topic], async (message) => {
        if (broken && message.key === '522327') throw new Error('not yet');
        received.push(`${message.key} ${valueOf(message)}`);
      });
      const free = counties.find((county) => laneOf(county, 6) !== laneOf('522327', 6))!;
      await world.publish(messageOf('522327', 1), messageOf('522327', 2), messageOf(free, 1));
      await eventually(() => expect(received).toEqual([`${free} 1`]), { withinMs: 20_000 });
      await world.publish(messageOf(free, 2));
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
      const subscription = await world.transport.subscribe(newId(), [world.topic], async () => {
        inHand += 1;
        mostInHand = Math.max(mostInHand, inHand);
        await gate;
        inHand -= 1;
        done += 1;
      });
      for (let round = 0; round < 5; round += 1) {
        await world.publish(...upTo(100).flatMap((value) => counties.map((county) => messageOf(county, value))));
      }
      await eventually(() => expect(mostInHand).toBeGreaterThan(0), { withinMs: 20_000 });
      expect(await subscription.lag()).toBe(2_000);
      open();
      await eventually(() => expect(done).toBe(2_000), { withinMs: 30_000 });
      expect(mostInHand).toBeLessThanOrEqual(6);
      await eventually(async () => expect(await subscription.lag()).toBe(0), { withinMs: 10_000 });
    });

    test('what a service commits has its effect once and in order at another, what it rolls back has none', async () => {
      await world.probe.startInbox(world.transport, world.topic);
      const relay = await world.probe.startRelay(world.another(), world.topic);
      await expect(
        inCounty(world.probe.dataSource, '522327', async (transaction) => {
          await world.probe.appendIn(transaction, -1);
          throw new Error('refused');
        }),
      ).rejects.toThrow('refused');
      await Promise.all(
        counties.map(async (county) => {
          for (const value of upTo(40)) await world.probe.append(county, value);
        }),
      );
      expect(await world.probe.valuesByCounty(160)).toEqual(Object.fromEntries(counties.map((county) => [county, upTo(40)])));
      expect(await relay.lag()).toBe(0);
    });

    test('an event that comes three times, also at once, has its effect once', async () => {
      const other = await world.probe.startInbox(world.transport, world.topic);
      await other.stop();
      await Promise.all([
        world.probe.startInbox(world.another(), world.topic),
        world.probe.startInbox(world.another(), world.topic, { service: 'probe-twice' }),
      ]);
      const id = newId();
      await world.publish(messageOf('522327', 7, id), messageOf('522327', 7, id), messageOf('522327', 8), messageOf('522327', 7, id));
      expect(await world.probe.valuesByCounty(2)).toEqual({ 522327: [7, 8] });
      await world.publish(messageOf('522327', 9));
      expect(await world.probe.valuesByCounty(3)).toEqual({ 522327: [7, 8, 9] });
    });

    test('a failure that may pass is tried again, its half effect is gone, and the next event waits for it', async () => {
      let failures = 2;
      await world.probe.startInbox(world.transport, world.topic, {
        consumers: [
          {
            name: 'fails-twice',
            types: [probeType],
            handle: async (event, transaction) => {
              await world.probe.noteEffect(event, transaction);
              if (failures > 0) {
                failures -= 1;
                throw new Error('the process dies before it commits');
              }
            },
          },
        ],
      });
      await world.publish(messageOf('522327', 1), messageOf('522327', 2));
      expect(await world.probe.valuesByCounty(2)).toEqual({ 522327: [1, 2] });
      expect(failures).toBe(0);
    });

    describeDeadLetters(() => world);

    test('while the broker is away nothing is lost, parked or reordered, and work goes on by itself when it is back', async () => {
      const inbox = await world.probe.startInbox(world.transport, world.topic);
      const relay = await world.probe.startRelay(world.another(), world.topic);
      await world.probe.append('522327', 0);
      await world.probe.valuesByCounty(1);
      await world.harness.cut();
      for (const value of upTo(20)) await Promise.all(counties.map((county) => world.probe.append(county, value + 1)));
      await eventually(() => expect(world.probe.errors.length).toBeGreaterThan(0), { withinMs: 20_000 });
      expect(await relay.lag()).toBe(80);
      await world.harness.restore();
      const values = await world.probe.valuesByCounty(81, 30_000);
      expect(values).toEqual({ ...Object.fromEntries(counties.map((county) => [county, upTo(21).slice(1)])), 522327: upTo(21) });
      expect(await relay.parkedCount()).toBe(0);
      expect(await inbox.deadLetterCount()).toBe(0);
      await eventually(() => expect(inbox.healthy()).toBe(true), { withinMs: 10_000 });
    });
  });
}
