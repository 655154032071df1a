import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';

/** The bureau declines with an opinion, or whoever asked takes it back. */
export class EndTemporaryNeed {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly id: string,
    readonly state: 'declined' | 'withdrawn',
    readonly opinion: string | undefined,
  ) {}
}
