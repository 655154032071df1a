import { Injectable } from '@nestjs/common';
import { coverageChanged } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { coverageText } from '../domain/effect-texts';
import { insertEffect } from '../persistence/effects.repository';

/** Collects what a transfer changed for the special-post cohorts that fall due. */
@Injectable()
export class NoteEffectWhenCoverageChanged implements Consumer<typeof coverageChanged> {
  readonly name = 'note-effect-when-coverage-changed';
  readonly event = coverageChanged;

  async handle({ id, time, data }: ReceivedEvent<typeof coverageChanged>, transaction: Transaction): Promise<void> {
    if (data.cause.kind !== 'transfer') return;
    await insertEffect(transaction, {
      eventId: id,
      transferId: data.cause.id,
      service: 'special-post',
      subjectId: data.checkId,
      summary: coverageText(data),
      changes: data.warnings,
      happenedAt: time,
    });
  }
}
