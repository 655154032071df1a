import { Injectable } from '@nestjs/common';
import { planRevised } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { planText } from '../domain/effect-texts';
import { insertEffect } from '../persistence/effects.repository';

/** Collects what a transfer changed in the hiring plans. */
@Injectable()
export class NoteEffectWhenPlanRevised implements Consumer<typeof planRevised> {
  readonly name = 'note-effect-when-plan-revised';
  readonly event = planRevised;

  async handle({ id, time, data }: ReceivedEvent<typeof planRevised>, transaction: Transaction): Promise<void> {
    if (data.cause.kind !== 'transfer') return;
    const { revisionId, year, schoolCode, lines } = data;
    await insertEffect(transaction, {
      eventId: id,
      transferId: data.cause.id,
      service: 'hiring',
      subjectId: revisionId,
      year,
      schoolCode,
      summary: planText(data),
      changes: lines,
      happenedAt: time,
    });
  }
}
