import { schoolRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { Injectable } from '@nestjs/common';
import { CoverageRecheck } from '../commands/recheck-coverage/coverage-recheck';
import { recordSchool } from '../persistence/schools';

/** Knows the schools by name and place; one that closes has no posts for anybody. */
@Injectable()
export class NoteSchoolWhenRecorded implements Consumer<typeof schoolRecorded> {
  readonly name = 'note-school-when-recorded';
  readonly event = schoolRecorded;

  constructor(private readonly recheck: CoverageRecheck) {}

  async handle({ id, time, data }: ReceivedEvent<typeof schoolRecorded>, transaction: Transaction): Promise<void> {
    const state = data.closed ? '撤并' : '登记';
    await this.recheck.run(transaction, {
      cause: { kind: 'import', id: data.importId, eventId: id, text: `因导入 ${data.importId}(${data.name}${state})` },
      schoolCodes: [data.schoolCode],
      apply: () => recordSchool(transaction, data, time),
    });
  }
}
