import type { ServiceRoles } from '@jiaobian/database';

/** The function behind `appendOnly`. */
export function appendOnlyFunction(roles: ServiceRoles): string {
  return `create function ${roles.schema}.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$`;
}

/** Refuses update and delete even to the owner of the table: what was decided stays on record. */
export function appendOnly(roles: ServiceRoles, table: string): string {
  return `create trigger append_only before update or delete on ${roles.schema}.${table}
    for each row execute function ${roles.schema}.refuse_change()`;
}
