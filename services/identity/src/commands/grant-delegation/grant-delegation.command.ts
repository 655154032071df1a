import { Command } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { NewDelegation } from '../../domain/delegation';
import type { DelegationAnswer } from '../../http/delegation-answer';

/** Let an account act in a role of another one of the same county, from a day to a day. */
export class GrantDelegation extends Command<DelegationAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly delegation: NewDelegation,
  ) {
    super();
  }
}
