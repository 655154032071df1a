import { Command } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { DelegationAnswer } from '../../http/delegation-answer';

/** End a delegation before its time. Nothing is deleted: it stays in the history with who ended it and why. */
export class RevokeDelegation extends Command<DelegationAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly id: string,
    readonly reason: string,
  ) {
    super();
  }
}
