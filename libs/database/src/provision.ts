import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { ServiceRoles } from './service-roles';

export interface RolePasswords {
  owner: string;
  app: string;
  relay: string;
}

/**
 * Creates the schema and the three roles of a service, or sets their passwords anew where they exist. Run by an
 * administrator of the database; the service's own roles cannot.
 */
export async function provisionService(adminUrl: string, roles: ServiceRoles, passwords: RolePasswords): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Two instances that start at once would both find the role missing.
    await client.query(`select pg_advisory_lock(hashtext('jiaobian.provision'))`);
    const database = (await client.query<{ name: string }>('select current_database() as name')).rows[0]!.name;
    await client.query(`revoke all on database ${escapeIdentifier(database)} from public`);
    for (const part of ['owner', 'app', 'relay'] as const) {
      await createRole(client, roles[part], passwords[part]);
      await client.query(`grant connect on database ${escapeIdentifier(database)} to ${roles[part]}`);
      // Statements name their tables without a schema: each role has one, and no way to another's.
      await client.query(`alter role ${roles[part]} set search_path = ${roles.schema}`);
    }
    await client.query(`grant ${roles.owner} to current_user`);
    await client.query(`create schema if not exists ${roles.schema} authorization ${roles.owner}`);
    // Exclusion constraints over "the same post" and "overlapping days" need it; an owner may not make it, this account may (it is trusted).
    await client.query('create extension if not exists btree_gist schema public');
  } finally {
    await client.end();
  }
}

async function createRole(client: Client, name: string, password: string): Promise<void> {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = known.rowCount ? 'alter' : 'create';
  await client.query(
    `${verb} role ${name} login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password ${escapeLiteral(password)}`,
  );
}
