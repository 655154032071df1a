import { Injectable } from '@nestjs/common';
import type { RegistrationAnswer, RegistrationRequest } from '@jiaobian/contracts';
import { CommandPipeline, ServiceClient, type CallerRequest } from '@jiaobian/service-kit';
import { ConfirmImport } from '../commands/confirm-import/confirm-import.command';
import type { ImportConfirmed } from '../http/import-answers';

/** The way of a confirm (ADR 0004): the gate by the import's own id, and all rows at once where it takes the posts. */
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
    const path = `registrations${caller.dryRun ? '?dryRun=true' : ''}`;
    const takePosts = (registration: RegistrationRequest) =>
      this.services.post<RegistrationAnswer>(caller, 'quota', path, registration, `import-${importId}`);
    return this.pipeline.run(caller, { importId }, (transaction) => new ConfirmImport(transaction, importId, caller, takePosts));
  }
}
