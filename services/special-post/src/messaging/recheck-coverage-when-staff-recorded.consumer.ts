import { describedCause, staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { Injectable } from '@nestjs/common';
import { CoverageRecheck } from '../commands/recheck-coverage/coverage-recheck';
import { retirementsAmong } from '../domain/retirements-among';
import { replaceRetirements } from '../persistence/retirements';

/** Another staff retires on other days, and so frees other posts. */
@Injectable()
export class RecheckCoverageWhenStaffRecorded implements Consumer<typeof staffRecorded> {
  readonly name = 'recheck-coverage-when-staff-recorded';
  readonly event = staffRecorded;

  constructor(private readonly recheck: CoverageRecheck) {}

  async handle({ id, time, data }: ReceivedEvent<typeof staffRecorded>, transaction: Transaction): Promise<void> {
    const itself = { kind: 'import' as const, id: data.importId, eventId: id };
    await this.recheck.run(transaction, {
      cause: describedCause(itself, 'staff-imported', { schoolCode: data.schoolCode }),
      schoolCodes: [data.schoolCode],
      apply: () => replaceRetirements(transaction, data.schoolCode, retirementsAmong(data.staff), time),
    });
  }
}
