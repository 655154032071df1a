import type { DeclinedLine } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';

/**
 * Whether lines that are to be left out of a consent are lines of the case, each named once, and others remain: a case of
 * which nothing is consented to is returned. Errors: `ADJUSTMENT.NO_SUCH_LINE`, `ADJUSTMENT.NOTHING_CONSENTED`.
 */
export function checkDeclined(lines: readonly { lineId: string }[], declined: readonly DeclinedLine[]): void {
  const known = new Set(lines.map(({ lineId }) => lineId));
  const seen = new Set<string>();
  for (const { lineId } of declined) {
    if (!known.has(lineId) || seen.has(lineId)) throw new DomainError('ADJUSTMENT.NO_SUCH_LINE', { lineId });
    seen.add(lineId);
  }
  if (declined.length > 0 && seen.size === known.size) throw new DomainError('ADJUSTMENT.NOTHING_CONSENTED');
}
