import type { GateBlock } from '@jiaobian/contracts';
import { block, checkLines, donors, unknown, type GateLine } from './check-lines';
import type { GateView } from './gate-view';

/**
 * What each way of taking posts needs of the units, the one table that the gate goes by (domain.md §3, invariant 3).
 * `between`: posts go from one unit to another, vacant there, and only where the standards or an exception have room.
 * `held`: the same, of posts that a hold keeps for these very lines. `collected`: vacant posts go to the pool or out of
 * the total, where there is room for any number. `taken-up`: a vacant post of the unit gets a person or a promise there,
 * so `from` and `to` are that unit. `put-aside`: the same of a unit that may be closed or the pool itself.
 *
 * An import and a correction are judged by more than their lines: see `planRegistration` and `checkReversal`.
 */
export const gateWays = {
  'plan-approval': 'between',
  transfer: 'held',
  loan: 'between',
  intake: 'collected',
  'lower-total': 'collected',
  offer: 'taken-up',
  entry: 'taken-up',
  'transfer-in': 'taken-up',
  regularisation: 'taken-up',
  freeze: 'put-aside',
} as const;

export type GateWay = keyof typeof gateWays;

/** Every reason why lines may not pass on this way; empty lets them pass. Lines of one case are judged together. */
export function checkWay(way: GateWay, lines: readonly GateLine[], view: GateView): GateBlock[] {
  const needs = gateWays[way];
  switch (needs) {
    case 'between':
    case 'held':
      return checkLines(lines, view, { held: needs === 'held' });
    case 'collected':
      return [...lines.flatMap((line) => unknown(line, line.from, view)), ...donors(lines, view)];
    case 'taken-up':
      return [...checkPlace(lines, view), ...lines.filter(({ to }) => view.isClosed(to)).map(closed), ...donors(lines, view)];
    case 'put-aside':
      return [...checkPlace(lines, view), ...donors(lines, view)];
  }
}

function checkPlace(lines: readonly GateLine[], view: GateView): GateBlock[] {
  return lines.flatMap((line) => unknown(line, line.from, view));
}

function closed(line: GateLine): GateBlock {
  return block(line, 'SCHOOL_CLOSED', line.to, line.count, 0);
}
