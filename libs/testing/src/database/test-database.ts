import { randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { administer } from './administer';
import { urlWith } from './url-with';

export interface TestDatabase {
  name: string;
  /** As the administrator of the server; `urlWith` makes a role's URL of it. */
  adminUrl: string;
  /** Also ends connections that the test left open. */
  drop(): Promise<void>;
}

/** A database of one test file's own: empty, or a copy of a template (see `templateFor`). */
export async function createTestDatabase(name: string, template = 'template0'): Promise<TestDatabase> {
  const unique = `${name
    .replace(/[^a-z0-9]+/gi, '_')
    .toLowerCase()
    .slice(0, 40)}_${randomBytes(5).toString('hex')}`;
  const adminUrl = await administer(template, async (client, url) => {
    await client.query(`create database ${escapeIdentifier(unique)} template ${escapeIdentifier(template)}`);
    return urlWith(url, { database: unique });
  });
  return {
    name: unique,
    adminUrl,
    drop: () =>
      administer(unique, async (client) => void (await client.query(`drop database if exists ${escapeIdentifier(unique)} with (force)`))),
  };
}
