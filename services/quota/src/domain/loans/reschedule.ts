import type { CalendarDate } from '@jiaobian/kernel';
import type { Instalment } from '@jiaobian/planning';
import { restOf, type Pending } from './pending';

/**
 * The instalments after so many posts were called back to an earlier day: those due last come first, since the others come
 * anyway. As many posts come back as before.
 */
export function recalledTo(pendings: readonly Pending[], count: number, dueOn: CalendarDate): Instalment[] {
  const open = pendings.filter((pending) => restOf(pending) > 0).sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1));
  let rest = count;
  const byDay = new Map<CalendarDate, number>();
  const add = (day: CalendarDate, posts: number): void => void (posts > 0 && byDay.set(day, (byDay.get(day) ?? 0) + posts));
  for (const pending of open) {
    // What falls due earlier than the recall wants it stays where it is.
    const called = pending.dueOn > dueOn ? Math.min(rest, restOf(pending)) : 0;
    rest -= called;
    add(dueOn, called);
    add(pending.dueOn, restOf(pending) - called);
  }
  return [...byDay].map(([day, posts]) => ({ dueOn: day, count: posts })).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}
