import { newId } from '@jiaobian/kernel';
import type { EventEnvelope } from '../envelope';
import type { Transport, TransportMessage } from '../transports/transport';
import { probeType, ProbeService } from './probe-service';

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

export function eventOf(county: string, value: number, id = newId()): EventEnvelope<{ value: number }> {
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

export function messageOf(county: string, value: number, id?: string): TransportMessage {
  return { key: county, event: eventOf(county, value, id) };
}

export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** What the tests of one transport stand in: a service, a broker, and for each test a topic of its own. */
export class ContractWorld {
  transport!: Transport;
  topic = '';
  private readonly made: Transport[] = [];

  private constructor(
    readonly probe: ProbeService,
    readonly harness: TransportHarness,
  ) {}

  static async create(name: string, start: (probe: ProbeService) => Promise<TransportHarness>): Promise<ContractWorld> {
    const probe = await ProbeService.create(`contract_${name}`);
    return new ContractWorld(probe, await start(probe));
  }

  async beginTest(): Promise<void> {
    this.topic = `jiaobian.probe-${newId()}`;
    this.transport = this.another();
    await this.transport.ensureTopics([this.topic]);
  }

  another(): Transport {
    const transport = this.harness.create();
    this.made.push(transport);
    return transport;
  }

  async publish(...messages: TransportMessage[]): Promise<void> {
    const outcomes = await this.transport.publish(this.topic, messages);
    expect(outcomes.filter(({ state }) => state !== 'sent')).toEqual([]);
  }

  async endTest(): Promise<void> {
    await this.harness.restore();
    await this.probe.reset();
    for (const transport of this.made.splice(0)) await transport.close();
  }

  async dispose(): Promise<void> {
    await this.harness.dispose();
    await this.probe.dispose();
  }
}
