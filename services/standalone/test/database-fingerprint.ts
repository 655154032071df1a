import type { TestServices } from '@jiaobian/testing';
import { allDefinitions } from './all-services';

/** One hash for the content of each table of all services: two that are equal mean that nothing changed. */
export async function databaseFingerprint(services: TestServices): Promise<Record<string, string>> {
  const fingerprint: Record<string, string> = {};
  for (const { name, roles } of allDefinitions) {
    const tables = await services.query<{ name: string }>(
      name,
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = $1 and c.relkind in ('r', 'p') order by 1`,
      [roles.schema],
    );
    for (const table of tables) {
      const [row] = await services.query<{ hash: string }>(
        name,
        `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from "${table.name}" t`,
      );
      fingerprint[`${roles.schema}.${table.name}`] = row!.hash;
    }
  }
  return fingerprint;
}
