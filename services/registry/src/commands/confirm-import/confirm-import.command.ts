import type { RegistrationRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';

/** Puts the rows of an import in force, all of them or none, and only where the gate takes its posts. */
export class ConfirmImport {
  constructor(
    readonly transaction: Transaction,
    readonly importId: string,
    readonly confirmedBy: { accountId: string; displayName: string },
    /** Asks the gate, by the import's own id; throws what it refuses. */
    readonly takePosts: (registration: RegistrationRequest) => Promise<unknown>,
  ) {}
}
