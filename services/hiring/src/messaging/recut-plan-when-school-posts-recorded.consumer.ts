import { schoolPostsRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { Injectable } from '@nestjs/common';
import { recutSchools } from '../commands/recut-schools/recut-schools';
import { postsOfSchools, recordPosts } from '../persistence/school-posts';

/** An import, a hold, a release or a new entitlement changed what a school may fill. */
@Injectable()
export class RecutPlanWhenSchoolPostsRecorded implements Consumer<typeof schoolPostsRecorded> {
  readonly name = 'recut-plan-when-school-posts-recorded';
  readonly event = schoolPostsRecorded;

  async handle({ id, time, data }: ReceivedEvent<typeof schoolPostsRecorded>, transaction: Transaction): Promise<void> {
    const posts = postsOfSchools(data.posts);
    await recutSchools(transaction, {
      cause: { ...data.cause, eventId: id },
      schoolCodes: posts.map(({ schoolCode }) => schoolCode),
      apply: () => recordPosts(transaction, posts, time),
    });
  }
}
