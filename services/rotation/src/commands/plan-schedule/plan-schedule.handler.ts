import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { describedCause } from '@jiaobian/contracts';
import { newId, dayInChina } from '@jiaobian/kernel';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { assertNotBegun } from '../../domain/schedule';
import type { ScheduleStepAnswer } from '../../http/schedule.answer';
import { scheduleTotals } from '../../persistence/assignment-store';
import { marketsOfSchedule } from '../../persistence/market-store';
import { lockSchedule, markPlanned } from '../../persistence/schedule-store';
import { reviseSchedule } from '../revise-schedules/revise-schedule';
import { PlanSchedule } from './plan-schedule.command';

/** Errors: `ROTATION.NO_SCHEDULE`, `ROTATION.YEAR_BEGUN`, `ROTATION.ANSWER_REFUSED`. */
@CommandHandler(PlanSchedule)
export class PlanScheduleHandler implements ICommandHandler<PlanSchedule, ScheduleStepAnswer> {
  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  async execute({ transaction, caller, schoolYear }: PlanSchedule): Promise<ScheduleStepAnswer> {
    const schedule = await lockSchedule(transaction, schoolYear);
    assertNotBegun(schedule, dayInChina(this.runtime.clock.now()));
    const markets = await marketsOfSchedule(transaction, schoolYear);
    const cause = describedCause({ kind: 'manual', id: newId() }, 'rotation-planned', { by: caller.displayName, schoolYear });
    const revisionId = await reviseSchedule(transaction, schedule, markets, cause);
    await markPlanned(transaction, schoolYear);
    const state = schedule.state === 'draft' ? 'planned' : schedule.state;
    return { id: schedule.id, schoolYear, state, ...(await scheduleTotals(transaction, schoolYear)), revisionId };
  }
}
