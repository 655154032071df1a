import type { Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { schoolYearOf, type CalendarDate } from '@jiaobian/kernel';
import type { School } from '../../domain/facts';
import { followsEvents } from '../../domain/schedule';
import { marketsOfSchool } from '../../persistence/market-store';
import { lockSchedulesFrom } from '../../persistence/schedule-store';
import { reviseSchedule } from './revise-schedule';

/** Revises the schedules when a fact of a school changed that a rule or a cost looks at; its name is none of them. */
export async function reviseForSchool(
  transaction: Transaction,
  before: School | undefined,
  after: School,
  cause: Cause,
  today: CalendarDate,
): Promise<void> {
  if (before && facts(before) === facts(after)) return;
  const schedules = await lockSchedulesFrom(transaction, schoolYearOf(today) + 1);
  for (const schedule of schedules.filter((candidate) => followsEvents(candidate, today))) {
    await reviseSchedule(transaction, schedule, await marketsOfSchool(transaction, after.schoolCode), cause);
  }
}

function facts({ township, area, teachingPoint, closed }: School): string {
  return JSON.stringify([township, area, teachingPoint, closed]);
}
