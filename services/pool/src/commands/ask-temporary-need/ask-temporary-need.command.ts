import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';
import type { TemporaryNeedAsked } from '../../persistence/temporary-needs.repository';

export class AskTemporaryNeed {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly asked: TemporaryNeedAsked,
  ) {}
}
