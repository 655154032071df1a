import { newId } from '@jiaobian/kernel';
import { eventually, startTcpProxy, testKafka } from '@jiaobian/testing';
import { ConfigResourceTypes, Kafka, logLevel, Partitioners } from 'kafkajs';
import { inCounty } from '@jiaobian/database';
import { appendEvent } from '../../outbox/append-event';
import type { TransportHarness } from '../../contract/contract-world';
import { probeType, ProbeService } from '../../contract/probe-service';
import { laneOf } from '../../lanes/key-hash';
import { describeTransport } from '../transport-contract';
import { KafkaTransport } from './kafka-transport';

jest.setTimeout(120_000);

async function startHarness(probe: ProbeService): Promise<TransportHarness> {
  const { brokers } = await testKafka();
  const [host, port] = brokers[0]!.split(':') as [string, string];
  const proxy = await startTcpProxy({ host, port: Number(port) });
  const raw = new Kafka({ clientId: 'raw', brokers, logLevel: logLevel.NOTHING });
  const producer = raw.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  return {
    create: () =>
      new KafkaTransport({
        brokers,
        clientId: 'jiaobian-contract',
        stopMs: 300,
        route: () => ({ host: '127.0.0.1', port: proxy.port }),
        onError: (error) => void probe.errors.push(error),
        onFatal: (error) => void probe.errors.push(error),
      }),
    publishRaw: async (topic, key, value) => {
      await producer.send({ topic, messages: [{ key, value, partition: laneOf(key, 6) }] });
    },
    cut: () => proxy.cut(),
    restore: () => proxy.restore(),
    dispose: async () => {
      await producer.disconnect();
      await proxy.close();
    },
  };
}

describeTransport('Kafka', startHarness);

describe('an event that Kafka refuses', () => {
  test('is tried again and parked; its county waits, others go on, and the operator’s call brings all in order', async () => {
    const { brokers } = await testKafka();
    const probe = await ProbeService.create('kafka_refusal');
    const onError = (error: unknown): void => void probe.errors.push(error);
    const transport = new KafkaTransport({ brokers, clientId: 'jiaobian-refusal', onError, onFatal: onError });
    const topic = `jiaobian.probe-${newId()}`;
    await transport.ensureTopics([topic]);
    const admin = new Kafka({ clientId: 'operator', brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const allow = (bytes: number): Promise<unknown> =>
      admin.alterConfigs({
        validateOnly: false,
        resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configEntries: [{ name: 'max.message.bytes', value: String(bytes) }] }],
      });
    await allow(2_000);

    await probe.startInbox(transport, topic);
    const relay = await probe.startRelay(transport, topic, { attempts: 2 });
    const id = await inCounty(probe.dataSource, '522327', async (transaction) => {
      await probe.appendIn(transaction, 1);
      const large = await appendEvent(transaction, { service: 'probe', type: probeType, data: { value: 2, text: 'x'.repeat(5_000) } });
      await probe.appendIn(transaction, 3);
      return large;
    });
    await probe.append('522328', 1, 2);
    await eventually(async () => expect(await relay.parkedCount()).toBe(1), { withinMs: 20_000 });
    expect(await probe.valuesByCounty(3)).toEqual({ 522327: [1], 522328: [1, 2] });
    expect(await relay.listParked()).toMatchObject([{ eventId: id, county: '522327', attempts: 2 }]);
    expect(await relay.lag()).toBe(2);
    expect(probe.errors).toContainEqual(expect.objectContaining({ code: 'MESSAGING.EVENT_PARKED' }));
    await probe.append('522328', 3);
    expect((await probe.valuesByCounty(4))['522328']).toEqual([1, 2, 3]);

    await allow(1_000_000);
    await eventually(
      async () => {
        expect(await relay.unpark()).toBe(1);
        expect((await probe.valuesByCounty(6, 3_000))['522327']).toEqual([1, 2, 3]);
      },
      { withinMs: 30_000 },
    );
    expect([await relay.lag(), await relay.parkedCount()]).toEqual([0, 0]);

    await admin.disconnect();
    await probe.reset();
    await transport.close();
    await probe.dispose();
  });
});
