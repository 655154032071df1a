import { schoolRecorded } from '@jiaobian/contracts';
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
    const state = data.closed ? '撤并' : '登记';
    await recutSchools(transaction, {
      cause: { kind: 'import', id: data.importId, eventId: id, text: `因导入 ${data.importId}(${data.name}${state})` },
      schoolCodes: [data.schoolCode],
      apply: () => recordSchool(transaction, data, time),
    });
  }
}
