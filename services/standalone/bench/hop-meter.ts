import { randomUUID } from 'node:crypto';
import { newId } from '@jiaobian/kernel';
import type { Subscription, Transport } from '@jiaobian/messaging';

/** The first ones find their connections and partitions, and code that nobody has run yet; neither side counts them. */
export const warmUp = 20;

/** One message from publish to its handler, on a topic that nobody else reads. */
export class HopMeter {
  private arrived: () => void = () => undefined;
  private subscription?: Subscription;

  private constructor(
    private readonly transport: Transport,
    private readonly topic: string,
  ) {}

  static async on(transport: Transport): Promise<HopMeter> {
    const meter = new HopMeter(transport, `jiaobian.bench-${randomUUID().slice(0, 8)}`);
    await transport.ensureTopics([meter.topic]);
    meter.subscription = await transport.subscribe(`bench-${randomUUID()}`, [meter.topic], () => {
      meter.arrived();
      return Promise.resolve();
    });
    for (let turn = 0; turn < warmUp; turn += 1) await meter.hop();
    return meter;
  }

  /** ms */
  async hop(): Promise<number> {
    const arrival = new Promise<void>((resolve) => (this.arrived = resolve));
    const start = performance.now();
    await this.transport.publish(this.topic, [{ key: '522327', event: envelope() }]);
    await arrival;
    return performance.now() - start;
  }

  async stop(): Promise<void> {
    await this.subscription?.stop();
    await this.transport.close();
  }
}

function envelope(): Parameters<Transport['publish']>[1][number]['event'] {
  return {
    specversion: '1.0',
    id: newId(),
    source: '/jiaobian/quota',
    type: 'jiaobian.quota.bench.v1',
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    countycode: '522327',
    data: {},
  };
}
