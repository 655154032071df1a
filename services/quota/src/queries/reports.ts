import { poolUnit } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import { DomainError, dayInChina } from '@jiaobian/kernel';
import { resolveTimes, type TwoTimes } from '../domain/two-times';
import type { MovementsReportView, TrendView } from '../http/answers/report-view';
import { chainHeadAt } from '../persistence/repositories/chain-head';
import { databaseNow } from '../persistence/repositories/county-clock';
import { monthEnds, movementGroups, type MovementGroup, type Period } from '../persistence/repositories/movement-sums';
import { knownSchools } from '../persistence/repositories/schools';
import { poolName } from './statements';

/** Whoever looks for more looks at one school or a shorter period. */
const mostReasons = 1000;

/** What moved in a period, by month, by unit and by reason. Errors: `LEDGER.PERIOD`, those of the two times. */
export async function movementsReport(transaction: Transaction, { from, unit, ...asked }: Period): Promise<MovementsReportView> {
  const now = await databaseNow(transaction);
  const times = resolveTimes(asked, now);
  if (from !== undefined && times.asOf !== undefined && from > times.asOf)
    throw new DomainError('LEDGER.PERIOD', { from, asOf: times.asOf });
  const [groups, schools, head] = await together([
    movementGroups(transaction, { from, unit, ...times }),
    knownSchools(transaction),
    chainHeadAt(transaction, times.knownAt),
  ]);
  const names = new Map([[poolUnit, poolName], ...schools.map(({ code, name }) => [code, name] as const)]);
  const of = (by: MovementGroup['by']) => groups.filter((group) => group.by === by);
  const reasons = of('reason').sort((one, other) => other.movements - one.movements);
  return {
    county: transaction.county,
    unit,
    from,
    ...times,
    answeredAt: now.toISOString(),
    chainEnd: head.hash,
    byMonth: of('month').map((group) => ({ month: group.month!, kind: group.kind!, ...sumsOf(group) })),
    byUnit: of('unit').map((group) => ({ unit: group.unit!, unitName: names.get(group.unit!) ?? group.unit!, ...sumsOf(group) })),
    byReason: reasons.slice(0, mostReasons).map((group) => ({
      kind: group.kind!,
      reason: group.reason!,
      documentNumber: group.documentNumber || undefined,
      ...sumsOf(group),
    })),
    moreReasons: reasons.length > mostReasons,
  };
}

function sumsOf({ track, movements, authorisedIn, authorisedOut, peopleIn, peopleOut, reserved }: MovementGroup) {
  return { track, movements, authorisedIn, authorisedOut, peopleIn, peopleOut, reserved };
}

/** How the posts stood at the ends of the last `months` months up to `asOf`, or up to today. */
export async function trend(
  transaction: Transaction,
  { months, unit, ...asked }: TwoTimes & { months: number; unit?: string },
): Promise<TrendView> {
  const now = await databaseNow(transaction);
  const times = resolveTimes({ ...asked, asOf: asked.asOf ?? dayInChina(now) }, now);
  const last = times.asOf!.slice(0, 7);
  const [ends, head] = await together([
    monthEnds(transaction, { first: monthsBefore(last, months - 1), last, unit, ...times }),
    chainHeadAt(transaction, times.knownAt),
  ]);
  return { county: transaction.county, unit, ...times, answeredAt: now.toISOString(), chainEnd: head.hash, months: ends };
}

function monthsBefore(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - count);
  return date.toISOString().slice(0, 7);
}
