import { addYears, DomainError, type CalendarDate } from '@jiaobian/kernel';

export interface Instalment {
  dueOn: CalendarDate;
  count: number;
}

/** How long a loan runs, in whole years (M, 黔西南 2021: 3–5). */
export interface TermLimits {
  leastYears: number;
  mostYears: number;
}

export interface LoanPlan {
  startsOn: CalendarDate;
  /** Posts that have to come back. */
  count: number;
  instalments: readonly Instalment[];
}

/**
 * Whether instalments bring back just what is out, one behind the other after `startsOn`. Errors:
 * `PLANNING.INSTALMENTS_SUM`, `PLANNING.INSTALMENTS_ORDER`.
 */
export function checkInstalments({ startsOn, count, instalments }: LoanPlan): void {
  const scheduled = instalments.reduce((sum, instalment) => sum + instalment.count, 0);
  if (scheduled !== count || instalments.some((instalment) => instalment.count <= 0))
    throw new DomainError('PLANNING.INSTALMENTS_SUM', { scheduled, expected: count });
  let after = startsOn;
  for (const { dueOn } of instalments) {
    if (dueOn <= after) throw new DomainError('PLANNING.INSTALMENTS_ORDER', { dueOn, after });
    after = dueOn;
  }
}

/** As `checkInstalments`, and the last one lies within the term. Errors besides: `PLANNING.LOAN_TERM`. */
export function checkLoanPlan(plan: LoanPlan, { leastYears, mostYears }: TermLimits): void {
  checkInstalments(plan);
  const dueOn = plan.instalments.at(-1)!.dueOn;
  const [earliest, latest] = [addYears(plan.startsOn, leastYears), addYears(plan.startsOn, mostYears)];
  if (dueOn < earliest || dueOn > latest)
    throw new DomainError('PLANNING.LOAN_TERM', { least: leastYears, most: mostYears, earliest, latest, dueOn });
}
