import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import type { CreateScheduleRequest } from '../../http/schedule.dto';

/** Opens the rotation of a school year: parameters and lottery seed are fixed and published before anything is computed. */
export class CreateSchedule {
  constructor(
    readonly transaction: Transaction,
    readonly caller: Caller,
    readonly request: CreateScheduleRequest,
  ) {}
}
