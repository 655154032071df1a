import { Injectable } from '@nestjs/common';
import { scheduleRevised } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { scheduleText } from '../domain/effect-texts';
import { insertEffect } from '../persistence/effects.repository';

/** Collects what a transfer changed in the rotation schedule. */
@Injectable()
export class NoteEffectWhenScheduleRevised implements Consumer<typeof scheduleRevised> {
  readonly name = 'note-effect-when-schedule-revised';
  readonly event = scheduleRevised;

  async handle({ id, time, data }: ReceivedEvent<typeof scheduleRevised>, transaction: Transaction): Promise<void> {
    if (data.cause.kind !== 'transfer') return;
    const { revisionId, schoolYear, added, removed, kept } = data;
    await insertEffect(transaction, {
      eventId: id,
      transferId: data.cause.id,
      service: 'rotation',
      subjectId: revisionId,
      year: schoolYear,
      summary: scheduleText(data),
      changes: [{ added, removed, kept }],
      happenedAt: time,
    });
  }
}
