import { migrate } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { readConfig } from '../config/read-config';
import { MainProcess } from '../host/main-process';
import { MigrationConfig, ServiceProcessConfig } from '../host/process-config';
import { processParts } from '../host/process-parts';
import { ServiceHost } from '../host/service-host';
import { processLogger } from '../observability/process-logger';
import type { ServiceDefinition } from './service-definition';

/**
 * The main program of one service in a process of its own: `serve` (the default), or `migrate`, which brings the
 * schema to the newest version as its owner and ends.
 */
export function runService(definition: ServiceDefinition): Promise<void> {
  return MainProcess.run(async (main) => {
    const command = process.argv[2] ?? 'serve';
    if (command === 'serve') return serve(definition, main);
    if (command === 'migrate') return migrateSchema(definition);
    throw new DomainError('HOST.COMMAND_UNKNOWN', { command, known: 'serve, migrate' });
  });
}

async function serve(definition: ServiceDefinition, main: MainProcess): Promise<void> {
  const config = readConfig(ServiceProcessConfig, process.env);
  const logger = processLogger(config.JIAOBIAN_LOG_LEVEL).child({ process: definition.name });
  const host = new ServiceHost();
  await host.server.listen(config.JIAOBIAN_PORT, config.JIAOBIAN_HOST);
  const parts = await processParts({
    config,
    baseUrl: config.JIAOBIAN_BASE_URL,
    eventBusUrl: config.EVENT_BUS_URL,
    logger,
    onFatal: (error) => void main.giveUp(error),
  });
  main.onStop(() => parts.transport.close());
  main.onStop(() => host.stop());
  const database = { appUrl: config.DATABASE_URL, relayUrl: config.DATABASE_RELAY_URL };
  await host.start([{ definition, runtime: parts.forService(definition.name, { database, environment: process.env }) }]);
  logger.info({ service: definition.name, port: config.JIAOBIAN_PORT }, 'ready');
}

async function migrateSchema(definition: ServiceDefinition): Promise<void> {
  const { DATABASE_OWNER_URL: ownerUrl } = readConfig(MigrationConfig, process.env);
  const executed = await migrate(ownerUrl, definition.roles.schema, definition.migrations);
  process.stdout.write(`${definition.name}: ${executed.length === 0 ? 'up to date' : executed.join(', ')}\n`);
}
