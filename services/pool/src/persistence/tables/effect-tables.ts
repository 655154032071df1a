import { countyTable, type ServiceRoles } from '@jiaobian/database';

/**
 * What a transfer did: its movements in the ledger, and what other services revised because of it. By the transfer and
 * not by the case, since another service's event may arrive before the ledger's own.
 */
export function effectTables(roles: ServiceRoles): string[] {
  const unitColumns = `from_unit text not null, to_unit text not null, stage text not null, track text not null, count int not null check (count > 0)`;
  return [
    ...countyTable(roles, 'movements', {
      columns: `movement_id uuid not null,
         transfer_id uuid not null,
         ${unitColumns},
         primary key (county_code, movement_id)`,
      grants: 'select, insert',
    }),
    `create index movements_of_transfer on ${roles.schema}.movements (county_code, transfer_id)`,
    ...countyTable(roles, 'effects', {
      columns: `event_id uuid not null,
         transfer_id uuid not null,
         service text not null check (service in ('hiring', 'rotation', 'special-post')),
         subject_id uuid not null,
         year int,
         school_code text,
         summary jsonb not null,
         changes jsonb not null,
         happened_at timestamptz not null,
         recorded_at timestamptz not null default clock_timestamp(),
         primary key (county_code, event_id)`,
      grants: 'select, insert',
    }),
    `create index effects_of_transfer on ${roles.schema}.effects (county_code, transfer_id)`,
  ];
}

/** That a service is through with a transfer, and with how many revisions: its last word, after all of them. */
export function answerTable(roles: ServiceRoles): string[] {
  return countyTable(roles, 'answers', {
    columns: `transfer_id uuid not null,
       service text not null check (service in ('hiring', 'rotation', 'special-post')),
       revisions int not null,
       answered_at timestamptz not null,
       primary key (county_code, transfer_id, service)`,
    grants: 'select, insert',
  });
}
