import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { DomainError } from '@jiaobian/kernel';

/** What only this installation knows, made once and kept in the data folder for its owner alone. */
export interface Secrets {
  /** By role name. */
  passwords: Record<string, string>;
  /** Keys of services' settings, 32 bytes in hexadecimal, by the name of the setting. */
  keys: Record<string, string>;
  /** Of all demo accounts; they guard invented data. */
  demoPassword: string;
  /** Of the first administrator, where there is no demo. */
  administratorPassword: string;
}

/** Which service is told which key, and no other is. */
export const keysOfService: Record<string, string[]> = {
  identity: ['JIAOBIAN_SIGNING_KEY_KEY'],
  registry: ['JIAOBIAN_IDENTITY_NUMBER_KEY', 'JIAOBIAN_IDENTITY_NUMBER_HASH_KEY'],
};

const random = (): string => randomBytes(32).toString('hex');
/** To be read off a screen and typed. */
const typed = (): string =>
  randomBytes(9)
    .toString('base64url')
    .replace(/[-_]/g, 'x')
    .replace(/.{4}(?=.)/g, '$&-');

/**
 * Reads the secrets, and makes those that are missing: all at the first start, a new service's at a later one. The file
 * is written aside and moved into place, so that no crash leaves half of it. `created` when there was none.
 * Errors: `STANDALONE.SECRETS_UNREADABLE`.
 */
export function openSecrets(path: string, roles: string[]): { secrets: Secrets; created: boolean } {
  const created = !existsSync(path);
  const known = created ? undefined : read(path);
  const secrets: Secrets = {
    passwords: { ...made(roles, random), ...known?.passwords },
    keys: { ...made(Object.values(keysOfService).flat(), random), ...known?.keys },
    demoPassword: known?.demoPassword ?? typed(),
    administratorPassword: known?.administratorPassword ?? typed(),
  };
  const text = JSON.stringify(secrets, undefined, 2);
  if (text !== JSON.stringify(known, undefined, 2)) {
    writeFileSync(`${path}.partial`, text, { mode: 0o600 });
    renameSync(`${path}.partial`, path);
  }
  return { secrets, created };
}

function made(names: string[], make: () => string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, make()]));
}

function read(path: string): Secrets {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  } catch (cause) {
    throw new DomainError('STANDALONE.SECRETS_UNREADABLE', { path }, { cause });
  }
}
