import { demoCountyCode } from '@jiaobian/demo-county';
import type { MainProcess, ServiceDefinition } from '@jiaobian/service-kit';
import { embeddedDatabase, givenDatabase } from './database-server';
import { Installation, installationRoles } from './installation';
import type { InstallationConfig } from './installation-config';
import { makeTopics } from './make-topics';
import { prepareSchemas } from './prepare-schemas';
import { openSecrets } from './secrets';

/**
 * Starts the database of a data folder that this process holds, and brings all schemas, and the topics of a Kafka, to
 * the newest state. The secrets come before the database, so that no crash leaves data without the keys that open them.
 */
export async function openInstallation(
  config: InstallationConfig,
  loadServices: () => Promise<ServiceDefinition[]>,
  main: MainProcess,
): Promise<Installation> {
  const { secrets, created } = openSecrets(Installation.secretsPath(config.dataDir), installationRoles);
  const given = config.JIAOBIAN_DATABASE_URL;
  const [database, services] = await Promise.all([
    (given === undefined ? embeddedDatabase(config.dataDir) : givenDatabase(given)).then((started) => {
      main.onStop(() => started.stop());
      return started;
    }),
    loadServices(),
  ]);
  const installation = new Installation({
    dataDir: config.dataDir,
    services,
    secrets,
    secretsCreated: created,
    adminUrl: database.adminUrl,
    defaultCounty: config.JIAOBIAN_DEFAULT_COUNTY ?? (config.withDemo ? demoCountyCode : undefined),
  });
  main.stopping.throwIfAborted();
  await Promise.all([
    prepareSchemas(installation, { withEventBus: config.KAFKA_BROKERS === undefined }),
    config.KAFKA_BROKERS && makeTopics(config.KAFKA_BROKERS),
  ]);
  return installation;
}
