import { Command } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';
import type { AccountAnswer } from '../../http/account-answer';

/** Give an account another password and end all its sessions. */
export class ResetPassword extends Command<AccountAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly accountId: string,
    readonly password: string,
  ) {
    super();
  }
}
