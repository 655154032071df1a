import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import type { CallerRequest } from '@jiaobian/service-kit';

export interface FlagDecisionGiven {
  version?: number;
  documentNumber?: string;
  meeting?: string;
  decidedOn?: CalendarDate;
  /** Of an acceptance: why, where the fact stands on; of a return: what is missing. */
  opinion?: string;
  /** Of a return: by when it is to be answered anew; default the day it was. */
  deadline?: CalendarDate;
}

/** The supervisor accepts a rectification, or sends the answer back. */
export class DecideOnFlag {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly id: string,
    readonly step: 'accept' | 'return',
    readonly given: FlagDecisionGiven,
  ) {}
}
