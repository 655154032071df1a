import { Injectable } from '@nestjs/common';
import type { RegistrationAnswer } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { CommandPipeline, ServiceClient, type CallerRequest } from '@jiaobian/service-kit';
import { ConfirmImport } from '../commands/confirm-import/confirm-import.command';
import type { ImportConfirmed } from '../http/import-answers';
import { registerVersion } from '../persistence/current-register';
import { loadImport, loadReadyImport } from '../persistence/import-row';

/** The way of a confirm (ADR 0004): the gate first, by the import's own id; then all rows at once. */
@Injectable()
export class ImportConfirmation {
  private readonly atWork = new Set<string>();

  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly services: ServiceClient,
  ) {}

  /** Whether a confirm of the import is under way in this process. */
  isAtWork(importId: string): boolean {
    return this.atWork.has(importId);
  }

  async confirm(caller: CallerRequest, importId: string): Promise<ImportConfirmed> {
    this.atWork.add(importId);
    try {
      return await this.confirmOnce(caller, importId);
    } finally {
      this.atWork.delete(importId);
    }
  }

  private confirmOnce(caller: CallerRequest, importId: string): Promise<ImportConfirmed> {
    return this.pipeline.runAfter(caller, { importId }, async () => {
      const registration = await this.pipeline.read(caller, async (transaction) => {
        const row = await loadImport(transaction, importId);
        if (row.state !== 'ready') throw new DomainError('IMPORT.NOT_READY', { state: row.state });
        if (row.registerVersion !== (await registerVersion(transaction))) throw new DomainError('IMPORT.STALE', { id: importId });
        return (await loadReadyImport(transaction, importId)).registration;
      });
      const path = `registrations${caller.dryRun ? '?dryRun=true' : ''}`;
      await this.services.post<RegistrationAnswer>(caller, 'quota', path, registration, `import-${importId}`);
      return (transaction) => new ConfirmImport(transaction, importId, caller);
    });
  }
}
