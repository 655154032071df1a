import type { Client } from 'pg';
import type { ConstraintGuard } from './catalog';

export type Row = Record<string, unknown>;

export const county = '522327';

/** What a column holds that nothing else is known of. */
const values: Record<string, (column: string) => unknown> = {
  uuid: () => crypto.randomUUID(),
  text: (column) => `a ${column}`,
  int2: () => 1,
  int4: () => 1,
  int8: () => 1,
  bool: () => false,
  date: () => '2027-01-01',
  timestamptz: () => '2027-01-01T04:00:00Z',
  json: () => ({}),
  jsonb: () => [{ passed: true }],
  bytea: () => '\\x61',
  _text: () => ['clerk'],
  int8range: () => '[1,2)',
  daterange: () => '[2027-01-01,)',
};

/** Where a row of just anything would be none: what its rules say of several columns together. */
const sound: Record<string, Row> = {
  accounts: { unit: 'S0', stage: 'primary', state: 'vacant', track: 'quota' },
  corrections: { proposed_by: 'clerk' },
  correction_decisions: {
    proposed_by: 'clerk',
    decided_by: 'office',
    outcome: 'consented',
    document_number: '1',
    decided_on: '2027-01-01',
  },
  entries: { amount: 1, balance_before: 0, balance_after: 1 },
  holds: { proposed_by: 'clerk' },
  hold_lines: { from_unit: 'S0', to_unit: 'S1' },
  loans: { due_on: '2030-01-01' },
  loan_changes: { proposed_by: 'clerk' },
  movements: { kind: 'entry', cause_kind: 'import', document_number: '1' },
  pendings: { count: 3 },
  school_changes: { proposed_by: 'clerk' },
  school_change_decisions: {
    proposed_by: 'clerk',
    decided_by: 'office',
    outcome: 'consented',
    document_number: '1',
    decided_on: '2027-01-01',
  },
  standard_cases: { proposer: 'clerk' },
  standard_case_attachments: { bytes: 1, sha256: 'a'.repeat(64) },
  standard_versions: { proposed_by: 'clerk' },
  transfers: { proposed_by: 'clerk', decided_by: 'office' },
};

interface Column {
  name: string;
  type: string;
  needed: boolean;
}

/** Rows that no rule refuses, one for each table, made of the types of the columns and the words that their checks list. */
export class SoundRows {
  private constructor(
    private readonly columns: Map<string, Column[]>,
    private readonly words: Map<string, string>,
  ) {}

  static async of(client: Client, constraints: readonly ConstraintGuard[]): Promise<SoundRows> {
    const { rows } = await client.query<Column & { table: string }>(`
      select t.relname as table, a.attname as name, y.typname as type, a.attnotnull and not a.atthasdef and a.attidentity = '' as needed
      from pg_attribute a join pg_class t on t.oid = a.attrelid join pg_type y on y.oid = a.atttypid
      where t.relnamespace = 'quota'::regnamespace and t.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`);
    const columns = new Map<string, Column[]>();
    for (const { table, ...column } of rows) columns.set(table, [...(columns.get(table) ?? []), column]);
    const words = new Map<string, string>();
    for (const { table, definition } of constraints) {
      const listed = /^CHECK \(\((\w+) = ANY \(ARRAY\['([^']*)'/.exec(definition);
      if (listed) words.set(`${table}.${listed[1]}`, listed[2]!);
    }
    return new SoundRows(columns, words);
  }

  rowOf(table: string, change: Row = {}): Row {
    const row: Row = { county_code: county };
    for (const { name, type, needed } of this.columns.get(table)!) {
      if (needed && name !== 'county_code') row[name] = this.words.get(`${table}.${name}`) ?? this.value(type, name);
    }
    return { ...row, ...sound[table], ...change };
  }

  /** False of a column that the database fills in by itself. */
  mayGive(table: string, column: string): boolean {
    return this.columns.get(table)!.some(({ name }) => name === column);
  }

  /** Something that the column may hold, other than the row has there. */
  another(table: string, column: string): unknown {
    const { type } = this.columns.get(table)!.find(({ name }) => name === column)!;
    if (type === 'text') return `another ${crypto.randomUUID()}`.slice(0, 40);
    if (type.startsWith('int')) return 2;
    return type === 'date' ? '2028-02-29' : this.value(type, column);
  }

  private value(type: string, column: string): unknown {
    const make = values[type];
    if (!make) throw new Error(`nobody knows what a ${type} may hold (${column})`);
    return make(column);
  }
}

export async function put(client: Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ');
  await client.query(
    `insert into quota.${table} (${names}) overriding system value select ${names} from jsonb_populate_record(null::quota.${table}, $1)`,
    [JSON.stringify(row)],
  );
}
