import { Command } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { AccountAnswer } from '../../http/account-answer';

/** Shut an account for good: no log-in, no refresh. What it did stays under its name, so it is never deleted. */
export class DisableAccount extends Command<AccountAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly accountId: string,
    readonly request: { reason?: string },
  ) {
    super();
  }
}
