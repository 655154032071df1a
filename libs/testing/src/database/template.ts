import { escapeIdentifier } from 'pg';
import { administer } from './administer';
import { urlWith } from './url-with';

/**
 * The name of a database made once per test run by `build` (roles, schemas, migrations, seed rows), from which
 * `createTestDatabase` copies in some 40 ms. Workers that ask at the same time wait for the first.
 */
export function templateFor(key: string, build: (adminUrl: string) => Promise<void>): Promise<string> {
  const name = `template_${key.replace(/[^a-z0-9]+/gi, '_').toLowerCase()}`;
  return administer(name, async (client, adminUrl) => {
    const built = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name]);
    if (built.rowCount) return name;
    await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
    await client.query(`create database ${escapeIdentifier(name)}`);
    await build(urlWith(adminUrl, { database: name }));
    // A template that somebody is connected to cannot be copied (55006): nobody can connect to it from here on.
    await client.query(`alter database ${escapeIdentifier(name)} with is_template true allow_connections false`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    return name;
  });
}
