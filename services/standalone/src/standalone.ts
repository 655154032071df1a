import { processLogger, processParts, readConfig, ServiceHost, type MainProcess } from '@jiaobian/service-kit';
import { builtConsole, consoleSite } from './console-site';
import { openDataFolder } from './installation/data-folder';
import { eventBusRole } from './installation/installation';
import { InstallationConfig } from './installation/installation-config';
import { openInstallation } from './installation/open-installation';
import { loadServices } from './load-services';

/** The whole product in one process: one Nest application per service behind one server, on one PostgreSQL. */
export async function startStandalone(main: MainProcess): Promise<void> {
  const config = readConfig(InstallationConfig, settings());
  const lock = openDataFolder(config.dataDir);
  main.onStop(async () => lock.release());
  const host = new ServiceHost(consoleSite(builtConsole));
  await host.server.listen(config.JIAOBIAN_PORT, config.JIAOBIAN_HOST);
  const installation = await openInstallation(config, loadServices, main);
  const parts = await processParts({
    config,
    baseUrl: config.ownUrl,
    eventBusUrl: installation.urlOf(eventBusRole),
    logger: processLogger(config.JIAOBIAN_LOG_LEVEL),
    onFatal: (error) => void main.giveUp(error),
  });
  main.onStop(() => parts.transport.close());
  main.onStop(() => host.stop());
  main.stopping.throwIfAborted();
  await host.start(
    installation.facts.services.map((definition) => {
      const own = { database: installation.databaseOf(definition), environment: installation.environmentOf(definition) };
      return { definition, runtime: parts.forService(definition.name, own) };
    }),
  );
  const { welcome } = await import('./welcome.js');
  await welcome({ installation, config, main, metricsUrls: [`${config.ownUrl}/metrics`] });
}

/** `--no-demo` for those who start it by hand. */
function settings(): Record<string, string | undefined> {
  return process.argv.includes('--no-demo') ? { ...process.env, JIAOBIAN_DEMO: 'false' } : process.env;
}
