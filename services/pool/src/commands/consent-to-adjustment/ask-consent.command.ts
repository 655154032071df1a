import type { DeclinedLine } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';

export interface ConsentGiven {
  version?: number;
  documentNumber: string;
  meeting?: string;
  decidedOn: string;
  opinion?: string;
  attachmentId?: string;
  /** Default the day of the decision. */
  effectiveOn?: string;
  /** Lines that are not consented to, each with its reason; all others are. */
  declined?: DeclinedLine[];
}

/** Checks a consent, and notes it before the ledger is asked: the ledger's event does not carry all of it. */
export class AskConsent {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly given: ConsentGiven,
  ) {}
}
