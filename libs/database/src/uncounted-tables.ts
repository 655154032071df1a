import type { QueryRunner } from 'typeorm';

/**
 * Tells PostgreSQL's planner of each table whose rows nobody has counted yet that they are all of one county, which is
 * what it will find out when it counts them. Without that it takes a county for one row in two hundred: an index by
 * the county alone seems as good as one by the post, and what fills a table reads all of it for each row, until the
 * server counts (a minute after the first import, and with it each session's plans, which were made on the empty table).
 *
 * Said once per table; the server's own count takes its place. Before PostgreSQL 18 nobody can be told.
 */
export async function describeUncountedTables(runner: QueryRunner, schema: string): Promise<void> {
  await runner.query(
    `do $$
     begin
       if current_setting('server_version_num')::int >= 180000 then
         perform pg_restore_attribute_stats('schemaname', t.nspname::text, 'relname', t.relname::text, 'attname', 'county_code',
           'inherited', false, 'version', current_setting('server_version_num')::int, 'null_frac', 0::real, 'avg_width', 7, 'n_distinct', 1::real)
         from (
           select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             join pg_attribute a on a.attrelid = c.oid and a.attname = 'county_code' and not a.attisdropped
           where n.nspname = '${schema}' and c.relkind = 'r' and c.reltuples < 0
             and not exists (select from pg_stats s where (s.schemaname, s.tablename, s.attname) = (n.nspname, c.relname, a.attname))
         ) t;
       end if;
     end $$`,
  );
}
