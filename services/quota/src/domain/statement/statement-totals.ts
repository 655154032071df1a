import { tracks, type Track } from '@jiaobian/kernel';
import { approvalUnit } from '../ledger-account';
import { figureKeys, type Figures } from './figures';
import type { StatedBalance, StatementPosition } from './statement-positions';

/** The sum of a track's lines; tracks never net (domain.md §3). */
export interface TrackTotal {
  track: Track;
  figures: Figures;
  /** 编制总量 by the contra account; in the whole county's statement alone. */
  approvedTotal?: number;
  /** The entries that made the approved total. */
  approvedAccountId?: string;
}

/** Totals by track, in the order of the tracks. `balances` of the whole county give the approved totals beside them. */
export function statementTotals(positions: readonly StatementPosition[], balances: readonly StatedBalance[] = []): TrackTotal[] {
  return tracks.flatMap((track) => {
    const lines = positions.filter((line) => line.track === track);
    const contra = balances.find(
      ({ unit, state, existed, ...of }) => of.track === track && unit === approvalUnit && state === 'authorised' && existed,
    );
    if (lines.length === 0 && !contra) return [];
    const approved = contra ? { approvedTotal: -contra.balance, approvedAccountId: contra.accountId } : {};
    return [{ track, figures: sumOf(lines), ...approved }];
  });
}

/** A figure that no line has stays absent. */
function sumOf(lines: readonly StatementPosition[]): Figures {
  const sums: Figures = {};
  for (const key of figureKeys) {
    const known = lines.flatMap(({ figures }) => (figures[key] === undefined ? [] : [figures[key]]));
    if (known.length > 0) sums[key] = known.reduce((sum, value) => sum + value, 0);
  }
  return sums;
}
