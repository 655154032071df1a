import { describedCause, schoolRecorded } from '@jiaobian/contracts';
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
    const itself = { kind: 'import' as const, id: data.importId, eventId: id };
    await this.recheck.run(transaction, {
      cause: describedCause(itself, data.closed ? 'school-closed' : 'school-imported', { school: data.name }),
      schoolCodes: [data.schoolCode],
      apply: () => recordSchool(transaction, data, time),
    });
  }
}
