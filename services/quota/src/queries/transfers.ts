import type { Transaction } from '@jiaobian/database';
import { DomainError, type SchoolCode, type Stage } from '@jiaobian/kernel';
import type { DeclinedLineView, TransferLineView, TransferView } from '../http/answers/transfer-view';
import { transferColumns, type Transfer } from '../persistence/repositories/transfers';

interface TransferRow extends Transfer {
  caseId: string;
  caseKind: string;
  schoolYear: number;
  reason: string;
  ruleVersion: string;
  censusId: string | null;
}

/** The county's transfers, the newest first; for a school those that concern it, with its own lines. */
export function listTransfers(transaction: Transaction, school?: SchoolCode): Promise<TransferView[]> {
  return transfers(transaction, undefined, school);
}

/** Errors: `TRANSFER.NOT_FOUND`, also for a school that it does not concern. */
export async function showTransfer(transaction: Transaction, transferId: string, school?: SchoolCode): Promise<TransferView> {
  const [transfer] = await transfers(transaction, transferId, school);
  if (!transfer) throw new DomainError('TRANSFER.NOT_FOUND', { transferId });
  return transfer;
}

async function transfers(transaction: Transaction, id: string | undefined, school: SchoolCode | undefined): Promise<TransferView[]> {
  const rows = await transaction.query<TransferRow>(
    `select ${transferColumns}, h.case_id as "caseId", h.case_kind as "caseKind", h.school_year as "schoolYear", h.reason,
       h.rule_version as "ruleVersion", h.census_id as "censusId"
     from transfers t join holds h on h.id = t.hold_id where $1::uuid is null or t.id = $1 order by t.decided_at desc, t.id limit 1000`,
    [id ?? null],
  );
  const lines = await transaction.query<TransferLineView & { transferId: string }>(
    `select m.cause_id as "transferId", l.line_id as "lineId", m.id as "movementId", l.from_unit as "from", l.to_unit as "to", l.stage,
       nullif(nullif(l.from_stage, 'any'), l.stage) as "fromStage", l.track, l.count
     from transfers t join hold_lines l on l.hold_id = t.hold_id
       join movements m on m.cause_id = t.id and m.kind in ('transfer', 'loan') and m.line_id = l.line_id
     where t.id = any ($1) and ($2::text is null or $2 in (l.from_unit, l.to_unit)) order by m.number`,
    [rows.map((row) => row.id), school ?? null],
  );
  const declined = await transaction.query<DeclinedLineView & { transferId: string }>(
    `select d.transfer_id as "transferId", d.line_id as "lineId", d.movement_id as "movementId", l.from_unit as "from", l.to_unit as "to", l.stage,
       nullif(nullif(l.from_stage, 'any'), l.stage) as "fromStage", l.track, l.count, d.reason
     from declined_lines d join hold_lines l on l.hold_id = d.hold_id and l.line_id = d.line_id
     where d.transfer_id = any ($1) and ($2::text is null or $2 in (l.from_unit, l.to_unit)) order by l.position`,
    [rows.map((row) => row.id), school ?? null],
  );
  const views = rows.map((row) => viewOf(row, ofTransfer(lines, row.id), ofTransfer(declined, row.id)));
  return school === undefined ? views : views.filter((view) => view.lines.length + view.declined.length > 0);
}

function ofTransfer<Line extends { transferId: string; fromStage?: Stage | null }>(lines: readonly Line[], id: string) {
  return lines
    .filter(({ transferId }) => transferId === id)
    .map(({ transferId: _transfer, fromStage, ...line }) => ({ ...line, ...(fromStage && { fromStage }) }));
}

function viewOf(row: TransferRow, lines: TransferLineView[], declined: DeclinedLineView[]): TransferView {
  return {
    transferId: row.id,
    holdId: row.holdId,
    caseId: row.caseId,
    caseKind: row.caseKind,
    schoolYear: row.schoolYear,
    reason: row.reason,
    proposedBy: row.proposedBy,
    decidedBy: row.decidedBy,
    decidedByName: row.decidedByName,
    decidedAt: row.decidedAt.toISOString(),
    documentNumber: row.documentNumber,
    meeting: row.meeting ?? undefined,
    decidedOn: row.decidedOn,
    opinion: row.opinion ?? undefined,
    attachmentId: row.attachmentId ?? undefined,
    effectiveOn: row.effectiveOn,
    ruleVersion: row.ruleVersion,
    censusId: row.censusId ?? undefined,
    eventId: row.eventId,
    lines,
    declined,
  };
}
