import { Injectable } from '@nestjs/common';
import { staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { replaceLoanStaff } from '../persistence/loan-staff.repository';

/** Whose post falls free when: what the security check of a loan foresees. */
@Injectable()
export class NoteStaffWhenRecorded implements Consumer<typeof staffRecorded> {
  readonly name = 'note-staff-when-recorded';
  readonly event = staffRecorded;

  handle({ time, data }: ReceivedEvent<typeof staffRecorded>, transaction: Transaction): Promise<void> {
    return replaceLoanStaff(transaction, data, time);
  }
}
