import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import { Command } from '@nestjs/cqrs';
import type { CohortPart } from '../../domain/cohort';
import type { CohortAnswer } from '../../http/cohort-answers';

/** Records the posts that the province approved for a year, as its document states them. */
export class RecordCohort extends Command<CohortAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly input: { year: number; approvedCount: number; documentNumber: string; parts: CohortPart[] },
  ) {
    super();
  }
}
