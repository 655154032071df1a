import { existsSync } from 'node:fs';
import type { FirstAccount } from '@jiaobian/identity';
import type { MainProcess } from '@jiaobian/service-kit';
import { firstAccounts, recordFirstAccounts } from './demo/first-accounts';
import type { Installation } from './installation/installation';
import type { InstallationConfig } from './installation/installation-config';

/** What follows when all services are up: first accounts and the demo at the first start, and a word to who waits at the screen. */
export async function welcome(installation: Installation, config: InstallationConfig, main: MainProcess): Promise<void> {
  const accounts = firstAccounts(installation, config);
  await recordFirstAccounts(installation, accounts);
  print(`Jiaobian is ready: ${config.ownUrl}`);
  for (const line of accountLines(accounts)) print(line);
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
