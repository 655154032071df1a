import { Injectable } from '@nestjs/common';
import { schoolRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { noteSchool } from '../persistence/flags/flag-facts.repository';

/** What a school is called on the board of flags. */
@Injectable()
export class NoteSchoolWhenRecorded implements Consumer<typeof schoolRecorded> {
  readonly name = 'note-school-when-recorded';
  readonly event = schoolRecorded;

  handle({ time, data }: ReceivedEvent<typeof schoolRecorded>, transaction: Transaction): Promise<void> {
    return noteSchool(transaction, data, time);
  }
}
