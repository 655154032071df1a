import type { Client } from 'pg';

export interface ConstraintGuard {
  kind: 'check' | 'unique' | 'foreign key';
  /** A unique index that no constraint owns. */
  isIndex?: boolean;
  table: string;
  name: string;
  definition: string;
  columns: string[];
}

export interface TriggerGuard {
  table: string;
  name: string;
  function: string;
  /** insert, update, delete or truncate. */
  on: string[];
}

/** A refusal in the body of a function; `name` is that of the constraint it claims, empty where it claims none. */
export interface RaisedGuard {
  function: string;
  name: string;
}

const kinds = { c: 'check', u: 'unique', p: 'unique', x: 'unique', i: 'unique', f: 'foreign key' } as const;

/** Every guard that the schema holds, as the database itself lists them: one that nobody thought of is among them. */
export async function guardsOf(
  client: Client,
): Promise<{ constraints: ConstraintGuard[]; triggers: TriggerGuard[]; raised: RaisedGuard[]; tables: string[] }> {
  const constraints = await client.query(`
    select t.relname as table, c.conname as name, c.contype as kind, pg_get_constraintdef(c.oid) as definition,
      array(select a.attname::text from unnest(c.conkey) with ordinality k(number, place)
              join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by k.place) as columns
    from pg_constraint c join pg_class t on t.oid = c.conrelid
    where c.connamespace = 'quota'::regnamespace and c.contype in ('c', 'u', 'p', 'x', 'f') and t.relname <> 'migrations'
    union all
    select t.relname, i.relname, 'i', pg_get_indexdef(i.oid),
      array(select a.attname::text from unnest(x.indkey::int2[]) with ordinality k(number, place)
              join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by k.place)
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
    where t.relnamespace = 'quota'::regnamespace and x.indisunique and not exists (select from pg_constraint c where c.conindid = i.oid)
    order by 1, 2`);
  const triggers = await client.query(`
    select t.relname as table, g.tgname as name, p.proname as function,
      array_remove(array[case when g.tgtype & 4 > 0 then 'insert' end, case when g.tgtype & 16 > 0 then 'update' end,
                         case when g.tgtype & 8 > 0 then 'delete' end, case when g.tgtype & 32 > 0 then 'truncate' end], null) as on
    from pg_trigger g join pg_class t on t.oid = g.tgrelid join pg_proc p on p.oid = g.tgfoid
    where t.relnamespace = 'quota'::regnamespace and not g.tgisinternal order by 1, 2`);
  const functions = await client.query<{ name: string; body: string }>(`
    select proname as name, prosrc as body from pg_proc where pronamespace = 'quota'::regnamespace and prosrc ~ 'raise exception' order by 1`);
  const tables = await client.query<{ name: string }>(`
    select relname as name from pg_class where relnamespace = 'quota'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations' order by 1`);
  return {
    constraints: constraints.rows.map(({ kind, ...guard }) => ({
      ...guard,
      kind: kinds[kind as keyof typeof kinds],
      isIndex: kind === 'i',
    })),
    triggers: triggers.rows,
    raised: functions.rows.flatMap(({ name, body }) => refusalsIn(body).map((refusal) => ({ function: name, name: refusal.claims }))),
    tables: tables.rows.map(({ name }) => name),
  };
}

/** The statements of a body that refuse, and the constraint that each claims to be. */
export function refusalsIn(body: string): { statement: string; claims: string }[] {
  return [...body.matchAll(/raise exception '(?:[^']|'')*'[^;]*;/g)].map(([statement]) => ({
    statement,
    claims: /constraint = '(\w+)'/.exec(statement)?.[1] ?? '',
  }));
}

/** The function without the refusal; everything else of it stays. */
export async function withoutRefusal(client: Client, guard: RaisedGuard): Promise<void> {
  const { rows } = await client.query<{ definition: string }>(
    `select pg_get_functiondef(oid) as definition from pg_proc where pronamespace = 'quota'::regnamespace and proname = $1`,
    [guard.function],
  );
  for (const { definition } of rows) {
    const refusals = refusalsIn(definition).filter(({ claims }) => claims === guard.name);
    await client.query(refusals.reduce((text, { statement }) => text.replace(statement, 'null;'), definition));
  }
}
