import { Client, escapeIdentifier, escapeLiteral } from 'pg';

export const eventBusSchema = 'event_bus';
export const eventBusRole = 'jb_event_bus';

/**
 * The event bus in a schema of its own: what a broker is in the distributed mode. It carries all counties' events and knows
 * nothing of them, so there is no row security here; its role is the transport's alone, and may not change the tables.
 */
const tables = [
  `create schema if not exists ${eventBusSchema}`,
  `create table if not exists ${eventBusSchema}.partitions (
     topic text not null,
     partition integer not null check (partition >= 0),
     last_position bigint not null default 0,
     primary key (topic, partition)) with (fillfactor = 50)`,
  `create table if not exists ${eventBusSchema}.records (
     topic text not null,
     partition integer not null,
     position bigint not null,
     key text not null,
     value text not null,
     appended_at timestamptz not null default clock_timestamp(),
     primary key (topic, partition, position))`,
  `create index if not exists records_age on ${eventBusSchema}.records using brin (appended_at)`,
  `create table if not exists ${eventBusSchema}.progress (
     consumer_group text not null,
     topic text not null,
     partition integer not null,
     position bigint not null default 0,
     seen_at timestamptz not null default clock_timestamp(),
     primary key (consumer_group, topic, partition)) with (fillfactor = 50)`,
  `grant usage on schema ${eventBusSchema} to ${eventBusRole}`,
  `grant select, insert, update, delete on all tables in schema ${eventBusSchema} to ${eventBusRole}`,
];

/** Makes the event bus and its role, or gives the role the new password; run by an administrator, as often as one likes. */
export async function provisionEventBus(adminUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // The same lock as the services' provisioning: roles belong to the whole server.
    await client.query(`select pg_advisory_lock(hashtext('jiaobian.provision'))`);
    const known = await client.query('select 1 from pg_roles where rolname = $1', [eventBusRole]);
    const verb = known.rowCount ? 'alter' : 'create';
    await client.query(
      `${verb} role ${eventBusRole} login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password ${escapeLiteral(password)}`,
    );
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    await client.query(`grant connect on database ${escapeIdentifier(rows[0]!.name)} to ${eventBusRole}`);
    for (const statement of tables) await client.query(statement);
  } finally {
    await client.end();
  }
}
