import type { components } from '../../api/generated/pool';
import { daysUntil } from '../../language/days';
import { words, type Words } from '../../language/words';

export type Case = components['schemas']['AdjustmentSummaryAnswer'];

export interface Heap {
  key: 'toDo' | 'returned' | 'dueSoon' | 'mine';
  title: Words;
  none: Words;
  cases: Case[];
}

/** A case that lapses within a week is shown as due soon. */
const soonDays = 7;

/** Sorts the cases of the county into what one person has to do with them. */
export function heapsOf(cases: readonly Case[], me: { accountId: string; permissions: readonly string[] }): Heap[] {
  const mine = cases.filter(({ proposer }) => proposer.accountId === me.accountId);
  const open = cases.filter(({ state }) => state === 'submitted');
  const decides = me.permissions.includes('pool.adjustment.decide');
  const proposes = me.permissions.includes('pool.adjustment.propose');
  const returned = cases.filter(({ state }) => state === 'returned' || state === 'lapsed');
  return [
    {
      key: 'toDo',
      title: words('待办', 'To do'),
      none: words('没有等您处理的事项。', 'Nothing waits for you.'),
      cases: decides ? open : proposes ? cases.filter(({ state }) => state === 'draft') : [],
    },
    { key: 'returned', title: words('已退回', 'Returned'), none: words('没有退回的事项。', 'Nothing was returned.'), cases: returned },
    {
      key: 'dueSoon',
      title: words('即将到期', 'Due soon'),
      none: words('7 天内没有到期的预留。', 'No hold lapses within 7 days.'),
      cases: open.filter(({ expiresAt }) => expiresAt && daysUntil(expiresAt) <= soonDays),
    },
    { key: 'mine', title: words('我发起的', 'Mine'), none: words('您还没有发起过事项。', 'You have not begun a case.'), cases: mine },
  ];
}
