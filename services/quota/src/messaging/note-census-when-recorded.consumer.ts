import { Injectable } from '@nestjs/common';
import { censusRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { recompute } from '../entitlement/recompute';
import { isConfirmed, recordCensus } from '../persistence/repositories/census';

@Injectable()
export class NoteCensusWhenRecorded implements Consumer<typeof censusRecorded> {
  readonly name = 'note-census-when-recorded';
  readonly event = censusRecorded;

  async handle({ data, time }: ReceivedEvent<typeof censusRecorded>, transaction: Transaction): Promise<void> {
    const news = await recordCensus(transaction, { ...data, toldAt: time });
    if (!news || !(await isConfirmed(transaction, data.importId))) return;
    await recompute(transaction, data.censusId, { causeId: data.importId, toldAt: time });
  }
}
