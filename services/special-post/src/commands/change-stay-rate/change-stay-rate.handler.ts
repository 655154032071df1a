import { describedCause } from '@jiaobian/contracts';
import { newId } from '@jiaobian/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { stayRateFraction } from '../../domain/stay-rate';
import type { StayRateAnswer } from '../../http/stay-rate-answers';
import { schoolsWithLines } from '../../persistence/cohort-lines';
import { insertStayRate } from '../../persistence/stay-rates';
import { getStayRate } from '../../queries/get-stay-rate/get-stay-rate.query';
import { CoverageRecheck } from '../recheck-coverage/coverage-recheck';
import { ChangeStayRate } from './change-stay-rate.command';

@CommandHandler(ChangeStayRate)
export class ChangeStayRateHandler implements ICommandHandler<ChangeStayRate> {
  constructor(private readonly recheck: CoverageRecheck) {}

  async execute({ transaction, caller, rate }: ChangeStayRate): Promise<StayRateAnswer> {
    stayRateFraction(rate);
    const id = newId();
    await insertStayRate(transaction, { id, ...rate, changedBy: caller.accountId, changedByName: caller.displayName });
    await this.recheck.run(transaction, {
      cause: describedCause({ kind: 'manual', id, decidedByName: caller.displayName }, 'stay-rate-changed', {
        rate: `${rate.numerator}/${rate.denominator}`,
        reason: rate.reason,
        by: caller.displayName,
      }),
      schoolCodes: await schoolsWithLines(transaction),
      apply: () => Promise.resolve(),
    });
    return getStayRate(transaction);
  }
}
