import { Injectable } from '@nestjs/common';
import type { RegistrationAnswer } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { CommandPipeline, ServiceClient, type CallerRequest } from '@jiaobian/service-kit';
import { ConfirmImport } from '../commands/confirm-import/confirm-import.command';
import type { ImportConfirmed } from '../http/import-answers';
import { IdentityNumberVault } from '../identity-numbers/identity-number-vault';
import { registerVersion } from '../persistence/current-register';
import { loadImport, loadImportFiles } from '../persistence/import-row';
import { ImportReadings } from './import-readings';
import { registrationOf } from './registration';
import { openFiles } from './sealed-files';

/** The way of a confirm (ADR 0004): the gate first, by the import's own id; then all rows at once. */
@Injectable()
export class ImportConfirmation {
  private readonly atWork = new Set<string>();

  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly services: ServiceClient,
    private readonly vault: IdentityNumberVault,
    private readonly readings: ImportReadings,
  ) {}

  /** Whether a confirm of the import is under way in this process. */
  isAtWork(importId: string): boolean {
    return this.atWork.has(importId);
  }

  async confirm(caller: CallerRequest, importId: string): Promise<ImportConfirmed> {
    this.atWork.add(importId);
    try {
      const answer = await this.confirmOnce(caller, importId);
      this.readings.forget(importId);
      return answer;
    } finally {
      this.atWork.delete(importId);
    }
  }

  private confirmOnce(caller: CallerRequest, importId: string): Promise<ImportConfirmed> {
    return this.pipeline.runAfter(caller, { importId }, async () => {
      await this.pipeline.read(caller, async (transaction) => {
        const row = await loadImport(transaction, importId);
        if (row.state !== 'ready') throw new DomainError('IMPORT.NOT_READY', { state: row.state });
        if (row.registerVersion !== (await registerVersion(transaction))) throw new DomainError('IMPORT.STALE', { id: importId });
      });
      const reading = await this.readings.of(caller.county, importId, async () => {
        const sealed = await this.pipeline.read(caller, (transaction) => loadImportFiles(transaction, importId));
        return openFiles(this.vault, caller.county, sealed);
      });
      const suffix = caller.dryRun ? '?dryRun=true' : '';
      await this.services.post<RegistrationAnswer>(
        caller,
        'quota',
        `registrations${suffix}`,
        registrationOf(importId, reading.tables),
        `import-${importId}`,
      );
      return (transaction) => new ConfirmImport(transaction, importId, caller, reading);
    });
  }
}
