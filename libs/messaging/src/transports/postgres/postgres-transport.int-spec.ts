import { startTcpProxy } from '@jiaobian/testing';
import { Pool } from 'pg';
import type { TransportHarness } from '../../contract/contract-world';
import type { ProbeService } from '../../contract/probe-service';
import { laneOf } from '../../lanes/key-hash';
import { describeTransport } from '../transport-contract';
import { BusStore } from './bus-store';
import { PostgresTransport } from './postgres-transport';

async function startHarness(probe: ProbeService): Promise<TransportHarness> {
  const direct = new URL(probe.busUrl);
  const proxy = await startTcpProxy({ port: Number(direct.port) });
  const throughProxy = new URL(probe.busUrl);
  throughProxy.port = String(proxy.port);
  throughProxy.search = '';
  const pool = new Pool({ connectionString: direct.href, max: 1 });
  return {
    create: () => new PostgresTransport({ url: throughProxy.href, stopMs: 300, onError: (error) => void probe.errors.push(error) }),
    publishRaw: async (topic, key, value) => {
      await new BusStore('event_bus').append(pool, { topic, partition: laneOf(key, 6) }, [{ key, value }]);
    },
    cut: () => proxy.cut(),
    restore: () => proxy.restore(),
    dispose: async () => {
      await pool.end();
      await proxy.close();
    },
  };
}

describeTransport('PostgreSQL', startHarness);
