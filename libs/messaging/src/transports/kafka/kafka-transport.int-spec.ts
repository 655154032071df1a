import { startTcpProxy, testKafka } from '@jiaobian/testing';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import type { ProbeService } from '../../contract/probe-service';
import { laneOf } from '../../lanes/key-hash';
import { describeTransport, type TransportHarness } from '../transport-contract';
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
