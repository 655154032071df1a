import { newId } from '@jiaobian/kernel';
import { eventually, startTcpProxy, testKafka, type Carriers } from '@jiaobian/testing';
import { messageOf } from '../../contract/contract-world';
import { KafkaTransport } from './kafka-transport';

jest.setTimeout(120_000);

/** Numbers of Kafka's requests. */
const joinGroup = 11;
const heartbeat = 12;
const syncGroup = 14;

/** By the number of the request, once each: it gets lost, the connection breaks before it, or before its answer. */
type Accidents = Map<number, 'lost' | 'broken' | 'unanswered'>;

function carriersWith(accidents: Accidents): Carriers {
  let rest: Buffer = Buffer.alloc(0);
  let breaksAtAnswer = false;
  const said = (chunk: Buffer): Buffer | undefined => {
    const carried: Buffer[] = [];
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 6 && rest.length >= 4 + rest.readInt32BE(0)) {
      const request = rest.subarray(0, 4 + rest.readInt32BE(0));
      rest = rest.subarray(request.length);
      const number = request.readInt16BE(4);
      const accident = accidents.get(number);
      accidents.delete(number);
      if (accident === 'broken') return undefined;
      if (accident === 'unanswered') breaksAtAnswer = true;
      if (accident !== 'lost') carried.push(request);
    }
    return Buffer.concat(carried);
  };
  return { said, answered: (chunk) => (breaksAtAnswer ? undefined : chunk) };
}

test.concurrent.each([
  // It goes on fetching without a name in the group, and says nothing of being alive.
  { name: 'that the group has lost and does not let in again', accidents: { [heartbeat]: 'lost', [joinGroup]: 'broken' } },
  // It is in the group under a new name, and tells how far it is under its old one.
  { name: 'that never heard of its place in the group', accidents: { [heartbeat]: 'lost', [syncGroup]: 'unanswered' } },
] as const)('a member $name joins anew in the same process, and nothing is left undone', async ({ accidents: wanted }) => {
  const { brokers } = await testKafka();
  const [host, port] = brokers[0]!.split(':') as [string, string];
  const accidents: Accidents = new Map();
  const proxy = await startTcpProxy({ host, port: Number(port) }, () => carriersWith(accidents));
  const route = { host: '127.0.0.1', port: proxy.port };
  const asked: unknown[] = [];
  const options = { brokers, clientId: 'jiaobian-shut-out', route: () => route, onError: () => undefined };
  const transport = new KafkaTransport({ ...options, onFatal: (error) => void asked.push(error) });
  const topic = `jiaobian.probe-${newId()}`;
  try {
    await transport.ensureTopics([topic]);
    const done = new Set<string>();
    const subscription = await transport.subscribe(newId(), [topic], ({ offset }) => Promise.resolve(void done.add(offset)));
    const tell = async (value: number): Promise<void> => {
      expect((await transport.publish(topic, [messageOf('522327', value)])).map(({ state }) => state)).toEqual(['sent']);
      await eventually(() => expect(done.size).toBe(value), { withinMs: 30_000 });
    };
    await tell(1);
    await eventually(async () => expect(await subscription.lag()).toBe(0), { withinMs: 10_000 });
    for (const [number, accident] of Object.entries(wanted)) accidents.set(Number(number), accident);
    await eventually(() => expect(accidents.size).toBe(0), { withinMs: 30_000 });
    // Told all the same: what it cannot say any more is how far it is.
    await tell(2);
    await eventually(async () => expect(await subscription.lag()).toBe(0), { withinMs: 45_000, everyMs: 250 });
    expect(asked).toEqual([]);
    await tell(3);
    await eventually(async () => expect(await subscription.lag()).toBe(0), { withinMs: 10_000 });
  } finally {
    await transport.close();
    await proxy.close();
  }
});
