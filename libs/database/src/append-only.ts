import type { ServiceRoles } from './service-roles';

/**
 * Statements, run once in a schema, that refuse UPDATE, DELETE and TRUNCATE of its `tables` for everybody, the owner
 * included: a correction is a new row (domain.md §3, invariant 5).
 */
export function appendOnly({ schema }: ServiceRoles, tables: readonly string[]): string[] {
  return [
    `create function ${schema}.refuse_change() returns trigger language plpgsql as $$
     begin raise exception '% is append-only: its rows are never changed or deleted', tg_table_name using errcode = 'restrict_violation'; end $$`,
    ...keepForEver(schema, tables),
  ];
}

/** The same for tables of a later migration, by the function that the first one has made. */
export function keepForEver(schema: string, tables: readonly string[]): string[] {
  return tables.flatMap((table) => [
    `create trigger append_only before update or delete on ${schema}.${table} for each row execute function ${schema}.refuse_change()`,
    `create trigger never_emptied before truncate on ${schema}.${table} for each statement execute function ${schema}.refuse_change()`,
  ]);
}
