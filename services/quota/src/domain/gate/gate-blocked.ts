import type { GateBlock } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';

/** Errors: `GATE.BLOCKED { count, blocks }` unless there are no blocks. */
export function letPass(blocks: readonly GateBlock[]): void {
  if (blocks.length > 0) throw new DomainError('GATE.BLOCKED', { count: blocks.length, blocks });
}
