import { Command } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';
import type { OpenedSession } from '../open-session/opened-session';

/** Exchange a refresh token for a new one and a new access token. Undefined when it is refused: see the handler. */
export class RefreshSession extends Command<OpenedSession | undefined> {
  constructor(
    readonly transaction: Transaction,
    readonly tokenHash: string,
  ) {
    super();
  }
}
