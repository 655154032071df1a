import { describedCause } from '@jiaobian/contracts';
import { newId } from '@jiaobian/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PlanAnswer } from '../../http/plan-answers';
import { holdOpenPlan, markPlanClosed, schoolsOfPlan } from '../../persistence/plans';
import { getPlan } from '../../queries/get-plan/get-plan.query';
import { recutSchools } from '../recut-schools/recut-schools';
import { ClosePlan } from './close-plan.command';

@CommandHandler(ClosePlan)
export class ClosePlanHandler implements ICommandHandler<ClosePlan> {
  async execute({ transaction, caller, year, reason }: ClosePlan): Promise<PlanAnswer> {
    await holdOpenPlan(transaction, year, 'for no key update');
    await markPlanClosed(transaction, { year, closedBy: caller.accountId, closedByName: caller.displayName, reason });
    await recutSchools(transaction, {
      cause: describedCause({ kind: 'manual', id: newId(), decidedByName: caller.displayName }, 'plan-closed', {
        year,
        reason,
        by: caller.displayName,
      }),
      schoolCodes: await schoolsOfPlan(transaction, year),
    });
    return getPlan(transaction, caller, year);
  }
}
