import type { ServiceRoles } from '@jiaobian/database';

/** What boarding add-on and supplementary quota 附加编制 rest on: told of each school, and kept with each number that used it. */
export function supplementColumns({ schema }: ServiceRoles): string[] {
  return [
    `alter table ${schema}.schools add column supplement_grounds text[] not null default '{}'`,
    `alter table ${schema}.entitlement_lines add column boarders integer not null default 0 check (boarders between 0 and pupils),
       add column supplement_grounds text[] not null default '{}'`,
  ];
}
