import { Command } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';
import type { OpenedSession } from './opened-session';

/** The password was right: open a session for the account, if it still has that password and is not disabled. */
export class OpenSession extends Command<OpenedSession> {
  constructor(
    readonly transaction: Transaction,
    readonly accountId: string,
    readonly passwordHash: string,
  ) {
    super();
  }
}
