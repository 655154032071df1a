import type { RegistrationRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { tableNames, type CountyTables } from '../domain/county-tables';
import { deleteRoster } from '../persistence/write-roster';
import type { Preview } from './preview';

interface Read {
  preview: Preview;
  /** Of the register that it was compared with. */
  version: number;
  tables: CountyTables;
  registration: RegistrationRequest;
}

/** Writes a preview down, with everything that its confirm will need. A roster that is refused, or says what is in force, is not kept. */
export async function writePreview(
  transaction: Transaction,
  importId: string,
  { preview, version, tables, registration }: Read,
): Promise<void> {
  const { comparison } = preview;
  const ready = preview.errorCount === 0;
  if (!ready || preview.staffSchools.length === 0) await deleteRoster(transaction, importId);
  await transaction.change(
    `update imports set state = $2, rows_read = $3, register_version = $4, summary = $5, changes = $6, problems = $7, problem_count = $8,
            tables = $9, registration = $10, staff_schools = $11
      where id = $1 and state = 'reading'`,
    [
      importId,
      ready ? 'ready' : 'refused',
      preview.rowsRead,
      version,
      comparison ? JSON.stringify(comparison.summary) : null,
      comparison ? JSON.stringify({ total: comparison.total, changes: comparison.changes }) : null,
      JSON.stringify(preview.problems),
      preview.problemCount,
      ...(ready ? [JSON.stringify(withoutRoster(tables)), JSON.stringify(registration), preview.staffSchools] : [null, null, null]),
    ],
  );
}

/** Where the rows stood in the file is of no use any more. */
function withoutRoster(tables: CountyTables): Record<string, object[]> {
  const kept = tableNames.filter((table) => table !== 'roster');
  return Object.fromEntries(kept.map((table) => [table, tables[table].map(({ source: _, ...row }) => row)]));
}
