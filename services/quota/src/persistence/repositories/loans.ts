import type { LoanTerms, TemporaryUse } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { CalendarDate, Stage, Track } from '@jiaobian/kernel';
import type { LentPosts } from '../../domain/loans/loan-movement';

export interface Loan extends LentPosts {
  transferId: string;
  movementId: string;
  stage: Stage;
  track: Track;
  count: number;
  startedOn: CalendarDate;
  /** The last day of the term as it was consented to; a renewal's later one stands with the renewal. */
  dueOn: CalendarDate;
  purpose: string;
  /** Null where it is lent for years. */
  temporaryUse: TemporaryUse | null;
  exception: string | null;
  decidedOn: CalendarDate;
}

export const loanColumns = `l.id, l.transfer_id as "transferId", l.case_id as "caseId", l.movement_id as "movementId", l.school_code as "schoolCode", l.stage,
  l.track, l.count, l.started_on as "startedOn", l.due_on as "dueOn", l.purpose, l.temporary_use as "temporaryUse", l.exception, l.rule_version as "ruleVersion", l.census_id as "censusId",
  l.document_number as "documentNumber", l.decided_on as "decidedOn"`;

export async function findLoan(transaction: Transaction, id: string): Promise<Loan | undefined> {
  const [loan] = await transaction.query<Loan>(`select ${loanColumns} from loans l where id = $1`, [id]);
  return loan;
}

export function loansById(transaction: Transaction, ids: readonly string[]): Promise<Loan[]> {
  return transaction.query<Loan>(`select ${loanColumns} from loans l where id = any ($1::uuid[])`, [ids]);
}

/** Books the loan and its whole way back. */
export async function insertLoan(transaction: Transaction, loan: Loan, { instalments }: LoanTerms): Promise<void> {
  await transaction.change(
    `insert into loans (id, transfer_id, case_id, movement_id, school_code, stage, track, count, started_on, due_on, purpose, exception,
       rule_version, census_id, document_number, decided_on, temporary_use)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      loan.id,
      loan.transferId,
      loan.caseId,
      loan.movementId,
      loan.schoolCode,
      loan.stage,
      loan.track,
      loan.count,
      loan.startedOn,
      loan.dueOn,
      loan.purpose,
      loan.exception,
      loan.ruleVersion,
      loan.censusId,
      loan.documentNumber,
      loan.decidedOn,
      loan.temporaryUse,
    ],
  );
  await insertPendings(transaction, loan.id, loan.transferId, instalments);
}

/** `madeBy`: the transfer or the change of the loan that these instalments come from. */
export async function insertPendings(
  transaction: Transaction,
  loanId: string,
  madeBy: string,
  instalments: readonly { pendingId: string; dueOn: CalendarDate; count: number }[],
): Promise<void> {
  await transaction.change(
    `insert into pendings (id, loan_id, due_on, count, made_by)
     select "pendingId", $1, "dueOn", count, $2 from jsonb_to_recordset($3) as asked ("pendingId" uuid, "dueOn" date, count int)`,
    [loanId, madeBy, JSON.stringify(instalments)],
  );
}
