import type { TestServices } from '@jiaobian/testing';
import { allDefinitions, startAllServices } from './all-services';

/** Tables that belong to no county: how far the migrations are. */
const withoutCounty = ['migrations'];

describe('isolation', () => {
  let services: TestServices;
  beforeAll(async () => {
    services = await startAllServices();
  }, 120_000);
  afterAll(() => services.stop());

  const schemas = allDefinitions.map(({ roles }) => roles.schema);

  function catalogue<Row>(sql: string): Promise<Row[]> {
    return services.query<Row>('quota', sql, [schemas]);
  }

  it('every table has a county, row security and a policy; no policy opens a table for all counties but to the relay', async () => {
    const tables = await catalogue<{ table: string; secured: boolean; county: boolean; policies: string[] }>(
      `select n.nspname || '.' || c.relname as table, c.relrowsecurity as secured,
              exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'county_code' and a.attnotnull) as county,
              array(select p.polname || ' to ' || coalesce(r.rolname, 'public') from pg_policy p left join pg_roles r on r.oid = any (p.polroles) where p.polrelid = c.oid) as policies
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any ($1) and c.relkind in ('r', 'p') order by 1`,
    );
    const guarded = tables.filter(({ table }) => !withoutCounty.includes(table.split('.')[1]!));
    expect(guarded.length).toBeGreaterThan(30);
    expect(guarded.filter(({ secured, county, policies }) => !secured || !county || policies.length === 0)).toEqual([]);
    const open = await catalogue<{ policy: string; role: string }>(
      `select n.nspname || '.' || c.relname || '.' || p.polname as policy, r.rolname as role
         from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = any (p.polroles)
        where n.nspname = any ($1) and pg_get_expr(p.polqual, p.polrelid) = 'true'`,
    );
    expect(open.filter(({ role }) => !role.endsWith('_relay'))).toEqual([]);
  });

  it('the app role owns nothing, truncates nothing, and passes no row security', async () => {
    const faults = await catalogue<{ fault: string }>(
      `select r.rolname || ' owns ' || c.relname as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
        where n.nspname = any ($1) and r.rolname not like 'jb\\_%\\_owner'
       union all
       select grantee || ' may ' || privilege_type || ' ' || table_name from information_schema.role_table_grants
        where table_schema = any ($1) and grantee not like 'jb\\_%\\_owner' and privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')
       union all
       select rolname || ' passes row security' from pg_roles where rolname like 'jb\\_%' and (rolbypassrls or rolsuper)`,
    );
    expect(faults).toEqual([]);
  });

  it.each(allDefinitions.map(({ name }) => name))('%s cannot read another service', async (name) => {
    for (const { roles } of allDefinitions.filter((other) => other.name !== name)) {
      const theft = services.inCounty(name, '522327', (transaction) => transaction.query(`select 1 from ${roles.schema}.outbox limit 1`));
      await expect(theft).rejects.toThrow(/permission denied for schema/);
    }
  });

  it.each(allDefinitions.map(({ name }) => name))('%s sees no other county, writes into none, and fails without one', async (name) => {
    await services.query(
      name,
      `insert into idempotency_keys (county_code, account_id, key, request_hash) values ('522328', 'neighbour', 'key-${name}', 'x')`,
    );
    const seen = await services.inCounty(name, '522327', (transaction) => transaction.query('select 1 from idempotency_keys'));
    expect(seen).toEqual([]);
    const smuggled = services.inCounty(name, '522327', (transaction) =>
      transaction.query(`insert into idempotency_keys (county_code, account_id, key, request_hash) values ('522328', 'a', 'b', 'c')`),
    );
    await expect(smuggled).rejects.toThrow(/row-level security/);
    const unset = services.inCounty(name, '522327', async (transaction) => {
      await transaction.query(`select set_config('jiaobian.county', '', true)`);
      return transaction.query('select 1 from idempotency_keys');
    });
    await expect(unset).rejects.toThrow(/county_set/);
  });
});
