import type { CalendarDate } from '@jiaobian/kernel';
import { figure, type Finding } from './finding';
import type { LoanFact } from './flag-facts';
import { earliest } from './judgements';

type Overdue = Extract<LoanFact, { told: 'overdue' }>;
type Repaid = Extract<LoanFact, { told: 'repaid' }>;

/**
 * 逾期未还, by all that was told of the loans of a school, in whatever order it came: what was told overdue, less what came back
 * after that, unless the instalment was exchanged for others since.
 */
export function judgeLoans(facts: readonly LoanFact[]): Finding[] {
  return [...new Set(facts.map(({ loanId }) => loanId))].flatMap((loanId) => overdueLoan(facts.filter((fact) => fact.loanId === loanId)));
}

function overdueLoan(facts: readonly LoanFact[]): Finding[] {
  const overdue = facts.filter((fact): fact is Overdue => fact.told === 'overdue');
  const open = overdue.map((fact) => ({ fact, rest: restOf(fact, facts) })).filter(({ rest }) => rest > 0);
  if (open.length === 0) return [];
  const { loanId, caseId, stage, track } = open[0]!.fact;
  const rest = open.reduce((sum, one) => sum + one.rest, 0);
  const dueOn: CalendarDate = earliest(open.map(({ fact }) => fact.dueOn))!;
  const repaid = facts.filter((fact): fact is Repaid => fact.told === 'repaid');
  const evidence = {
    text: { zh: `应于 ${dueOn} 归还,逾期未还 ${rest} 个`, en: `${rest} posts were due on ${dueOn} and have not come back` },
    figures: [figure('overdue', rest), figure('dueOn', dueOn)],
    references: [{ kind: 'loan' as const, id: caseId }, ...repaid.map(({ movementId }) => ({ kind: 'movement' as const, id: movementId }))],
  };
  const watermark = facts
    .map(({ toldAt }) => toldAt)
    .sort()
    .at(-1)!;
  return [{ kind: 'OVERDUE_LOAN', subject: loanId, stage, track, evidence, watermark }];
}

function restOf({ pendingId, count, toldAt }: Overdue, facts: readonly LoanFact[]): number {
  const since = facts.filter((fact) => fact.toldAt >= toldAt);
  const exchanged = since.some((fact) => fact.told === 'changed' && !fact.pendingIds.includes(pendingId));
  if (exchanged) return 0;
  const back = since.filter((fact): fact is Repaid => fact.told === 'repaid' && fact.pendingId === pendingId);
  return count - back.reduce((sum, fact) => sum + fact.count, 0);
}
