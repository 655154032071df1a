import { describedCause, schoolRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { Injectable } from '@nestjs/common';
import { recutSchools } from '../commands/recut-schools/recut-schools';
import { recordSchool } from '../persistence/schools';

/** Knows the schools by name; a school that closes plans nobody any more. */
@Injectable()
export class NoteSchoolWhenRecorded implements Consumer<typeof schoolRecorded> {
  readonly name = 'note-school-when-recorded';
  readonly event = schoolRecorded;

  async handle({ id, time, data }: ReceivedEvent<typeof schoolRecorded>, transaction: Transaction): Promise<void> {
    const itself = { kind: 'import' as const, id: data.importId, eventId: id };
    await recutSchools(transaction, {
      cause: describedCause(itself, data.closed ? 'school-closed' : 'school-imported', { school: data.name }),
      schoolCodes: [data.schoolCode],
      apply: () => recordSchool(transaction, data, time),
    });
  }
}
