import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { PaperDecision } from '../../domain/paper-decision';

/** An exception ends before its day, by a document; what was let in by it stays where it is. */
export class EndException {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly exceptionId: string,
    readonly end: PaperDecision & { reason: string },
  ) {}
}
