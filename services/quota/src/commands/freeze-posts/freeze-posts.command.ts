import type { Transaction } from '@jiaobian/database';
import type { CalendarDate, Stage, Track } from '@jiaobian/kernel';
import type { Caller } from '@jiaobian/service-kit';
import type { PaperDecision } from '../../domain/paper-decision';

export interface FreezeRequest extends PaperDecision {
  freezeId: string;
  unit: string;
  stage: Stage | 'any';
  track: Track;
  count: number;
  reason: string;
  /** A reminder: a freeze ends by a decision alone. */
  endsOn?: CalendarDate;
}

/** The staffing office puts vacant posts of a school or of the pool out of use 冻结. */
export class FreezePosts {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly request: FreezeRequest,
  ) {}
}
