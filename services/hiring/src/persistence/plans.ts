import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { StatedFigure } from '../domain/stated-figure';

/** Errors: `HIRING.PLAN_EXISTS`. */
export async function insertPlan(
  transaction: Transaction,
  plan: { year: number; statedFigures: StatedFigure[]; openedBy: string; openedByName: string },
): Promise<void> {
  const inserted = await transaction.change(
    'insert into plans (year, stated_figures, opened_by, opened_by_name) values ($1, $2, $3, $4) on conflict do nothing',
    [plan.year, JSON.stringify(plan.statedFigures), plan.openedBy, plan.openedByName],
  );
  if (inserted === 0) throw new DomainError('HIRING.PLAN_EXISTS', { year: plan.year });
}

/** Holds the plan open until the end of the transaction. Errors: `HIRING.PLAN_NOT_FOUND`, `HIRING.PLAN_CLOSED`. */
export async function holdOpenPlan(transaction: Transaction, year: number, lock: 'for share' | 'for no key update'): Promise<void> {
  const [plan] = await transaction.query<{ closed: boolean }>(`select closed_at is not null as closed from plans where year = $1 ${lock}`, [
    year,
  ]);
  if (!plan) throw new DomainError('HIRING.PLAN_NOT_FOUND', { year });
  if (plan.closed) throw new DomainError('HIRING.PLAN_CLOSED', { year });
}

export async function markPlanClosed(
  transaction: Transaction,
  plan: { year: number; closedBy: string; closedByName: string; reason: string },
): Promise<void> {
  await transaction.change(
    'update plans set closed_at = clock_timestamp(), closed_by = $2, closed_by_name = $3, close_reason = $4 where year = $1',
    [plan.year, plan.closedBy, plan.closedByName, plan.reason],
  );
}

/** The schools that have lines in a plan. */
export async function schoolsOfPlan(transaction: Transaction, year: number): Promise<string[]> {
  const rows = await transaction.query<{ code: string }>('select distinct school_code as code from plan_lines where year = $1', [year]);
  return rows.map(({ code }) => code);
}
