import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { ParameterName } from '../../domain/parameters/county-parameters';

export interface ParameterSetting {
  name: ParameterName;
  value: unknown;
  documentNumber: string;
  effectiveFrom: string;
  source: string;
}

/** The county sets a parameter, by a document; what was set before stays on record. */
export class SetParameter {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly setting: ParameterSetting,
  ) {}
}
