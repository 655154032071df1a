import type { RegistrationRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CountyRows } from '../domain/county-tables';
import type { PreviewProblem } from '../domain/workbook/problems/problem';

export type ImportState = 'reading' | 'refused' | 'ready' | 'confirmed';

export interface ImportRow {
  id: string;
  fileName: string;
  state: ImportState;
  rowsRead: number;
  registerVersion: number | null;
  summary: unknown;
  problemCount: number;
  uploadedBy: string;
  uploadedByName: string;
  uploadedAt: Date;
  confirmedByName: string | null;
  confirmedAt: Date | null;
  censusId: string | null;
}

export const importColumns = `id, file_name as "fileName", state, rows_read as "rowsRead", register_version as "registerVersion", summary,
  problem_count as "problemCount", uploaded_by as "uploadedBy", uploaded_by_name as "uploadedByName", uploaded_at as "uploadedAt",
  confirmed_by_name as "confirmedByName", confirmed_at as "confirmedAt", census_id as "censusId"`;

/** Errors: `IMPORT.NOT_FOUND`. */
export async function loadImport(transaction: Transaction, id: string, options: { lock?: boolean } = {}): Promise<ImportRow> {
  const [row] = await transaction.query<ImportRow>(
    `select ${importColumns} from imports where id = $1 ${options.lock ? 'for no key update' : ''}`,
    [id],
  );
  if (!row) throw new DomainError('IMPORT.NOT_FOUND', { id });
  return row;
}

export async function loadImportFiles(transaction: Transaction, id: string): Promise<Buffer> {
  const [row] = await transaction.query<{ files: Buffer }>('select files from imports where id = $1', [id]);
  if (!row) throw new DomainError('IMPORT.NOT_FOUND', { id });
  return row.files;
}

/** The problems that are listed, none while it is being read. */
export async function loadImportProblems(transaction: Transaction, id: string): Promise<PreviewProblem[]> {
  const [row] = await transaction.query<{ problems: PreviewProblem[] | null }>('select problems from imports where id = $1', [id]);
  return row?.problems ?? [];
}

/** What a preview leaves for the confirm. */
export interface ReadyImport {
  tables: Omit<CountyRows, 'roster'>;
  registration: RegistrationRequest;
  /** The schools whose staff changes. */
  staffSchools: string[];
}

/** Only of an import that is ready. */
export async function loadReadyImport(transaction: Transaction, id: string): Promise<ReadyImport> {
  const [row] = await transaction.query<ReadyImport>(
    `select tables, registration, staff_schools as "staffSchools" from imports where id = $1 and state = 'ready'`,
    [id],
  );
  return row!;
}

export async function closeImport(
  transaction: Transaction,
  id: string,
  by: { accountId: string; displayName: string },
  censusId: string | undefined,
): Promise<void> {
  await transaction.change(
    `update imports set state = 'confirmed', confirmed_by = $2, confirmed_by_name = $3, confirmed_at = clock_timestamp(), census_id = $4,
            tables = null, registration = null
      where id = $1`,
    [id, by.accountId, by.displayName, censusId ?? null],
  );
}
