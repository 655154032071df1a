import type { Transaction } from '@jiaobian/database';
import type { AdjustmentLine, LineShare } from '../domain/adjustment-line';

export async function insertLines(transaction: Transaction, caseId: string, lines: readonly AdjustmentLine[]): Promise<void> {
  if (lines.length === 0) return;
  await transaction.change(
    `insert into adjustment_lines (case_id, line_id, position, from_unit, to_unit, stage, track, count, from_name, to_name, origin, arithmetic, reason, share, from_stage)
     select $1, line."lineId", position, line."from", line."to", line.stage, line.track, line.count, line."fromName", line."toName", line.origin, line.arithmetic, line.reason, line.share, line."fromStage"
     from rows from (jsonb_to_recordset($2) as ("lineId" uuid, "from" text, "to" text, stage text, track text, count int, "fromName" text, "toName" text,
       origin text, arithmetic jsonb, reason jsonb, share jsonb, "fromStage" text)) with ordinality as line("lineId", "from", "to", stage, track, count, "fromName", "toName", origin, arithmetic, reason, share, "fromStage", position)`,
    [caseId, JSON.stringify(lines)],
  );
}

export async function replaceLines(transaction: Transaction, caseId: string, lines: readonly AdjustmentLine[]): Promise<void> {
  await transaction.change('delete from adjustment_lines where case_id = $1', [caseId]);
  await insertLines(transaction, caseId, lines);
}

type StoredLine = Omit<AdjustmentLine, 'declined' | 'share' | 'fromStage'> & {
  declined: string | null;
  share: LineShare | null;
  fromStage: AdjustmentLine['stage'] | null;
};

export async function findLines(transaction: Transaction, caseId: string): Promise<AdjustmentLine[]> {
  const lines = await transaction.query<StoredLine>(
    `select line_id as "lineId", from_unit as "from", to_unit as "to", stage, from_stage as "fromStage", track, count, from_name as "fromName", to_name as "toName",
       origin, arithmetic, lines.reason, share, declined_lines.reason as declined
     from adjustment_lines lines left join declined_lines using (county_code, case_id, line_id) where case_id = $1 order by position`,
    [caseId],
  );
  return lines.map(({ declined, share, fromStage, ...line }) => ({
    ...line,
    ...(fromStage && { fromStage }),
    ...(share && { share }),
    ...(declined === null ? {} : { declined }),
  }));
}
