import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { assertOwnSchool, schoolScope, type Caller } from '@jiaobian/service-kit';
import { checkStatedFigure, type StatedFigure } from '../../domain/stated-figure';
import type { PlanAnswer, StatedFigureAnswer } from '../../http/plan-answers';
import { findLines } from '../find-lines/find-lines.query';
import { listHeadroom } from '../list-headroom/list-headroom.query';
import { listPlans } from '../list-plans/list-plans.query';

/** One plan with its lines, of one school or of the county. Errors: `HIRING.PLAN_NOT_FOUND`, `AUTH.OTHER_SCHOOL`. */
export async function getPlan(transaction: Transaction, caller: Caller, year: number, schoolCode?: string): Promise<PlanAnswer> {
  if (schoolCode !== undefined) assertOwnSchool(caller, schoolCode);
  const school = schoolScope(caller) ?? schoolCode;
  const [summary] = await listPlans(transaction, caller, { year, schoolCode });
  if (!summary) throw new DomainError('HIRING.PLAN_NOT_FOUND', { year });
  return {
    ...summary,
    statedFigures: await statedFigures(transaction, year),
    lines: await findLines(transaction, { year, schoolCode: school }),
    headroom: await listHeadroom(transaction, school),
  };
}

async function statedFigures(transaction: Transaction, year: number): Promise<StatedFigureAnswer[]> {
  const [plan] = await transaction.query<{ figures: StatedFigure[] }>('select stated_figures as figures from plans where year = $1', [
    year,
  ]);
  return plan!.figures.map(checkStatedFigure);
}
