import { dayInChina } from '@jiaobian/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { describedCause, schoolRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { SERVICE_RUNTIME, type Consumer, type ReceivedEvent, type ServiceRuntime } from '@jiaobian/service-kit';
import { reviseForSchool } from '../commands/revise-schedules/revise-for-school';
import { recordSchool } from '../persistence/school-projection';

/** A school closes, or becomes a teaching point: who may go there, and from there, changes. */
@Injectable()
export class ReviseSchedulesWhenSchoolRecorded implements Consumer<typeof schoolRecorded> {
  readonly name = 'revise-schedules-when-school-recorded';
  readonly event = schoolRecorded;

  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  async handle({ id, time, data }: ReceivedEvent<typeof schoolRecorded>, transaction: Transaction): Promise<void> {
    const known = await recordSchool(transaction, data, time);
    if (!known) return;
    const itself = { kind: 'import' as const, id: data.importId, eventId: id };
    const cause = describedCause(itself, data.closed ? 'school-closed' : 'school-imported', { school: data.name });
    await reviseForSchool(transaction, known.before, data, cause, dayInChina(this.runtime.clock.now()));
  }
}
