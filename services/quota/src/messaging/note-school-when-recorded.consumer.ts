import { Injectable } from '@nestjs/common';
import { schoolRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { recompute } from '../entitlement/recompute';
import { isConfirmed } from '../persistence/repositories/census';
import { recordSchool } from '../persistence/repositories/schools';

@Injectable()
export class NoteSchoolWhenRecorded implements Consumer<typeof schoolRecorded> {
  readonly name = 'note-school-when-recorded';
  readonly event = schoolRecorded;

  async handle({ data, time }: ReceivedEvent<typeof schoolRecorded>, transaction: Transaction): Promise<void> {
    const { schoolCode: code, importId, ...facts } = data;
    const news = await recordSchool(transaction, { ...facts, code, importId, toldAt: time });
    if (!news || !(await isConfirmed(transaction, importId))) return;
    await recompute(transaction, undefined, { causeId: importId, toldAt: time });
  }
}
