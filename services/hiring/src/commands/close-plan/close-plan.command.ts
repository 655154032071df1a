import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import { Command } from '@nestjs/cqrs';
import type { PlanAnswer } from '../../http/plan-answers';

/** Closes the plan of a year: it stands as it is, and the posts that it did not fill are free for later years. */
export class ClosePlan extends Command<PlanAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly year: number,
    readonly reason: string,
  ) {
    super();
  }
}
