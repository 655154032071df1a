import { Inject, Injectable } from '@nestjs/common';
import { inCounty } from '@jiaobian/database';
import { SERVICE_RUNTIME, ServiceClient, type CallerRequest, type ServiceRuntime } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';
import { IdentityNumberVault } from '../identity-numbers/identity-number-vault';
import { loadRegister } from '../persistence/current-register';
import { loadImportFiles } from '../persistence/import-row';
import { readCounty, type CountyFile } from '../workbook/read-county';
import { gateProblems } from './gate-problems';
import { ImportReadings } from './import-readings';
import { openFiles } from './sealed-files';
import { previewOf, type Preview } from './preview';

/**
 * Reads uploaded files beside the requests and writes the preview down. A reading that died with its process is begun
 * again by the next who looks at it.
 */
@Injectable()
export class ImportReader {
  private readonly rowsRead = new Map<string, number>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: IdentityNumberVault,
    private readonly readings: ImportReadings,
    private readonly services: ServiceClient,
    @Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime,
  ) {}

  /** Rows read so far, while this process reads the import. */
  progressOf(importId: string): number | undefined {
    return this.rowsRead.get(importId);
  }

  isReading(importId: string): boolean {
    return this.rowsRead.has(importId);
  }

  begin(caller: CallerRequest, importId: string, files?: CountyFile[]): void {
    if (this.isReading(importId)) return;
    this.rowsRead.set(importId, 0);
    void this.read(caller, importId, files)
      .catch((error: unknown) =>
        this.runtime.logger.error({ err: error, importId, correlationId: caller.correlationId }, 'import could not be read'),
      )
      .finally(() => this.rowsRead.delete(importId));
  }

  private async read(caller: CallerRequest, importId: string, given?: CountyFile[]): Promise<void> {
    const { county } = caller;
    const files =
      given ??
      openFiles(this.vault, county, await inCounty(this.dataSource, county, (transaction) => loadImportFiles(transaction, importId)));
    const reading = this.readings.identify(
      county,
      await readCounty(files, { onProgress: ({ rowsRead }) => this.rowsRead.set(importId, rowsRead) }),
    );
    const register = await inCounty(this.dataSource, county, loadRegister, { readOnly: true });
    const preview = previewOf(reading, register);
    if (preview.errorCount === 0) preview.add(await gateProblems(this.services, caller, importId, reading.tables));
    if (preview.errorCount === 0) this.readings.keep(importId, reading);
    await this.writeDown(county, importId, preview, register.version);
  }

  private async writeDown(county: string, importId: string, preview: Preview, version: number): Promise<void> {
    await inCounty(this.dataSource, county, (transaction) =>
      transaction.change(
        `update imports set state = $2, rows_read = $3, register_version = $4, summary = $5, changes = $6, problems = $7, problem_count = $8
          where id = $1 and state = 'reading'`,
        [
          importId,
          preview.errorCount === 0 ? 'ready' : 'refused',
          preview.rowsRead,
          version,
          JSON.stringify(preview.summary),
          JSON.stringify({ total: preview.changeCount, changes: preview.changes }),
          JSON.stringify(preview.problems),
          preview.problemCount,
        ],
      ),
    );
  }
}
