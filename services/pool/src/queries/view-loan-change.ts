import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CaseRecord, CaseRepository, Decision, FilingState, Person } from '@jiaobian/filing';
import { casesOfChange } from '../persistence/loan-cases';
import { changeTextsOf, findChangeText, type LoanChangeText } from '../persistence/loans.repository';

/** A renewal, other instalments, an early return or a recall, as it is filed. */
export interface LoanChangeCase {
  id: string;
  loanCaseId: string;
  kind: LoanChangeText['kind'];
  reason: string;
  instalments?: { dueOn: string; count: number }[];
  count?: number;
  dueOn?: string;
  state: FilingState;
  proposer: Person;
  contributors: string[];
  openedAt: string;
  decision?: Decision;
}

export interface LoanChangeRead {
  change: LoanChangeText;
  record: CaseRecord;
  cases: CaseRepository;
}

/** Errors: `CASE.NOT_FOUND`. */
export async function readLoanChange(transaction: Transaction, caseId: string): Promise<LoanChangeRead> {
  const change = await findChangeText(transaction, caseId);
  if (!change) throw new DomainError('CASE.NOT_FOUND', { id: caseId });
  const cases = casesOfChange(change.kind);
  return { change, record: await cases.load(transaction, caseId), cases };
}

/** Errors: `CASE.NOT_FOUND`. */
export async function viewLoanChange(transaction: Transaction, caseId: string): Promise<LoanChangeCase> {
  const { change, record } = await readLoanChange(transaction, caseId);
  return shown(change, record);
}

export async function viewChangesOf(transaction: Transaction, loanCaseId: string): Promise<LoanChangeCase[]> {
  const changes = await changeTextsOf(transaction, loanCaseId);
  const views: LoanChangeCase[] = [];
  for (const change of changes) views.push(shown(change, await casesOfChange(change.kind).load(transaction, change.caseId)));
  return views;
}

function shown({ caseId, loanCaseId, kind, reason, terms }: LoanChangeText, record: CaseRecord): LoanChangeCase {
  const { state, proposer, contributors, openedAt, decision } = record;
  return {
    id: caseId,
    loanCaseId,
    kind,
    reason,
    instalments: terms.instalments?.map(({ dueOn, count }) => ({ dueOn, count })),
    count: terms.count,
    dueOn: terms.dueOn,
    state,
    proposer,
    contributors,
    openedAt,
    decision,
  };
}
