import { Injectable } from '@nestjs/common';
import { DomainError } from '@jiaobian/kernel';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import type { PreviewProblem } from '../domain/workbook/problems/problem';
import { IdentityNumberVault } from '../identity-numbers/identity-number-vault';
import { openFiles } from '../imports/sealed-files';
import { loadImport, loadImportFiles, loadImportProblems } from '../persistence/import-row';
import { FileRefusal } from '../workbook/file-refusal';
import { writeMarkedWorkbook } from '../workbook/write/marked-workbook';

/** The uploaded file with its faulty cells marked, for the office to mend and upload again. */
@Injectable()
export class MarkedFile {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly vault: IdentityNumberVault,
  ) {}

  /** Errors: `IMPORT.NOT_FOUND`, `IMPORT.STILL_READING`, `IMPORT.NO_PROBLEMS`, `IMPORT.NOT_MARKABLE`. */
  async of(caller: CallerRequest, id: string): Promise<Buffer> {
    const { sealed, problems, total } = await this.pipeline.read(caller, async (transaction) => {
      const { state, problemCount } = await loadImport(transaction, id);
      if (state === 'reading') throw new DomainError('IMPORT.STILL_READING', { id });
      if (problemCount === 0) throw new DomainError('IMPORT.NO_PROBLEMS', { id });
      const problems = await loadImportProblems(transaction, id);
      const unread = problems.find(hidesRows);
      if (unread) throw new DomainError('IMPORT.NOT_MARKABLE', { id, problem: unread.code });
      return { sealed: await loadImportFiles(transaction, id), problems, total: problemCount };
    });
    try {
      return await writeMarkedWorkbook(openFiles(this.vault, caller.county, sealed), problems, total);
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error;
      throw new DomainError('IMPORT.NOT_MARKABLE', { id, problem: error.code }, { cause: error });
    }
  }
}

/** A file that was not read to its end is not written again: rows would be missing from it. */
function hidesRows({ code }: PreviewProblem): boolean {
  return code.startsWith('FILE.') || code === 'SHEET.TOO_MANY_ROWS';
}
