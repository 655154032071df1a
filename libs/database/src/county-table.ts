import type { ServiceRoles } from './service-roles';

export interface CountyTable {
  /** Columns and constraints after `county_code`; every key and foreign key begins with the county. */
  columns: string;
  /** What the app role may do. Append-only tables grant `select, insert`. */
  grants: string;
}

/** Statements that every schema needs once, before its first table. */
export function countySchema(roles: ServiceRoles): string[] {
  return [
    `create domain ${roles.schema}.county_set as text not null check (value <> '')`,
    `grant usage on schema ${roles.schema} to ${roles.app}, ${roles.relay}`,
  ];
}

/**
 * The statements of a table whose rows belong to one county each. Row security is loud: without a county on the
 * transaction a query fails, it does not see nothing (see docs/architecture/isolation.md).
 */
export function countyTable(roles: ServiceRoles, name: string, table: CountyTable): string[] {
  const qualified = `${roles.schema}.${name}`;
  return [
    `create table ${qualified} (
       county_code text not null default current_setting('jiaobian.county', true) check (county_code ~ '^[0-9]{6}$'),
       ${table.columns})`,
    `alter table ${qualified} enable row level security`,
    `create policy county on ${qualified} for all to ${roles.app}
       using (county_code = current_setting('jiaobian.county')::${roles.schema}.county_set)`,
    `grant ${table.grants} on ${qualified} to ${roles.app}`,
  ];
}
