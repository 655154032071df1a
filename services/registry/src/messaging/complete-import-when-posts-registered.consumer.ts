import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { postsRegistered } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { ConfirmImport } from '../commands/confirm-import/confirm-import.command';
import { ImportConfirmation } from '../imports/import-confirmation';
import { loadImport } from '../persistence/import-row';

/**
 * Completes an import whose confirm reached the ledger and then died. While the confirm that asked is still at work in
 * this process nothing is done: it will write the same.
 */
@Injectable()
export class CompleteImportWhenPostsRegistered implements Consumer<typeof postsRegistered> {
  readonly name = 'complete-import-when-posts-registered';
  readonly event = postsRegistered;

  constructor(
    private readonly commands: CommandBus,
    private readonly confirmation: ImportConfirmation,
  ) {}

  async handle({ data }: ReceivedEvent<typeof postsRegistered>, transaction: Transaction): Promise<void> {
    const { importId, registeredBy } = data;
    if (this.confirmation.isAtWork(importId)) return;
    const row = await loadImport(transaction, importId, { lock: true });
    if (row.state === 'confirmed') return;
    const by = { accountId: registeredBy, displayName: registeredBy };
    await this.commands.execute(new ConfirmImport(transaction, importId, by, () => Promise.resolve()));
  }
}
