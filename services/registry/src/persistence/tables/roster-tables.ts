import { countyTable, type ServiceRoles } from '@jiaobian/database';

/**
 * A roster is a snapshot, as a census is: the preview writes it, a confirm points the register at it, and nobody changes
 * it. The view `staff` is the one in force.
 */
export function rosterTables(roles: ServiceRoles): string[] {
  const { schema, app } = roles;
  return [
    ...countyTable(roles, 'roster_lines', {
      columns: `import_id uuid not null,
        person_id uuid not null,
        name text not null,
        gender text not null,
        birth_on date not null,
        school_code text not null,
        stage text not null,
        subject text not null,
        track text,
        employment text not null,
        professional_title text not null,
        position text not null,
        entered_education_on date not null,
        at_school_since date not null,
        backbone boolean not null,
        service_until date,
        exemption text,
        primary key (county_code, import_id, person_id)`,
      grants: 'select, insert, delete',
    }),
    `create index roster_lines_by_school on ${schema}.roster_lines (county_code, import_id, school_code)`,
    // The identity numbers of a school's staff, sealed as one.
    ...countyTable(roles, 'roster_numbers', {
      columns: `import_id uuid not null,
        school_code text not null,
        sealed bytea not null,
        primary key (county_code, import_id, school_code)`,
      grants: 'select, insert, delete',
    }),
    `alter table ${schema}.roster_numbers alter column sealed set storage external`,
    ...['roster_lines', 'roster_numbers'].flatMap((table) => onlyBeforeConfirm(roles, table)),
    `create view ${schema}.staff with (security_invoker = true) as
       select line.* from ${schema}.roster_lines line
         join ${schema}.registers register on register.county_code = line.county_code and register.roster_import_id = line.import_id`,
    `grant select on ${schema}.staff to ${app}`,
  ];
}

function onlyBeforeConfirm({ schema, app }: ServiceRoles, table: string): string[] {
  const imports = (state: string): string => `import_id in (select id from ${schema}.imports where state ${state})`;
  return [
    `create policy while_reading on ${schema}.${table} as restrictive for insert to ${app} with check (${imports("= 'reading'")})`,
    `create policy until_confirmed on ${schema}.${table} as restrictive for delete to ${app} using (${imports("<> 'confirmed'")})`,
  ];
}
