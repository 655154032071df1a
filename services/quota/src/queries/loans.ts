import { type LoanStanding } from '@jiaobian/contracts';
import { countyToday, type Transaction } from '@jiaobian/database';
import { DomainError, type CalendarDate, type SchoolCode } from '@jiaobian/kernel';
import { markOf, mostUrgent } from '../domain/loans/loan-mark';
import { outstandingOf, restOf, type Pending } from '../domain/loans/pending';
import { dueOnOf } from '../domain/loans/planned-instalments';
import { changeColumns, type LoanChange } from '../persistence/repositories/loan-changes';
import { loanColumns, type Loan } from '../persistence/repositories/loans';
import { pendingsOfLoans, type RepaymentWay } from '../persistence/repositories/pendings';

export interface LoanFilter {
  id?: string;
  school?: SchoolCode;
}

interface RepaymentRow {
  loanId: string;
  movementId: string;
  pendingId: string;
  count: number;
  way: RepaymentWay;
  effectiveOn: string;
  documentNumber: string;
}

/** The county's loans as they stand on the county's day, the newest first; a school sees its own. */
export async function listLoans(transaction: Transaction, { id, school }: LoanFilter): Promise<LoanStanding[]> {
  const today = await countyToday(transaction);
  const loans = await transaction.query<Loan & { schoolName: string }>(
    `select ${loanColumns}, coalesce(s.name, l.school_code) as "schoolName" from loans l left join schools s on s.code = l.school_code
     where ($1::uuid is null or l.id = $1) and ($2::text is null or l.school_code = $2) order by l.recorded_at desc, l.id limit 5000`,
    [id ?? null, school ?? null],
  );
  const ids = loans.map((loan) => loan.id);
  const pendings = groupedByLoan(await pendingsOfLoans(transaction, ids));
  const repayments = groupedByLoan(await repaymentsOf(transaction, ids));
  const changes = groupedByLoan(
    await transaction.query<LoanChange>(
      `select ${changeColumns} from loan_changes c where loan_id = any ($1::uuid[]) order by recorded_at, id`,
      [ids],
    ),
  );
  return loans.map((loan) => standing(loan, today, pendings.get(loan.id) ?? [], repayments.get(loan.id) ?? [], changes.get(loan.id) ?? []));
}

/** Errors: `LOAN.NOT_FOUND`, also for a school whose loan it is not. */
export async function showLoan(transaction: Transaction, loanId: string, school?: SchoolCode): Promise<LoanStanding> {
  const [loan] = await listLoans(transaction, { id: loanId, school });
  if (!loan) throw new DomainError('LOAN.NOT_FOUND', { loanId });
  return loan;
}

function repaymentsOf(transaction: Transaction, ids: readonly string[]): Promise<RepaymentRow[]> {
  return transaction.query<RepaymentRow>(
    `select p.loan_id as "loanId", r.movement_id as "movementId", r.pending_id as "pendingId", r.count, r.way, m.effective_on as "effectiveOn",
       m.document_number as "documentNumber"
     from pending_posts r join pendings p on p.id = r.pending_id join movements m on m.id = r.movement_id
     where p.loan_id = any ($1::uuid[]) order by m.number`,
    [ids],
  );
}

function groupedByLoan<Row extends { loanId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.loanId, [...(groups.get(row.loanId) ?? []), row]);
  return groups;
}

function standing(
  { id, exception, temporaryUse, ruleVersion: _rule, censusId: _census, ...facts }: Loan & { schoolName: string },
  today: CalendarDate,
  pendings: readonly Pending[],
  repayments: readonly RepaymentRow[],
  changes: readonly LoanChange[],
): LoanStanding {
  const shown = pendings.map((pending) => ({ pending, mark: restOf(pending) > 0 ? markOf(pending.dueOn, today) : undefined }));
  return {
    ...facts,
    loanId: id,
    exception: exception ?? undefined,
    temporaryUse: temporaryUse ?? undefined,
    outstanding: outstandingOf(pendings),
    overdue: outstandingOf(shown.filter(({ mark }) => mark === 'overdue').map(({ pending }) => pending)),
    dueOn: dueOnOf(pendings) || facts.dueOn,
    renewals: changes.filter(({ kind, state }) => kind === 'renewal' && state === 'consented').length,
    mark: mostUrgent(shown.map(({ mark }) => mark)),
    pendings: shown.map(({ pending: { id: pendingId, loanId: _loan, ...pending }, mark }) => ({ pendingId, ...pending, mark })),
    repayments: repayments.map(({ loanId: _loan, ...repayment }) => repayment),
    changes: changes.map((change) => ({
      changeId: change.id,
      caseId: change.caseId,
      kind: change.kind,
      state: change.state,
      reason: change.reason,
      documentNumber: change.documentNumber ?? undefined,
      decidedOn: change.decidedOn ?? undefined,
    })),
  };
}
