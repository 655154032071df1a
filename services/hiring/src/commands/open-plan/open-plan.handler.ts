import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PlanAnswer } from '../../http/plan-answers';
import { insertPlan } from '../../persistence/plans';
import { getPlan } from '../../queries/get-plan/get-plan.query';
import { OpenPlan } from './open-plan.command';

@CommandHandler(OpenPlan)
export class OpenPlanHandler implements ICommandHandler<OpenPlan> {
  async execute({ transaction, caller, input }: OpenPlan): Promise<PlanAnswer> {
    const { year, statedFigures = [] } = input;
    await insertPlan(transaction, { year, statedFigures, openedBy: caller.accountId, openedByName: caller.displayName });
    return getPlan(transaction, caller, year);
  }
}
