import type { ServiceRoles } from '@jiaobian/database';

/** The roster in force without whom it has lost since; made anew whenever `roster_lines` has another column. */
export function staffView({ schema, app }: ServiceRoles): string[] {
  return [
    `create or replace view ${schema}.staff with (security_invoker = true) as
       select line.* from ${schema}.roster_lines line
         join ${schema}.registers register on register.county_code = line.county_code and register.roster_import_id = line.import_id
       -- Read once and not joined: two rosters are compared by their keys, and a join more would take that way from them.
       where line.person_id <> all (array(
         select gone.person_id from ${schema}.departures gone
           join ${schema}.registers now on now.county_code = gone.county_code and now.roster_import_id = gone.roster_import_id))`,
    `grant select on ${schema}.staff to ${app}`,
  ];
}
