import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import { Command } from '@nestjs/cqrs';
import type { StayRate } from '../../domain/stay-rate';
import type { StayRateAnswer } from '../../http/stay-rate-answers';

/** Changes what the county assumes of how many stay; all cohorts in service are checked anew. */
export class ChangeStayRate extends Command<StayRateAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly rate: StayRate,
  ) {
    super();
  }
}
