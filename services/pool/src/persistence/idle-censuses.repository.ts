import type { IdleBasis } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError, type CalendarDate } from '@jiaobian/kernel';
import type { IdleLine } from '../domain/idle/idle-census';

/** When, from what and by whom idle posts were counted. */
export interface IdleCensus {
  id: string;
  asOf: CalendarDate;
  knownAt: string;
  movements: number;
  chainEnd: string;
  entitlementSetId?: string;
  censusOn?: CalendarDate;
  ruleVersion?: string;
  reservePercent: number;
  takenBy: string;
  takenByName: string;
  takenAt: string;
}

type Row = Omit<IdleCensus, 'entitlementSetId' | 'censusOn' | 'ruleVersion' | 'movements'> & {
  movements: string | number;
  entitlementSetId: string | null;
  censusOn: string | null;
  ruleVersion: string | null;
};

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const columns = `id, as_of as "asOf", ${instant('known_at')} as "knownAt", movements, chain_end as "chainEnd", entitlement_set_id as "entitlementSetId",
  census_on as "censusOn", rule_version as "ruleVersion", reserve_percent as "reservePercent", taken_by as "takenBy", taken_by_name as "takenByName",
  ${instant('taken_at')} as "takenAt"`;

export async function insertCensus(
  transaction: Transaction,
  {
    id,
    basis,
    taker,
    lines,
  }: { id: string; basis: IdleBasis; taker: { accountId: string; displayName: string }; lines: readonly IdleLine[] },
): Promise<void> {
  await transaction.change(
    `insert into idle_censuses (id, as_of, known_at, movements, chain_end, entitlement_set_id, census_on, rule_version, reserve_percent, taken_by, taken_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      basis.asOf,
      basis.knownAt,
      basis.movements,
      basis.chainEnd,
      basis.entitlementSetId ?? null,
      basis.censusOn ?? null,
      basis.ruleVersion ?? null,
      basis.reservePercent,
      taker.accountId,
      taker.displayName,
    ],
  );
  await transaction.change(
    `insert into idle_census_lines (census_id, position, school_code, school_name, stage, track, posts, counted, idle, accounts, plan)
     select $1, position, "schoolCode", "schoolName", stage, track, posts, counted, idle, accounts, plan
     from rows from (jsonb_to_recordset($2) as ("schoolCode" text, "schoolName" text, stage text, track text, posts jsonb, counted jsonb, idle int,
       accounts jsonb, plan jsonb)) with ordinality as l("schoolCode", "schoolName", stage, track, posts, counted, idle, accounts, plan, position)`,
    [id, JSON.stringify(lines)],
  );
}

/** Errors: `IDLE.CENSUS_NOT_FOUND`, also for one of another county. */
export async function findCensus(transaction: Transaction, id: string): Promise<IdleCensus> {
  const [row] = await transaction.query<Row>(`select ${columns} from idle_censuses where id = $1`, [id]);
  if (!row) throw new DomainError('IDLE.CENSUS_NOT_FOUND', { id });
  return toCensus(row);
}

export async function listCensuses(transaction: Transaction): Promise<IdleCensus[]> {
  return (await transaction.query<Row>(`select ${columns} from idle_censuses order by taken_at desc, id`)).map(toCensus);
}

function toCensus({ entitlementSetId, censusOn, ruleVersion, movements, ...row }: Row): IdleCensus {
  return {
    ...row,
    movements: Number(movements),
    entitlementSetId: entitlementSetId ?? undefined,
    censusOn: censusOn ?? undefined,
    ruleVersion: ruleVersion ?? undefined,
  };
}

/** The lines of a census in its order, of one school where it is named. */
export function findCensusLines(transaction: Transaction, censusId: string, schoolCode?: string): Promise<IdleLine[]> {
  return transaction.query<IdleLine>(
    `select school_code as "schoolCode", school_name as "schoolName", stage, track, posts, counted, idle, accounts, plan
     from idle_census_lines where census_id = $1 and ($2::text is null or school_code = $2) order by position`,
    [censusId, schoolCode ?? null],
  );
}

export interface IdleTotals {
  lines: number;
  units: number;
  vacant: number;
  idle: number;
  /** Units that have something idle. */
  unitsIdle: number;
}

/** The sums of each census, of one school where it is named; tracks are told apart by the lines and never netted in a decision. */
export async function totalsOfCensuses(
  transaction: Transaction,
  ids: readonly string[],
  schoolCode?: string,
): Promise<Map<string, IdleTotals>> {
  const rows = await transaction.query<IdleTotals & { censusId: string }>(
    `select census_id as "censusId", count(*)::int as lines, count(distinct school_code)::int as units, sum((posts->>'vacant')::int)::int as vacant,
       sum(idle)::int as idle, (count(distinct school_code) filter (where idle > 0))::int as "unitsIdle"
     from idle_census_lines where census_id = any ($1::uuid[]) and ($2::text is null or school_code = $2) group by census_id`,
    [ids, schoolCode ?? null],
  );
  return new Map(rows.map(({ censusId, ...totals }) => [censusId, totals]));
}

export interface Objection {
  id: string;
  schoolCode: string;
  stage: string;
  track: string;
  text: string;
  madeBy: string;
  madeByName: string;
  madeAt: string;
}

export async function insertObjection(transaction: Transaction, censusId: string, objection: Omit<Objection, 'madeAt'>): Promise<void> {
  const { id, schoolCode, stage, track, text, madeBy, madeByName } = objection;
  await transaction.change(
    `insert into idle_objections (id, census_id, school_code, stage, track, text, made_by, made_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, censusId, schoolCode, stage, track, text, madeBy, madeByName],
  );
}

export function findObjections(transaction: Transaction, censusId: string, schoolCode?: string): Promise<Objection[]> {
  return transaction.query<Objection>(
    `select id, school_code as "schoolCode", stage, track, text, made_by as "madeBy", made_by_name as "madeByName", ${instant('made_at')} as "madeAt"
     from idle_objections where census_id = $1 and ($2::text is null or school_code = $2) order by made_at, id`,
    [censusId, schoolCode ?? null],
  );
}
