import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import { Command } from '@nestjs/cqrs';
import type { StatedFigure } from '../../domain/stated-figure';
import type { PlanAnswer } from '../../http/plan-answers';

/** Opens the annual plan of a year, with the figures that documents state for it. */
export class OpenPlan extends Command<PlanAnswer> {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly input: { year: number; statedFigures?: StatedFigure[] },
  ) {
    super();
  }
}
