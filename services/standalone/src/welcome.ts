import { DemoFiles } from './demo/demo-files';
import { firstAccounts, recordFirstAccounts } from './demo/first-accounts';
import { setUpDemo } from './demo/set-up-demo';
import type { FirstAccount } from '@jiaobian/identity';
import type { MainProcess } from '@jiaobian/service-kit';
import type { Installation } from './installation/installation';
import type { InstallationConfig } from './installation/installation-config';

export interface Running {
  installation: Installation;
  config: InstallationConfig;
  main: MainProcess;
  /** Of every process of the installation. */
  metricsUrls: string[];
}

/** What follows when all services are up: first accounts, the demo at the first start, and a word to who waits at the screen. */
export async function welcome({ installation, config, main, metricsUrls }: Running): Promise<void> {
  const accounts = firstAccounts(installation, config);
  await recordFirstAccounts(installation, accounts);
  const files = new DemoFiles(config.dataDir);
  if (config.withDemo && !files.complete) {
    print('第一次启动,正在建立示范县…… / First start: setting up the demo county …');
    await setUpDemo({ baseUrl: config.ownUrl, metricsUrls, password: accounts[0]!.password, files, stopping: main.stopping });
    files.markComplete();
  }
  print([`Jiaobian is ready: ${config.ownUrl}`, ...accountLines(accounts)].join('\n'));
}

function accountLines(accounts: FirstAccount[]): string[] {
  const [first] = accounts;
  if (!first) return [];
  const names = accounts.map(({ name, county, displayName }) => `  ${`${name}@${county}`.padEnd(28)} ${displayName}`);
  return ['', '账号 / accounts:', ...names, `密码 / password of all: ${first.password}`, ''];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
