import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '@jiaobian/kernel';
import { MainProcess, readConfig } from '@jiaobian/service-kit';
import { allServices } from '../all-services';
import { openDataFolder } from '../installation/data-folder';
import type { Installation } from '../installation/installation';
import { InstallationConfig } from '../installation/installation-config';
import { openInstallation } from '../installation/open-installation';
import { welcome } from '../welcome';
import { Ingress } from './ingress';
import { ServiceProcess } from './service-process';

const readyWithinMs = 120_000;
const readyPollMs = 100;
const drainWithinMs = 5_000;
const stopServiceWithinMs = 15_000;

/** `deploy/kafka`'s launcher, handed in by the script that starts us: it is no part of what is compiled. */
export type StartKafka = (options: { dataDir: string; port: number }) => Promise<{ brokers: string; stop(): Promise<void> }>;

export function runDistributed(startKafka: StartKafka): Promise<void> {
  return MainProcess.run((main) => startDistributed(main, startKafka));
}

/** Every service as its own process on its own port, events through Kafka, one door in front of all. */
async function startDistributed(main: MainProcess, startKafka: StartKafka): Promise<void> {
  const config = readConfig(InstallationConfig, process.env);
  const lock = openDataFolder(config.dataDir);
  main.onStop(async () => lock.release());
  const ingress = new Ingress();
  await ingress.server.listen(config.JIAOBIAN_PORT, config.JIAOBIAN_HOST);
  const kafka = await startKafka({ dataDir: join(config.dataDir, 'kafka'), port: 9092 });
  main.onStop(() => kafka.stop());
  config.KAFKA_BROKERS = kafka.brokers;
  const installation = await openInstallation(config, async () => allServices, main);
  const services = startServices(installation, config, main);
  main.onStop(() => ingress.close(drainWithinMs));
  await ingress.open(services);
  await allReady(services, main.stopping);
  await welcome({ installation, config, main, metricsUrls: services.map(({ url }) => `${url}/metrics`) });
}

/** On the ports that follow the ingress's own, in the order of `allServices`. */
function startServices(installation: Installation, config: InstallationConfig, main: MainProcess): ServiceProcess[] {
  const services: ServiceProcess[] = [];
  const list = join(config.dataDir, 'services.json');
  // For whoever looks after the processes: which is which, and where.
  const onChange = (): void =>
    writeFileSync(
      list,
      JSON.stringify(
        services.map(({ name, port, pid }) => ({ name, port, pid })),
        undefined,
        2,
      ),
    );
  allServices.forEach((definition, index) => {
    services.push(new ServiceProcess(definition, config.JIAOBIAN_PORT + 1 + index, { installation, config, onChange }));
  });
  main.onStop(async () => void (await Promise.all(services.map((service) => service.stop(stopServiceWithinMs)))));
  for (const service of services) service.start();
  return services;
}

async function allReady(services: ServiceProcess[], signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  for (const service of services) {
    while (!(await service.isReady())) {
      if (Date.now() > deadline) throw new DomainError('SERVICE.UNAVAILABLE', { service: service.name });
      await pause(readyPollMs, undefined, { signal });
    }
  }
}
