import { dayInChina } from '@jiaobian/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { describedCause, staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { SERVICE_RUNTIME, type Consumer, type ReceivedEvent, type ServiceRuntime } from '@jiaobian/service-kit';
import { reviseForStaff } from '../commands/revise-schedules/revise-for-staff';
import { replaceStaff } from '../persistence/staff-projection';

/** People come, leave, and become eligible or exempt. */
@Injectable()
export class ReviseSchedulesWhenStaffRecorded implements Consumer<typeof staffRecorded> {
  readonly name = 'revise-schedules-when-staff-recorded';
  readonly event = staffRecorded;

  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  async handle({ id, time, data }: ReceivedEvent<typeof staffRecorded>, transaction: Transaction): Promise<void> {
    const change = await replaceStaff(transaction, data, time);
    if (!change) return;
    const itself = { kind: 'import' as const, id: data.importId, eventId: id };
    const cause = describedCause(itself, 'staff-imported', { schoolCode: data.schoolCode });
    await reviseForStaff(transaction, change, cause, dayInChina(this.runtime.clock.now()));
  }
}
