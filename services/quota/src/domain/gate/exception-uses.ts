import type { Movement } from '../movement';
import type { GateLine } from './check-lines';
import type { GateView } from './gate-view';
import { unitStageTrack } from '../ledger-account';

/** Posts that one over-quota exception lets in. */
export interface ExceptionUse {
  exceptionId: string;
  documentNumber: string;
  count: number;
}

/**
 * Which exceptions lines of one case use up that the gate lets pass, by line: only what the school has no regular room
 * for, those first that end first. Posts on their way to the school by other cases use theirs when they arrive.
 */
export function exceptionUses(lines: readonly GateLine[], view: GateView): Map<string, ExceptionUse[]> {
  const regular = new Map<string, number>();
  const unused = new Map<string, ExceptionUse[]>();
  const uses = new Map<string, ExceptionUse[]>();
  for (const { lineId, to, stage, track, count } of lines) {
    const key = unitStageTrack(to, stage, track);
    const left = unused.get(key) ?? view.exceptionsOf(to, stage, track).map((exception) => ({ ...exception }));
    if (left.length === 0) continue;
    unused.set(key, left);
    const room = regular.get(key) ?? view.regularRoomOf(to, stage, track);
    regular.set(key, Math.max(0, room - count));
    const taken = take(left, count - room);
    if (taken.length > 0) uses.set(lineId, taken);
  }
  return uses;
}

/** Takes up to `asked` posts of exceptions in their order, and leaves in them what is left. */
export function take(left: ExceptionUse[], asked: number): ExceptionUse[] {
  const taken: ExceptionUse[] = [];
  let open = asked;
  for (const exception of left) {
    const count = Math.min(open, exception.count);
    if (count <= 0) continue;
    exception.count -= count;
    open -= count;
    taken.push({ ...exception, count });
  }
  return taken;
}

/** The movement with the exceptions that let it in, named in its rule as well. */
export function byException(movement: Movement, uses: readonly ExceptionUse[] = []): Movement {
  if (uses.length === 0) return movement;
  const documents = uses.map(({ documentNumber }) => documentNumber).join('、');
  return { ...movement, ruleVersion: `${movement.ruleVersion}; exception ${documents}`, exceptionUses: [...uses] };
}
