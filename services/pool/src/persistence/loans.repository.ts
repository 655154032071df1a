import type { LoanChangeKind, TemporaryUse } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { LoanApplication } from '../domain/loans/loan-application';

const columns = `case_id as "caseId", school_code as "schoolCode", school_name as "schoolName", stage, track, count, purpose, temporary_use as "temporaryUse", starts_on as "startsOn", instalments, basis,
  security, transfer_id as "transferId", effective_on as "effectiveOn"`;

export type LoanText = Omit<LoanApplication, 'transferId' | 'effectiveOn'>;

export async function insertApplication(transaction: Transaction, caseId: string, text: LoanText): Promise<void> {
  await transaction.change(
    `insert into loan_applications (case_id, school_code, school_name, stage, track, count, purpose, starts_on, instalments, basis, security, temporary_use)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [...parametersOf(caseId, text), text.temporaryUse ?? null],
  );
}

export async function updateApplication(transaction: Transaction, caseId: string, text: LoanText): Promise<void> {
  await transaction.change(
    `update loan_applications set school_code = $2, school_name = $3, stage = $4, track = $5, count = $6, purpose = $7, starts_on = $8, instalments = $9,
       basis = $10, security = $11 where case_id = $1`,
    parametersOf(caseId, text),
  );
}

function parametersOf(caseId: string, text: LoanText): unknown[] {
  return [
    caseId,
    text.schoolCode,
    text.schoolName,
    text.stage,
    text.track,
    text.count,
    text.purpose,
    text.startsOn,
    JSON.stringify(text.instalments),
    JSON.stringify(text.basis),
    JSON.stringify(text.security),
  ];
}

export async function recordLoanTransfer(transaction: Transaction, caseId: string, transferId: string, effectiveOn: string): Promise<void> {
  await transaction.change('update loan_applications set transfer_id = $2, effective_on = $3 where case_id = $1', [
    caseId,
    transferId,
    effectiveOn,
  ]);
}

export async function findApplications(transaction: Transaction, caseIds: readonly string[]): Promise<Map<string, LoanApplication>> {
  const rows = await transaction.query<Omit<LoanApplication, 'temporaryUse'> & { caseId: string; temporaryUse: TemporaryUse | null }>(
    `select ${columns} from loan_applications where case_id = any ($1::uuid[])`,
    [caseIds],
  );
  return new Map(
    rows.map(({ caseId, temporaryUse, ...application }) => [caseId, { ...application, temporaryUse: temporaryUse ?? undefined }]),
  );
}

export async function findApplication(transaction: Transaction, caseId: string): Promise<LoanApplication> {
  return (await findApplications(transaction, [caseId])).get(caseId)!;
}

/** What is asked for a running loan; its state is that of its case. */
export interface LoanChangeText {
  caseId: string;
  loanCaseId: string;
  loanId: string;
  changeId: string;
  kind: LoanChangeKind;
  reason: string;
  terms: { instalments?: { pendingId: string; dueOn: string; count: number }[]; count?: number; dueOn?: string };
}

const changeColumns = `case_id as "caseId", loan_case_id as "loanCaseId", loan_id as "loanId", change_id as "changeId", kind, reason, terms`;

export async function insertChangeText(transaction: Transaction, change: LoanChangeText): Promise<void> {
  await transaction.change(
    `insert into loan_changes (case_id, loan_case_id, loan_id, change_id, kind, reason, terms) values ($1, $2, $3, $4, $5, $6, $7)`,
    [change.caseId, change.loanCaseId, change.loanId, change.changeId, change.kind, change.reason, JSON.stringify(change.terms)],
  );
}

export async function findChangeText(transaction: Transaction, caseId: string): Promise<LoanChangeText | undefined> {
  const [change] = await transaction.query<LoanChangeText>(`select ${changeColumns} from loan_changes where case_id = $1`, [caseId]);
  return change;
}

export function changeTextsOf(transaction: Transaction, loanCaseId: string): Promise<LoanChangeText[]> {
  return transaction.query<LoanChangeText>(
    `select ${changeColumns} from loan_changes where loan_case_id = $1 order by (select opened_at from loan_cases where id = case_id), case_id`,
    [loanCaseId],
  );
}
