import { randomInt } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { newId, toSchoolYear, dayInChina } from '@jiaobian/kernel';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { withDefaults } from '../../domain/parameters';
import { assertNotBegun } from '../../domain/schedule';
import type { ScheduleSummaryAnswer } from '../../http/schedule.answer';
import { insertSchedule } from '../../persistence/schedule-store';
import { readSummary } from '../../queries/list-schedules/list-schedules';
import { CreateSchedule } from './create-schedule.command';

const seedBound = 2_147_483_647;

/** Errors: `ROTATION.SCHEDULE_EXISTS`, `ROTATION.YEAR_BEGUN`. */
@CommandHandler(CreateSchedule)
export class CreateScheduleHandler implements ICommandHandler<CreateSchedule, ScheduleSummaryAnswer> {
  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  async execute({ transaction, caller, request }: CreateSchedule): Promise<ScheduleSummaryAnswer> {
    const schoolYear = toSchoolYear(request.schoolYear);
    assertNotBegun({ schoolYear }, dayInChina(this.runtime.clock.now()));
    const schedule = {
      id: newId(),
      schoolYear,
      state: 'draft' as const,
      parameters: withDefaults(request.parameters),
      lotterySeed: request.lotterySeed ?? randomInt(seedBound),
      revisionCount: 0,
    };
    await insertSchedule(transaction, schedule, { id: caller.accountId, name: caller.displayName });
    return readSummary(transaction, schoolYear);
  }
}
