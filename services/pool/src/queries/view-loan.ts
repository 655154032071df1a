import type { TemporaryUse } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { shownState, type CaseRecord, type Decision, type FilingState, type HistoryEntry, type Person } from '@jiaobian/filing';
import type { LoanApplication } from '../domain/loans/loan-application';
import { loanIdOf } from '../domain/loans/loan-requests';
import { loanCases } from '../persistence/loan-cases';
import { findApplication, findApplications } from '../persistence/loans.repository';
import { viewChangesOf, type LoanChangeCase } from './view-loan-change';

/** An application as lists show it. */
export interface LoanCaseSummary {
  id: string;
  loanId: string;
  state: FilingState;
  version: number;
  revision: number;
  proposer: Person;
  openedAt: string;
  expiresAt?: string;
  decision?: Decision;
  schoolCode: string;
  schoolName: string;
  stage: LoanApplication['stage'];
  track: LoanApplication['track'];
  count: number;
  purpose: string;
  temporaryUse?: TemporaryUse;
  startsOn: string;
  dueOn: string;
  /** Whether natural attrition covered the return when it was submitted. */
  covers: boolean;
  transferId?: string;
}

/** An application with all that somebody who works or decides on it looks at. */
export interface LoanCaseView extends LoanCaseSummary {
  contributors: string[];
  instalments: LoanApplication['instalments'];
  basis: LoanApplication['basis'];
  security: LoanApplication['security'];
  effectiveOn?: string;
  history: Omit<HistoryEntry, 'before' | 'after'>[];
  changes: LoanChangeCase[];
  links: Record<string, string>;
}

export async function listLoanCases(transaction: Transaction): Promise<LoanCaseSummary[]> {
  const records = await loanCases.list(transaction);
  const applications = await findApplications(
    transaction,
    records.map(({ id }) => id),
  );
  return records.map((record) => summary(record, applications.get(record.id)!));
}

/** Errors: `CASE.NOT_FOUND`. */
export async function viewLoan(transaction: Transaction, id: string): Promise<LoanCaseView> {
  const record = await loanCases.load(transaction, id);
  const application = await findApplication(transaction, id);
  const { instalments, basis, security, effectiveOn, transferId } = application;
  const history = await loanCases.history.of(transaction, id);
  const own = `/api/pool/loans/${id}`;
  return {
    ...summary(record, application),
    contributors: record.contributors,
    instalments,
    basis,
    security,
    effectiveOn: effectiveOn ?? undefined,
    history: history.map(({ before: _before, after: _after, ...entry }) => entry),
    changes: await viewChangesOf(transaction, id),
    links: {
      self: own,
      ...(transferId ? { loan: `/api/quota/loans/${loanIdOf(id)}`, transfer: `/api/quota/transfers/${transferId}` } : {}),
    },
  };
}

function summary(record: CaseRecord, application: LoanApplication): LoanCaseSummary {
  const { id, version, revision, proposer, openedAt, expiresAt, decision } = record;
  const { schoolCode, schoolName, stage, track, count, purpose, temporaryUse, startsOn, instalments, security, transferId } = application;
  return {
    id,
    loanId: loanIdOf(id),
    state: shownState(record),
    version,
    revision,
    proposer,
    openedAt,
    expiresAt,
    decision,
    schoolCode,
    schoolName,
    stage,
    track,
    count,
    purpose,
    temporaryUse,
    startsOn,
    dueOn: instalments.at(-1)!.dueOn,
    covers: security.covers,
    transferId: transferId ?? undefined,
  };
}
