import { Injectable } from '@nestjs/common';
import { staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { takeStaff } from '../named-posts/take-staff';

/** Who is at a school takes and leaves its named posts by the roster. */
@Injectable()
export class TakePostsWhenStaffRecorded implements Consumer<typeof staffRecorded> {
  readonly name = 'take-posts-when-staff-recorded';
  readonly event = staffRecorded;

  handle({ data, time }: ReceivedEvent<typeof staffRecorded>, transaction: Transaction): Promise<void> {
    return takeStaff(transaction, data, time);
  }
}
