import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface ProcessMetrics {
  registry: Registry;
  commandSeconds: Histogram<'service'>;
}

/** The metrics of one process; several services in it are told apart by the label `service`. */
export function processMetrics(): ProcessMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const commandSeconds = new Histogram({
    name: 'jiaobian_command_seconds',
    help: 'Time of a command, transaction included',
    labelNames: ['service'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return { registry, commandSeconds };
}

export type GaugeReader = () => Promise<number>;

/** A gauge read when it is scraped; several services may add their value under their own label. */
export function serviceGauge(registry: Registry, name: string, help: string, service: string, read: GaugeReader): void {
  const known = registry.getSingleMetric(name) as (Gauge & { readers?: Map<string, GaugeReader> }) | undefined;
  if (known?.readers) {
    known.readers.set(service, read);
    return;
  }
  const readers = new Map([[service, read]]);
  const gauge: Gauge & { readers?: Map<string, GaugeReader> } = new Gauge({
    name,
    help,
    labelNames: ['service'],
    registers: [registry],
    async collect() {
      for (const [label, reader] of readers) this.set({ service: label }, await reader());
    },
  });
  gauge.readers = readers;
}
