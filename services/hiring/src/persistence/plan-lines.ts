import type { Transaction } from '@jiaobian/database';
import type { PlanLine } from '../domain/plan-line';

/** The columns of a line as the domain knows it. */
export const planLineColumns = `l.id, l.year, l.school_code as "schoolCode", l.stage, l.subject, l.channel, l.requested, l.planned,
  l.headroom, l.taken_before as "takenBefore", l.basis`;

/** A row has null where the domain has nothing. */
export function toPlanLine<Row extends PlanLine>(row: Row): Row {
  return { ...row, headroom: row.headroom ?? undefined, basis: row.basis ?? undefined };
}

/** Every line of the open plans of these schools, whose locks the caller holds. */
export async function loadOpenLines(transaction: Transaction, schoolCodes: readonly string[]): Promise<PlanLine[]> {
  const rows = await transaction.query<PlanLine>(
    `select ${planLineColumns} from plan_lines l join plans p on p.county_code = l.county_code and p.year = l.year
      where l.school_code = any($1) and p.closed_at is null order by l.school_code, l.year, l.id`,
    [schoolCodes],
  );
  return rows.map(toPlanLine);
}

export interface LineRequest {
  line: PlanLine;
  reason: string;
  requestedBy: string;
  requestedByName: string;
}

/** Makes the lines that do not exist yet, asking for nothing so far, and notes on all who asks and why. */
export async function noteRequests(transaction: Transaction, requests: readonly LineRequest[]): Promise<void> {
  const rows = requests.map(({ line, ...request }) => ({ ...line, headroom: line.headroom === undefined ? null : 0, ...request }));
  await transaction.change(
    `insert into plan_lines (id, year, school_code, stage, subject, channel, requested, planned, headroom, taken_before,
       reason, requested_by, requested_by_name)
     select id, year, "schoolCode", stage, subject, channel, 0, 0, headroom, 0, reason, "requestedBy", "requestedByName"
       from jsonb_to_recordset($1::jsonb) as asked (id uuid, year int, "schoolCode" text, stage text, subject text, channel text,
         headroom int, reason text, "requestedBy" text, "requestedByName" text)
     on conflict (county_code, id) do update set reason = excluded.reason, requested_by = excluded.requested_by,
       requested_by_name = excluded.requested_by_name, requested_at = clock_timestamp()`,
    [JSON.stringify(rows)],
  );
}

/** Writes what a re-cut made of the lines. */
export function writeFigures(transaction: Transaction, lines: readonly PlanLine[]): void {
  transaction.send(
    `update plan_lines l set requested = cut.requested, planned = cut.planned, headroom = cut.headroom,
       taken_before = cut."takenBefore", basis = cut.basis
     from jsonb_to_recordset($1::jsonb) as cut (id uuid, requested int, planned int, headroom int, "takenBefore" int, basis jsonb)
     where l.id = cut.id`,
    [JSON.stringify(lines)],
  );
}
