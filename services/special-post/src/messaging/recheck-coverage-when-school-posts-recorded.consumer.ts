import { schoolPostsRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { Injectable } from '@nestjs/common';
import { CoverageRecheck } from '../commands/recheck-coverage/coverage-recheck';
import { quotaPostsOfSchools, recordQuotaPosts } from '../persistence/quota-posts';

/** An import, a hold, a release or a new entitlement changed what stands vacant. */
@Injectable()
export class RecheckCoverageWhenSchoolPostsRecorded implements Consumer<typeof schoolPostsRecorded> {
  readonly name = 'recheck-coverage-when-school-posts-recorded';
  readonly event = schoolPostsRecorded;

  constructor(private readonly recheck: CoverageRecheck) {}

  async handle({ id, time, data }: ReceivedEvent<typeof schoolPostsRecorded>, transaction: Transaction): Promise<void> {
    const posts = quotaPostsOfSchools(data.posts);
    await this.recheck.run(transaction, {
      cause: { ...data.cause, eventId: id },
      schoolCodes: posts.map(({ schoolCode }) => schoolCode),
      apply: () => recordQuotaPosts(transaction, posts, time),
    });
  }
}
