import type { Transaction } from '@jiaobian/database';
import type { RegisteredPerson } from './current-register';
import { personSelect, rosterColumns } from './roster-columns';

export interface RosterComparison {
  /** People in force whom the import changes or leaves out, as they stand. */
  before: RegisteredPerson[];
  /** Who is new or differs; undefined: all, no roster is in force yet. */
  concerned?: Set<string>;
  unchanged: number;
}

const differs = `(${columnsOf('line')}) is distinct from (${columnsOf('staff')})`;

/** What the roster of an import changes: compared where both are, since two rosters of 100,000 need not come here. */
export async function compareRoster(transaction: Transaction, importId: string): Promise<RosterComparison> {
  const [inForce] = await transaction.query('select from registers where roster_import_id is not null');
  if (!inForce) return { before: [], unchanged: 0 };
  const lines = '(select * from roster_lines where import_id = $1) line';
  const before = await transaction.query<RegisteredPerson>(
    `select ${personSelect('staff')}
       from staff left join ${lines} using (person_id) where line.person_id is null or ${differs}`,
    [importId],
  );
  const concerned = await transaction.query<{ id: string }>(
    `select line.person_id as id from ${lines} left join staff using (person_id) where staff.person_id is null or ${differs}`,
    [importId],
  );
  const [total] = await transaction.query<{ lines: number }>('select count(*)::int as lines from roster_lines where import_id = $1', [
    importId,
  ]);
  return { before, concerned: new Set(concerned.map(({ id }) => id)), unchanged: total!.lines - concerned.length };
}

function columnsOf(table: string): string {
  return rosterColumns.map(([column]) => `${table}.${column}`).join(', ');
}
