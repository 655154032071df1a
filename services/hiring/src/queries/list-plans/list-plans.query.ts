import type { Transaction } from '@jiaobian/database';
import { schoolScope, type Caller } from '@jiaobian/service-kit';
import type { PlanSummaryAnswer } from '../../http/plan-answers';

interface PlanRow {
  year: number;
  openedByName: string;
  openedAt: Date;
  closedByName: string | null;
  closedAt: Date | null;
  closeReason: string | null;
  lines: number;
  requested: number;
  planned: number;
}

/** The plans of the county, newest year first, with the totals of the lines that the caller may see. */
export async function listPlans(
  transaction: Transaction,
  caller: Caller,
  filter: { year?: number; schoolCode?: string } = {},
): Promise<PlanSummaryAnswer[]> {
  const rows = await transaction.query<PlanRow>(
    `select p.year, p.opened_by_name as "openedByName", p.opened_at as "openedAt", p.closed_by_name as "closedByName",
       p.closed_at as "closedAt", p.close_reason as "closeReason", count(l.id)::int as lines,
       coalesce(sum(l.requested), 0)::int as requested, coalesce(sum(l.planned), 0)::int as planned
     from plans p
     left join plan_lines l on l.county_code = p.county_code and l.year = p.year and ($1::text is null or l.school_code = $1)
     where $2::int is null or p.year = $2
     group by p.county_code, p.year order by p.year desc`,
    [schoolScope(caller) ?? filter.schoolCode ?? null, filter.year ?? null],
  );
  return rows.map(toPlanSummary);
}

function toPlanSummary(row: PlanRow): PlanSummaryAnswer {
  const { year, openedByName, openedAt, closedByName, closedAt, closeReason, lines, requested, planned } = row;
  return {
    year,
    state: closedAt ? 'closed' : 'open',
    openedByName,
    openedAt: openedAt.toISOString(),
    closedByName: closedByName ?? undefined,
    closedAt: closedAt?.toISOString(),
    closeReason: closeReason ?? undefined,
    totals: { lines, requested, planned, cut: requested - planned },
    links: [
      { name: 'plan', href: `/api/hiring/plans/${year}` },
      { name: 'revisions', href: `/api/hiring/plans/${year}/revisions` },
    ],
  };
}
