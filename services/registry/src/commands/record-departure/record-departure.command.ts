import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { DepartureRequest } from '../../domain/departure';

/** Somebody has left: the registry says so, and the post falls free. */
export class RecordDeparture {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly request: DepartureRequest,
  ) {}
}
