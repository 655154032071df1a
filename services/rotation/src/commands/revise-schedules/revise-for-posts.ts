import type { Cause } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import { schoolYearOf, type CalendarDate } from '@jiaobian/kernel';
import { headroomOf } from '../../domain/headroom';
import { marketsOf, type Market } from '../../domain/market';
import { followsEvents, type Schedule } from '../../domain/schedule';
import { supplyOf } from '../../domain/supply';
import type { PostsChange } from '../../persistence/posts-projection';
import { requestedUnits } from '../../persistence/request-store';
import { lockSchedulesFrom } from '../../persistence/schedule-store';
import { loadSchools } from '../../persistence/school-projection';
import { reviseSchedule } from './revise-schedule';

/**
 * Revises the schedules that some changed posts matter to; most movements of a county concern none and end here. Returns how
 * many revisions that made.
 */
export async function reviseForPosts(
  transaction: Transaction,
  changes: readonly PostsChange[],
  cause: Cause,
  today: CalendarDate,
): Promise<number> {
  if (changes.length === 0) return 0;
  const schedules = await lockSchedulesFrom(transaction, schoolYearOf(today) + 1);
  let revisions = 0;
  for (const schedule of schedules.filter((candidate) => followsEvents(candidate, today))) {
    const revision = await reviseSchedule(transaction, schedule, await marketsConcerned(transaction, schedule, changes), cause);
    if (revision) revisions += 1;
  }
  return revisions;
}

/** Where a school gives more or less than before, or has more or less room for what was asked of it. */
async function marketsConcerned(transaction: Transaction, schedule: Schedule, changes: readonly PostsChange[]): Promise<Market[]> {
  const codes = changes.map(({ after }) => after.schoolCode);
  const [schools, requested] = await together([loadSchools(transaction, codes), requestedUnits(transaction, schedule.schoolYear, codes)]);
  const supply = (posts: PostsChange['before']) =>
    JSON.stringify(supplyOf(posts ? [posts] : [], schools).map(({ occupied, entitled }) => [occupied, entitled]));
  const room = (posts: PostsChange['before'], code: string) =>
    headroomOf(schools.get(code), posts, schedule.parameters.intakeBasis).text.zh;
  const concerned = changes.filter(({ before, after }) => {
    if (supply(before) !== supply(after)) return true;
    const isRequested = requested.has(`${after.schoolCode}/${after.stage}/${after.track}`);
    return isRequested && room(before, after.schoolCode) !== room(after, after.schoolCode);
  });
  return marketsOf(concerned.map(({ after }) => after));
}
