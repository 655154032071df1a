import type { ServiceRoles } from '@jiaobian/database';

/** Without a county a definer function would see all of them: refuse, as row security does. */
export function countyFunction(schema: string): string {
  return `create function ${schema}.county_of_transaction() returns text language plpgsql stable as $$
    begin
      if coalesce(current_setting('jiaobian.county', true), '') !~ '^[0-9]{6}$' then
        raise exception 'the transaction has no county' using errcode = 'insufficient_privilege';
      end if;
      return current_setting('jiaobian.county');
    end $$`;
}

/** A function that runs as the owner and finds nothing but the service's own tables; a later migration makes it anew. */
export function definer(schema: string, signature: string, returns: string, body: string, setting = ''): string {
  return `create or replace function ${schema}.${signature} returns ${returns} language plpgsql security definer set search_path = ${schema}, pg_temp ${setting}
    as $$ ${body} $$`;
}

/** The app role may call these functions, and nobody else. */
export function callableByApp({ schema, app }: ServiceRoles, signatures: readonly string[]): string[] {
  return signatures.flatMap((signature) => [
    `revoke all on function ${schema}.${signature} from public`,
    `grant execute on function ${schema}.${signature} to ${app}`,
  ]);
}
