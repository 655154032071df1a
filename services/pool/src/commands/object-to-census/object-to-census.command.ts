import type { Transaction } from '@jiaobian/database';
import type { Stage, Track } from '@jiaobian/kernel';
import type { Caller } from '@jiaobian/service-kit';

/** A unit says why a number of the census is not right, before anybody decides on it. */
export class ObjectToCensus {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly censusId: string,
    readonly objectionId: string,
    readonly objection: { schoolCode: string; stage: Stage; track: Track; text: string },
  ) {}
}
