import { DomainError } from '@jiaobian/kernel';

/** How borrowed posts come back to the turnover pool: so many in each instalment, in order of their due dates. */
export interface ReturnPlan {
  /** Posts lent out 已借出. */
  lent: number;
  /** Of these, come back already 已收回. */
  recalled: number;
  instalments: readonly { dueOn: string; posts: number }[];
}

export interface ReturnCheck {
  /** Posts still out: lent − recalled. */
  outstanding: number;
  /** What the instalments add up to. */
  scheduled: number;
  /** Outstanding posts that no instalment brings back; negative where more is scheduled than is out. */
  unscheduled: number;
}

/** Compares a plan with what is out. A difference is stated, never spread over the instalments by us. */
export function checkReturnPlan({ lent, recalled, instalments }: ReturnPlan): ReturnCheck {
  const outstanding = lent - recalled;
  const scheduled = instalments.reduce((sum, { posts }) => sum + posts, 0);
  return { outstanding, scheduled, unscheduled: outstanding - scheduled };
}

/**
 * The plan that a borrower asks for: one instalment changed, and the difference taken over by another one, the last
 * unless told otherwise, so that just as many posts come back (domain.md §3: a borrower may apply to change it).
 * Errors: `PLANNING.INSTALMENT_UNKNOWN`, `PLANNING.INSTALMENT_NEGATIVE`.
 */
export function changeInstalment(plan: ReturnPlan, dueOn: string, posts: number, takenOverOn?: string): ReturnPlan {
  const changed = plan.instalments.findIndex((instalment) => instalment.dueOn === dueOn);
  const over = takenOverOn ? plan.instalments.findIndex((instalment) => instalment.dueOn === takenOverOn) : plan.instalments.length - 1;
  if (changed < 0 || over < 0 || over === changed) throw new DomainError('PLANNING.INSTALMENT_UNKNOWN', { dueOn });
  const difference = plan.instalments[changed]!.posts - posts;
  const instalments = plan.instalments.map((instalment, index) => {
    if (index === changed) return { ...instalment, posts };
    return index === over ? { ...instalment, posts: instalment.posts + difference } : instalment;
  });
  if (instalments.some((instalment) => instalment.posts < 0)) throw new DomainError('PLANNING.INSTALMENT_NEGATIVE', { dueOn, posts });
  return { ...plan, instalments };
}
