import { Injectable } from '@nestjs/common';
import { mayDo } from '@jiaobian/contracts';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import type { ImportAnswer, ImportChanges, ImportProblems } from '../http/import-answers';
import { ImportReader } from '../imports/import-reader';
import { importColumns, loadImport, loadImportProblems, type ImportRow } from '../persistence/import-row';

/** What is shown of imports, with the progress of those that this process is reading. */
@Injectable()
export class ImportView {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly reader: ImportReader,
  ) {}

  async list(caller: CallerRequest): Promise<ImportAnswer[]> {
    const rows = await this.pipeline.read(caller, (transaction) =>
      transaction.query<ImportRow>(`select ${importColumns} from imports order by uploaded_at desc limit 200`),
    );
    return rows.map((row) => this.answer(row));
  }

  async one(caller: CallerRequest, id: string): Promise<ImportAnswer> {
    const row = await this.pipeline.read(caller, (transaction) => loadImport(transaction, id));
    // A reading that nobody works on died with its process: whoever may import and looks at it begins it again.
    if (row.state === 'reading' && mayDo(caller.roles, 'registry.import.submit')) this.reader.begin(caller, id);
    return this.answer(row);
  }

  problems(caller: CallerRequest, id: string): Promise<ImportProblems> {
    return this.pipeline.read(caller, async (transaction) => {
      const { problemCount } = await loadImport(transaction, id);
      return { total: problemCount, problems: await loadImportProblems(transaction, id) };
    });
  }

  changes(caller: CallerRequest, id: string): Promise<ImportChanges> {
    return this.pipeline.read(caller, async (transaction) => {
      await loadImport(transaction, id);
      const [row] = await transaction.query<{ changes: Omit<ImportChanges, 'compared'> | null }>(
        'select changes from imports where id = $1',
        [id],
      );
      return row?.changes ? { compared: true, ...row.changes } : { compared: false, total: 0, changes: [] };
    });
  }

  private answer(row: ImportRow): ImportAnswer {
    return {
      id: row.id,
      fileName: row.fileName,
      state: row.state,
      rowsRead: this.reader.progressOf(row.id) ?? row.rowsRead,
      problemCount: row.problemCount,
      summary: (row.summary as ImportAnswer['summary']) ?? undefined,
      uploadedByName: row.uploadedByName,
      uploadedAt: row.uploadedAt.toISOString(),
      confirmedByName: row.confirmedByName ?? undefined,
      confirmedAt: row.confirmedAt?.toISOString(),
      censusId: row.censusId ?? undefined,
    };
  }
}
