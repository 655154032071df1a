import { join } from 'node:path';
import type { ServiceName } from '@jiaobian/contracts';
import type { ServiceDefinition } from '@jiaobian/service-kit';
import type { Installation } from '../installation/installation';
import type { InstallationConfig } from '../installation/installation-config';
import { SupervisedProcess } from './supervised-process';

/** One service as a process of its own, with its own database roles and its own keys. */
export class ServiceProcess {
  readonly name: ServiceName;
  readonly url: string;
  /** Of the process that runs now; another one after a crash. */
  pid?: number;
  private readonly process: SupervisedProcess;

  constructor(
    definition: ServiceDefinition,
    readonly port: number,
    place: { installation: Installation; config: InstallationConfig; onChange(): void },
  ) {
    this.name = definition.name;
    this.url = `http://127.0.0.1:${port}`;
    this.process = new SupervisedProcess({
      // Beside the bundle that we run in, see `deploy/local/bundle.mjs`.
      command: [join(__dirname, 'run.cjs'), this.name],
      environment: environmentOf(definition, port, place),
      onStarted: (pid) => {
        this.pid = pid;
        place.onChange();
      },
      onDied: (reason, restartInMs) => process.stderr.write(`${this.name} died (${reason}), starting it again in ${restartInMs} ms\n`),
    });
  }

  start(): void {
    this.process.start();
  }

  stop(withinMs: number): Promise<void> {
    return this.process.stop(withinMs);
  }

  /** False while it starts, is overburdened, or is gone. */
  isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

function environmentOf(
  definition: ServiceDefinition,
  port: number,
  { installation, config }: { installation: Installation; config: InstallationConfig },
): Record<string, string | undefined> {
  const { appUrl, relayUrl } = installation.databaseOf(definition);
  return {
    ...installation.environmentOf(definition),
    DATABASE_URL: appUrl,
    DATABASE_RELAY_URL: relayUrl,
    KAFKA_BROKERS: config.KAFKA_BROKERS,
    JIAOBIAN_BASE_URL: config.ownUrl,
    JIAOBIAN_HOST: '127.0.0.1',
    JIAOBIAN_PORT: String(port),
    JIAOBIAN_LOG_LEVEL: config.JIAOBIAN_LOG_LEVEL,
  };
}
