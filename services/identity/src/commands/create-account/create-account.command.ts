import { Command } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { NewAccount } from '../../domain/new-account';
import type { AccountAnswer } from '../../http/account-answer';

/** Give somebody of the caller's county an account. */
export class CreateAccount extends Command<AccountAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly account: NewAccount,
  ) {
    super();
  }
}
