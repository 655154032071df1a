import type { DeclinedLine } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';

export interface SettledLines<Line> {
  consented: Line[];
  declined: (Line & DeclinedLine)[];
}

/**
 * Parts the lines of a hold into those that are consented to and those that are declined, each with its reason. A loan is one
 * line and is decided whole. Errors: `TRANSFER.DECLINED_LINES`, `TRANSFER.NOTHING_CONSENTED`.
 */
export function settleLines<Line extends { lineId: string }>(
  { caseKind }: { caseKind: string },
  lines: readonly Line[],
  declined: readonly DeclinedLine[],
): SettledLines<Line> {
  const reasons = new Map(declined.map(({ lineId, reason }) => [lineId, reason.trim()]));
  const wrong = declined.find(
    ({ lineId, reason }, index) =>
      caseKind !== 'adjustment' ||
      reason.trim() === '' ||
      !lines.some((line) => line.lineId === lineId) ||
      declined.findIndex((other) => other.lineId === lineId) !== index,
  );
  if (wrong) throw new DomainError('TRANSFER.DECLINED_LINES', { lineId: wrong.lineId });
  const consented = lines.filter(({ lineId }) => !reasons.has(lineId));
  if (consented.length === 0) throw new DomainError('TRANSFER.NOTHING_CONSENTED');
  const refused = lines.filter(({ lineId }) => reasons.has(lineId));
  return { consented, declined: refused.map((line) => ({ ...line, reason: reasons.get(line.lineId)! })) };
}
