import { poolUnit, type LoanTerms, type TransferRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { addMonths, DomainError } from '@jiaobian/kernel';
import { checkInstalments, checkLoanPlan, type LoanPlan } from '@jiaobian/planning';
import type { Movement } from '../domain/movement';
import type { HeldLine, Hold } from '../persistence/repositories/holds';
import { insertLoan } from '../persistence/repositories/loans';
import { countyParameters } from '../persistence/repositories/parameters';

/**
 * Whether a consent names terms of return where its case is a loan, and nowhere else, and whether these bring back just what
 * goes out within the county's term. Errors: `LOAN.LINE`, `LOAN.TEMPORARY_TERM`, and those of `checkLoanPlan`.
 */
export async function checkLoan(transaction: Transaction, request: TransferRequest, hold: Hold, lines: readonly HeldLine[]): Promise<void> {
  const isLoan = hold.caseKind === 'loan';
  if (isLoan !== (request.loan !== undefined)) throw new DomainError('LOAN.LINE');
  if (!request.loan) return;
  assertOneFromPool(lines);
  const parameters = await countyParameters(transaction, request.decision.decidedOn);
  const plan = { startsOn: request.effectiveOn, count: lines[0]!.count, instalments: byDueDay(request.loan) };
  if (request.loan.temporaryUse) checkTemporary(plan, parameters.temporaryMostMonths);
  else checkLoanPlan(plan, { leastYears: parameters.loanLeastYears, mostYears: parameters.loanMostYears });
}

/** A dated use has no least term, and ends within months. */
function checkTemporary(plan: LoanPlan, months: number): void {
  checkInstalments(plan);
  const { startsOn } = plan;
  const latest = addMonths(startsOn, months);
  if (plan.instalments.at(-1)!.dueOn > latest) throw new DomainError('LOAN.TEMPORARY_TERM', { months, startsOn, latest });
}

/** Errors: `LOAN.LINE` unless the line takes posts from the pool to one school. */
export function assertOneFromPool(lines: readonly { from: string; to: string }[]): void {
  if (lines.length !== 1 || lines[0]!.from !== poolUnit) throw new DomainError('LOAN.LINE');
}

export interface Lending {
  request: TransferRequest & { loan: LoanTerms };
  hold: Hold;
  line: HeldLine;
  movement: Movement;
}

/** Books the way back of what `movement` sends out. */
export async function lend(transaction: Transaction, { request, hold, line, movement }: Lending): Promise<void> {
  const { transferId, effectiveOn, decision, loan } = request;
  const instalments = byDueDay(loan);
  await insertLoan(
    transaction,
    {
      id: loan.loanId,
      transferId,
      caseId: hold.caseId,
      movementId: movement.id,
      schoolCode: line.to,
      stage: line.stage,
      track: line.track,
      count: line.count,
      startedOn: effectiveOn,
      dueOn: instalments.at(-1)!.dueOn,
      purpose: loan.purpose,
      temporaryUse: loan.temporaryUse ?? null,
      exception: loan.exception ?? null,
      ruleVersion: hold.ruleVersion,
      censusId: hold.censusId,
      documentNumber: decision.documentNumber,
      decidedOn: decision.decidedOn,
    },
    { ...loan, instalments },
  );
}

function byDueDay({ instalments }: LoanTerms): LoanTerms['instalments'] {
  return [...instalments].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}
