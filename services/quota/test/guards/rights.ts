import type { Client } from 'pg';

/** The ledger itself: the service reads it, and its one way in are the functions that keep it. */
export const neverWritten = [
  'accounts',
  'chain_heads',
  'entries',
  'movements',
  'named_heads',
  'occupations',
  'opened_years',
  'placements',
  'positions',
  'posts_made',
  'year_openings',
];

/** Tables of which the service may write something a second time; triggers and checks say what. */
export const writtenAgain = [
  'census_lines',
  'dead_letters',
  'holds',
  'idempotency_keys',
  'loan_changes',
  'pendings',
  'people',
  'pool_tellings',
  'schools',
  'staff_lists',
  'standard_cases',
  'standard_drafts',
  'standard_dues',
  'standard_terms',
];

/** The tables that a role may write, write again, and take something out of. */
export async function rightsOf(client: Client, role: string): Promise<{ writes: string[]; updates: string[]; removes: string[] }> {
  const granted = async (view: string, ...rights: string[]): Promise<string[]> => {
    const { rows } = await client.query<{ table: string }>(
      `select distinct table_name::text as table from information_schema.${view}
       where table_schema = 'quota' and grantee = $1 and privilege_type = any ($2) order by 1`,
      [role, rights],
    );
    return rows.map(({ table }) => table);
  };
  return {
    writes: await granted('column_privileges', 'INSERT', 'UPDATE'),
    updates: await granted('column_privileges', 'UPDATE'),
    removes: await granted('table_privileges', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES'),
  };
}
