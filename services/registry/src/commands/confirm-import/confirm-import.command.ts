import type { Transaction } from '@jiaobian/database';

/** Puts the rows of an import in force, all of them or none; the gate has taken its posts before. */
export class ConfirmImport {
  constructor(
    readonly transaction: Transaction,
    readonly importId: string,
    readonly confirmedBy: { accountId: string; displayName: string },
  ) {}
}
