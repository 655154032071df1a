import type { LoanChangeAnswer } from '@jiaobian/contracts';
import type { LoanChange } from '../persistence/repositories/loan-changes';

export function changeAnswer({ id, loanId, state, decidedBy, decidedByName, decidedAt }: LoanChange): LoanChangeAnswer {
  return {
    changeId: id,
    loanId,
    state,
    ...(decidedBy && decidedByName && decidedAt ? { decidedBy, decidedByName, decidedAt: decidedAt.toISOString() } : {}),
  };
}
