import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import { Command } from '@nestjs/cqrs';
import type { LineRequested } from '../../domain/apply-requests';
import type { RequestAnswer } from '../../http/plan-answers';

/** Sets how many teachers some lines of a plan ask for; each school concerned is cut anew. */
export class RequestLines extends Command<RequestAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly year: number,
    readonly input: { reason: string; lines: LineRequested[] },
  ) {
    super();
  }
}
