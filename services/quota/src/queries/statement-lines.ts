import type { Transaction } from '@jiaobian/database';
import type { TwoTimes } from '../domain/two-times';
import type { StatementLine } from '../http/answers/statement-view';

/** As many as a page shows; a workbook of a unit has the same, and says where there are more. */
const most = 1000;

type Row = Omit<StatementLine, 'recordedAt' | 'documentNumber'> & { recordedAt: Date; documentNumber: string | null };

/** What moved a unit's posts at two times, the newest first. */
export async function statementLines(
  transaction: Transaction,
  unit: string,
  { asOf, knownAt }: TwoTimes,
): Promise<{ lines: StatementLine[]; moreLines: boolean }> {
  const rows = await transaction.query<Row>(
    `select m.id as "movementId", m.number, m.kind, a.stage, a.track, jsonb_object_agg(a.state, e.amount) as changes, m.reason,
       m.document_number as "documentNumber", m.effective_on as "effectiveOn", m.recorded_at as "recordedAt"
     from accounts a join entries e on e.account_id = a.id join movements m on m.id = e.movement_id
     where a.unit = $1 and ($2::date is null or m.effective_on <= $2) and ($3::timestamptz is null or m.recorded_at <= $3)
     group by m.county_code, m.id, a.stage, a.track order by m.number desc limit ${most + 1}`,
    [unit, asOf ?? null, knownAt ?? null],
  );
  const lines = rows.slice(0, most).map(({ recordedAt, documentNumber, ...line }) => ({
    ...line,
    documentNumber: documentNumber ?? undefined,
    recordedAt: recordedAt.toISOString(),
  }));
  return { lines, moreLines: rows.length > most };
}
