import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, dayInChina } from '@jiaobian/kernel';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { assertNotBegun } from '../../domain/schedule';
import type { ScheduleStepAnswer } from '../../http/schedule.answer';
import { publishAssignments, scheduleTotals } from '../../persistence/assignment-store';
import { lockSchedule, markPublished } from '../../persistence/schedule-store';
import { PublishSchedule } from './publish-schedule.command';

/** Errors: `ROTATION.NO_SCHEDULE`, `ROTATION.NOT_PLANNED`, `ROTATION.YEAR_BEGUN`. */
@CommandHandler(PublishSchedule)
export class PublishScheduleHandler implements ICommandHandler<PublishSchedule, ScheduleStepAnswer> {
  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  async execute({ transaction, caller, schoolYear }: PublishSchedule): Promise<ScheduleStepAnswer> {
    const schedule = await lockSchedule(transaction, schoolYear);
    if (schedule.state === 'draft') throw new DomainError('ROTATION.NOT_PLANNED', { schoolYear });
    assertNotBegun(schedule, dayInChina(this.runtime.clock.now()));
    await publishAssignments(transaction, schoolYear);
    await markPublished(transaction, schoolYear, caller.accountId);
    return { id: schedule.id, schoolYear, state: 'published', ...(await scheduleTotals(transaction, schoolYear)) };
  }
}
