import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';
import type { FlagParameterSet } from '../../persistence/flags/flag-parameters.repository';

export class SetFlagParameter {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly given: FlagParameterSet,
  ) {}
}
