import { newId } from '@jiaobian/kernel';
import { eventually, testKafka } from '@jiaobian/testing';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { messageOf } from '../../contract/contract-world';
import { KafkaTransport } from './kafka-transport';

jest.setTimeout(120_000);

/** Numbers of Kafka's requests. */
const joinGroup = 11;
const heartbeat = 12;

/** A way to the broker that looks at each request: some are dropped, at some the connection breaks. */
class WatchedWay {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  /** By the number of the request, once each. */
  readonly accidents = new Map<number, 'drop' | 'break'>();

  constructor(to: { host: string; port: number }) {
    this.server = createServer((client) => {
      const broker = connect(to);
      for (const socket of [client, broker]) this.sockets.add(socket.on('error', () => undefined));
      let rest: Buffer = Buffer.alloc(0);
      client.on('data', (chunk: Buffer) => {
        rest = Buffer.concat([rest, chunk]);
        while (rest.length >= 6 && rest.length >= 4 + rest.readInt32BE(0)) {
          const request = rest.subarray(0, 4 + rest.readInt32BE(0));
          rest = rest.subarray(request.length);
          const number = request.readInt16BE(4);
          const accident = this.accidents.get(number);
          this.accidents.delete(number);
          if (accident === 'break') client.destroy();
          else if (accident === undefined) broker.write(request);
        }
      });
      broker.pipe(client);
      client.on('close', () => broker.destroy());
      broker.on('close', () => client.destroy());
    });
  }

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}

test('a member that the group has lost and does not let in again asks for a new process instead of going on without a place', async () => {
  const { brokers } = await testKafka();
  const [host, port] = brokers[0]!.split(':') as [string, string];
  const way = new WatchedWay({ host, port: Number(port) });
  const route = { host: '127.0.0.1', port: await way.open() };
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
    way.accidents.set(heartbeat, 'drop').set(joinGroup, 'break');
    await eventually(() => expect(way.accidents.size).toBe(0), { withinMs: 30_000 });
    // Told all the same: what it cannot say any more is how far it is.
    await tell(2);
    await eventually(async () => expect([asked.length, await subscription.lag()]).not.toEqual([0, 1]), { withinMs: 30_000, everyMs: 250 });
  } finally {
    await transport.close();
    way.close();
  }
});
