import { Injectable } from '@nestjs/common';
import { coverageChanged, planRevised } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { recordPlannedLines, recordSpecialPosts } from '../persistence/planned-needs.repository';

/** Which posts the annual plans fill: a census does not count them idle. */
@Injectable()
export class NotePlanWhenRevised implements Consumer<typeof planRevised> {
  readonly name = 'note-plan-when-revised';
  readonly event = planRevised;

  handle({ time, data }: ReceivedEvent<typeof planRevised>, transaction: Transaction): Promise<void> {
    return recordPlannedLines(transaction, data, time);
  }
}

/** Which posts special-post teachers need when their service ends: neither idle, nor free for giving a loan back. */
@Injectable()
export class NoteSpecialPostsWhenCoverageChanged implements Consumer<typeof coverageChanged> {
  readonly name = 'note-special-posts-when-coverage-changed';
  readonly event = coverageChanged;

  handle({ time, data }: ReceivedEvent<typeof coverageChanged>, transaction: Transaction): Promise<void> {
    return recordSpecialPosts(transaction, data, time);
  }
}
