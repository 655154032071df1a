import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import type { Caller } from '@jiaobian/service-kit';
import type { SchoolChange } from '../../domain/school-change/school-change';

export interface SchoolChangeRequest extends SchoolChange {
  changeId: string;
  reason: string;
  effectiveOn: CalendarDate;
}

/** Says what is to become of a school; nothing moves until a second person consents. */
export class ProposeSchoolChange {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly request: SchoolChangeRequest,
  ) {}
}
