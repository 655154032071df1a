import { Inject, Injectable } from '@nestjs/common';
import { inCounty } from '@jiaobian/database';
import { SERVICE_RUNTIME, ServiceClient, type CallerRequest, type ServiceRuntime } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';
import { IdentityNumberVault } from '../identity-numbers/identity-number-vault';
import { compareRoster } from '../persistence/compare-roster';
import { loadRegister } from '../persistence/current-register';
import { loadImport, loadImportFiles } from '../persistence/import-row';
import { RosterWriter } from '../persistence/write-roster';
import { readCounty, type CountyFile } from '../workbook/read-county';
import { gateProblems } from './gate-problems';
import { previewOf } from './preview';
import { registrationOf } from './registration';
import { openFiles } from './sealed-files';
import { writePreview } from './write-preview';

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
    const read = await inCounty(this.dataSource, county, async (transaction) => {
      await loadImport(transaction, importId, { lock: true });
      const writer = new RosterWriter(transaction, importId, this.vault);
      const reading = await readCounty(files, {
        onProgress: ({ rowsRead }) => this.rowsRead.set(importId, rowsRead),
        onRoster: (rows) => writer.take(rows),
      });
      const registration = registrationOf(importId, reading.tables);
      // The ledger judges the posts while the database writes the people. A refusal of the database is heard first.
      const judging = reading.errorCount === 0 ? gateProblems(this.services, caller, registration, reading.tables) : Promise.resolve([]);
      judging.catch(() => undefined);
      await writer.finish();
      const register = await loadRegister(transaction);
      const preview = previewOf(reading, register, await compareRoster(transaction, importId));
      if (preview.errorCount === 0) preview.add(await judging);
      return { preview, version: register.version, tables: reading.tables, registration };
    });
    await inCounty(this.dataSource, county, (transaction) => writePreview(transaction, importId, read));
  }
}
