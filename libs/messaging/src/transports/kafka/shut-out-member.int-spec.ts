import { newId } from '@jiaobian/kernel';
import { eventually, startTcpProxy, testKafka, type Carrier } from '@jiaobian/testing';
import { messageOf } from '../../contract/contract-world';
import { KafkaTransport } from './kafka-transport';

jest.setTimeout(120_000);

/** Numbers of Kafka's requests. */
const joinGroup = 11;
const heartbeat = 12;

/** By the number of the request, once each. */
type Accidents = Map<number, 'drop' | 'break'>;

/** Looks at each request of a connection: some are dropped, at some it breaks. */
function carrierWith(accidents: Accidents): Carrier {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const carried: Buffer[] = [];
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 6 && rest.length >= 4 + rest.readInt32BE(0)) {
      const request = rest.subarray(0, 4 + rest.readInt32BE(0));
      rest = rest.subarray(request.length);
      const number = request.readInt16BE(4);
      const accident = accidents.get(number);
      accidents.delete(number);
      if (accident === 'break') return undefined;
      if (accident === undefined) carried.push(request);
    }
    return Buffer.concat(carried);
  };
}

test('a member that the group has lost and does not let in again asks for a new process instead of going on without a place', async () => {
  const { brokers } = await testKafka();
  const [host, port] = brokers[0]!.split(':') as [string, string];
  const accidents: Accidents = new Map();
  const proxy = await startTcpProxy({ host, port: Number(port) }, () => carrierWith(accidents));
  const route = { host: '127.0.0.1', port: proxy.port };
  const asked: unknown[] = [];
  const options = { brokers, clientId: 'jiaobian-shut-out', route: () => route, onError: () => undefined };
  const transport = new KafkaTransport({ ...options, onFatal: (error) => void asked.push(error) });
  const topic = `jiaobian.probe-${newId()}`;
  try {
    await transport.ensureTopics([topic]);
    const done: string[] = [];
    const subscription = await transport.subscribe(newId(), [topic], ({ offset }) => Promise.resolve(void done.push(offset)));
    const tell = async (value: number): Promise<void> => {
      expect((await transport.publish(topic, [messageOf('522327', value)])).map(({ state }) => state)).toEqual(['sent']);
      await eventually(() => expect(done).toHaveLength(value), { withinMs: 30_000 });
    };
    await tell(1);
    await eventually(async () => expect(await subscription.lag()).toBe(0), { withinMs: 10_000 });
    accidents.set(heartbeat, 'drop').set(joinGroup, 'break');
    await eventually(() => expect(accidents.size).toBe(0), { withinMs: 30_000 });
    // Told all the same: what it cannot say any more is how far it is.
    await tell(2);
    await eventually(async () => expect([asked.length, await subscription.lag()]).not.toEqual([0, 1]), { withinMs: 30_000, everyMs: 250 });
  } finally {
    await transport.close();
    await proxy.close();
  }
});
