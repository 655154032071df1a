import type { Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { schoolYearOf, type CalendarDate } from '@jiaobian/kernel';
import { isLeader } from '../../domain/leaders';
import { followsEvents } from '../../domain/schedule';
import type { StaffMember } from '../../domain/facts';
import { marketsConcernedBy } from '../../persistence/market-store';
import { lockSchedulesFrom } from '../../persistence/schedule-store';
import type { StaffChange } from '../../persistence/staff-projection';
import { reviseSchedule } from './revise-schedule';

/** Revises the schedules in which the changed people, or the schools that they are or were at, play a part. */
export async function reviseForStaff(transaction: Transaction, change: StaffChange, cause: Cause, today: CalendarDate): Promise<void> {
  const changed = changedMembers(change);
  if (changed.length === 0) return;
  const schools = [...new Set(changed.map(({ schoolCode }) => schoolCode))];
  const people = [...new Set(changed.map(({ personId }) => personId))];
  const stages = new Set(changed.map(({ stage }) => stage));
  // Head and deputies bar one another across the stages of their school.
  const acrossStages = changed.some(isLeader);
  const schedules = await lockSchedulesFrom(transaction, schoolYearOf(today) + 1);
  for (const schedule of schedules.filter((candidate) => followsEvents(candidate, today))) {
    const markets = await marketsConcernedBy(transaction, schedule.schoolYear, schools, people);
    await reviseSchedule(
      transaction,
      schedule,
      markets.filter(({ stage }) => acrossStages || stages.has(stage)),
      cause,
    );
  }
}

/** Both versions of everybody who is not the same to the last word. */
function changedMembers({ before, after }: StaffChange): StaffMember[] {
  const versions = (members: readonly StaffMember[]) => new Map(members.map((member) => [JSON.stringify(member), member]));
  const [old, now] = [versions(before), versions(after)];
  return [...[...old].filter(([text]) => !now.has(text)), ...[...now].filter(([text]) => !old.has(text))].map(([, member]) => member);
}
