import { countyTable, type ServiceRoles } from '@jiaobian/database';

/**
 * The statements that make a service's outbox, inbox and dead letters, for its first migration (after `countySchema`).
 *
 * The app role only appends to the outbox; the relay role, which has a login of its own, carries all counties' events
 * away and tidies up. Nobody else crosses a county.
 */
export function messagingTables(roles: ServiceRoles): string[] {
  return [...outbox(roles), ...inbox(roles), ...deadLetters(roles)];
}

function outbox(roles: ServiceRoles): string[] {
  const table = `${roles.schema}.outbox`;
  return [
    ...countyTable(roles, 'outbox', {
      columns: `
       id bigint generated always as identity,
       event_id uuid not null,
       partition_key text not null,
       shard smallint not null,
       envelope json not null,
       appended_at timestamptz not null default clock_timestamp(),
       sent_at timestamptz,
       attempts integer not null default 0,
       next_attempt_at timestamptz,
       parked_at timestamptz,
       last_error text,
       primary key (county_code, id),
       unique (county_code, event_id)`,
      grants: 'insert',
    }),
    // Only what waits is indexed: the index stays as small as the lag.
    `create index outbox_waiting on ${table} (id) where sent_at is null`,
    `create index outbox_held on ${table} (partition_key, id) where sent_at is null and next_attempt_at is not null`,
    `create index outbox_sent on ${table} using brin (sent_at)`,
    ...forRelay(roles, 'outbox', ['select', 'update', 'delete']),
    `grant select, delete, update (sent_at, attempts, next_attempt_at, parked_at, last_error) on ${table} to ${roles.relay}`,
  ];
}

function inbox(roles: ServiceRoles): string[] {
  const table = `${roles.schema}.inbox`;
  return [
    ...countyTable(roles, 'inbox', {
      columns: `
       consumer text not null,
       event_id text not null,
       handled_at timestamptz not null default clock_timestamp(),
       primary key (county_code, consumer, event_id)`,
      grants: 'select, insert',
    }),
    `create index inbox_handled on ${table} using brin (handled_at)`,
    ...forRelay(roles, 'inbox', ['select', 'delete']),
    `grant select, delete on ${table} to ${roles.relay}`,
  ];
}

function deadLetters(roles: ServiceRoles): string[] {
  const table = `${roles.schema}.dead_letters`;
  return [
    ...countyTable(roles, 'dead_letters', {
      columns: `
       id uuid not null,
       consumer text not null,
       event_id text not null,
       type text not null,
       payload bytea not null,
       reason text not null,
       attempts integer not null,
       parked_at timestamptz not null default clock_timestamp(),
       replayed_at timestamptz,
       primary key (county_code, id),
       unique (county_code, consumer, event_id)`,
      grants: 'select, insert, update',
    }),
    `create index dead_letters_open on ${table} (parked_at) where replayed_at is null`,
    ...forRelay(roles, 'dead_letters', ['select']),
    `grant select on ${table} to ${roles.relay}`,
  ];
}

function forRelay(roles: ServiceRoles, name: string, actions: string[]): string[] {
  return actions.map((action) => `create policy relay_${action} on ${roles.schema}.${name} for ${action} to ${roles.relay} using (true)`);
}
