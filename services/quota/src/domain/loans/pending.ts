import type { CalendarDate } from '@jiaobian/kernel';

/** The way back of lent posts, booked together with the way out: so many posts on a day. */
export interface Pending {
  id: string;
  loanId: string;
  dueOn: CalendarDate;
  count: number;
  /** Of these come back already. */
  posted: number;
  state: 'open' | 'posted' | 'void';
}

export function restOf({ count, posted, state }: Pick<Pending, 'count' | 'posted' | 'state'>): number {
  return state === 'open' ? count - posted : 0;
}

export function outstandingOf(pendings: readonly Pending[]): number {
  return pendings.reduce((sum, pending) => sum + restOf(pending), 0);
}

export interface PendingPart {
  pending: Pending;
  count: number;
}

/** So many posts on the open pendings, those that fall due first before the others; less where less is out. */
export function partsOf(pendings: readonly Pending[], count: number): PendingPart[] {
  const parts: PendingPart[] = [];
  let rest = count;
  for (const pending of [...pendings].sort(byDueDay)) {
    const part = Math.min(rest, restOf(pending));
    if (part === 0) continue;
    parts.push({ pending, count: part });
    rest -= part;
  }
  return parts;
}

function byDueDay(one: Pending, other: Pending): number {
  return one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : one.id < other.id ? -1 : 1;
}
