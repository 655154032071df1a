import { Command } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';

/** Log out: nothing refreshes this session again. Ending an ended one changes nothing. */
export class EndSession extends Command<void> {
  constructor(
    readonly transaction: Transaction,
    readonly sessionId: string,
  ) {
    super();
  }
}
