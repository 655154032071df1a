import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';

export interface FlagAnswerGiven {
  version?: number;
  /** What was rectified, or why it cannot be. */
  text: string;
  documentNumber?: string;
  attachmentId?: string;
}

/** Whoever was assigned says what they did. */
export class AnswerFlag {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly id: string,
    readonly given: FlagAnswerGiven,
  ) {}
}
