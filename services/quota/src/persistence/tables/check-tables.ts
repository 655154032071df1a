import { countyTable, keepForEver, type ServiceRoles } from '@jiaobian/database';
import { callableByApp } from './definer-functions';

/** What the check of the ledger found, each time that it ran by itself; and which counties there are to check. */
export function checkTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'ledger_checks', {
      columns: `id uuid not null default gen_random_uuid(),
        cause text not null check (cause in ('start', 'night')),
        started_at timestamptz not null,
        finished_at timestamptz not null default clock_timestamp(),
        movements bigint not null,
        chain_end text not null,
        differences jsonb not null,
        failure text,
        primary key (county_code, id)`,
      grants: 'select, insert',
    }),
    ...keepForEver(schema, ['ledger_checks']),
    `create index ledger_checks_by_time on ${schema}.ledger_checks (county_code, started_at)`,
    `create function ${schema}.counties_with_ledger() returns setof text language sql stable security definer set search_path = ${schema}, pg_temp as $$
       select county_code from chain_heads order by county_code $$`,
    ...callableByApp(roles, ['counties_with_ledger()']),
  ];
}
