import type { FlagKind } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import type { CallerRequest } from '@jiaobian/service-kit';

export interface FindingGiven {
  flagId: string;
  unit: string;
  kind: FlagKind;
  /** What was found, with names and numbers as the document has them. */
  text: string;
  documentNumber: string;
  meeting?: string;
  decidedOn: CalendarDate;
}

/** The staffing office found something that the county's data do not tell. */
export class RecordFinding {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly given: FindingGiven,
  ) {}
}
