import { Injectable } from '@nestjs/common';
import { staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { causeOfEvent } from '../flags/cause-of-event';
import { judge } from '../flags/judge';
import { noteStaff } from '../persistence/flags/flag-facts.repository';
import { lockUnit } from '../persistence/flags/flag-units.repository';

/** 长期代课、挤占: who works at a school is told anew. */
@Injectable()
export class JudgeStaffWhenRecorded implements Consumer<typeof staffRecorded> {
  readonly name = 'judge-staff-when-recorded';
  readonly event = staffRecorded;

  async handle(event: ReceivedEvent<typeof staffRecorded>, transaction: Transaction): Promise<void> {
    const { schoolCode } = event.data;
    const locked = await lockUnit(transaction, schoolCode);
    await noteStaff(transaction, event.data, event.time);
    await judge(transaction, locked, causeOfEvent(event));
  }
}
