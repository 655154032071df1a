import { causeOfTransfer, planAnswered, postsMoved } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publish, type Consumer, type ReceivedEvent } from '@jiaobian/service-kit';
import { Injectable } from '@nestjs/common';
import { recutSchools } from '../commands/recut-schools/recut-schools';
import { postsOfSchools, recordPosts } from '../persistence/school-posts';

/** The wave: posts moved by consent, so the plans of the schools concerned are cut anew, because of that transfer. */
@Injectable()
export class RecutPlanWhenPostsMoved implements Consumer<typeof postsMoved> {
  readonly name = 'recut-plan-when-posts-moved';
  readonly event = postsMoved;

  async handle({ id, time, data }: ReceivedEvent<typeof postsMoved>, transaction: Transaction): Promise<void> {
    const posts = postsOfSchools(data.posts);
    const revisions = await recutSchools(transaction, {
      cause: causeOfTransfer(data, id),
      schoolCodes: posts.map(({ schoolCode }) => schoolCode),
      apply: () => recordPosts(transaction, posts, time),
    });
    await publish(transaction, planAnswered, { transferId: data.transferId, revisions: revisions.length });
  }
}
