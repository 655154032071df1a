import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { RequestTeachersRequest } from '../../http/request.dto';

/** A school, or the bureau for it, asks for rotating teachers of one subject; the newest request of a line counts. */
export class RequestTeachers {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly schoolYear: number,
    readonly request: RequestTeachersRequest,
  ) {}
}
