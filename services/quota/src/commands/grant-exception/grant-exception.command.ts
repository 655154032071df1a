import type { Transaction } from '@jiaobian/database';
import type { CalendarDate, Stage, Track } from '@jiaobian/kernel';
import type { Caller } from '@jiaobian/service-kit';
import type { PaperDecision } from '../../domain/paper-decision';

export interface ExceptionRequest extends PaperDecision {
  exceptionId: string;
  schoolCode: string;
  stage: Stage;
  track: Track;
  count: number;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  reason: string;
}

/** The staffing office lets a school take in posts beyond the standards 超编例外: so many, for so long, by a document. */
export class GrantException {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly request: ExceptionRequest,
  ) {}
}
