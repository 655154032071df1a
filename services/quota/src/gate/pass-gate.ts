import type { Transaction } from '@jiaobian/database';
import { changesStage, type GateLine } from '../domain/gate/check-lines';
import { exceptionUses, type ExceptionUse } from '../domain/gate/exception-uses';
import { letPass } from '../domain/gate/gate-blocked';
import { checkWay, type GateWay } from '../domain/gate/gate-ways';
import { countyParameters } from '../persistence/repositories/parameters';
import type { Position } from '../persistence/repositories/positions';
import { openGateAt, positionsOf, type OpenGate } from './open-gate';

export interface PassedGate extends OpenGate {
  /** By line: the over-quota exceptions that let its posts in. The movement of the line names them (`byException`). */
  uses: Map<string, ExceptionUse[]>;
}

/**
 * The one entrance for everything that takes posts, on any of the ways of `gateWays`: locks what the lines touch, judges
 * them together and answers with how things stand; the caller writes its movements in the same transaction.
 * `hold`: the hold that keeps posts for these very lines; `besides`: what else the caller will write to. Errors: `GATE.BLOCKED` with every reason and its entries.
 */
export async function passGate(
  transaction: Transaction,
  way: GateWay,
  lines: readonly GateLine[],
  { hold, besides = [] }: { hold?: string; besides?: readonly Position[] } = {},
): Promise<PassedGate> {
  const rule = lines.some(changesStage) ? (await countyParameters(transaction)).stageMoves : undefined;
  const gate = await openGateAt(transaction, [...lines.flatMap(positionsOf), ...besides], hold, rule);
  letPass(checkWay(way, lines, gate.view));
  return { ...gate, uses: exceptionUses(lines, gate.view) };
}
