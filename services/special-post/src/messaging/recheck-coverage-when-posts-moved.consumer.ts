import { causeOfTransfer, coverageAnswered, postsMoved } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publish, type Consumer, type ReceivedEvent } from '@jiaobian/service-kit';
import { Injectable } from '@nestjs/common';
import { CoverageRecheck } from '../commands/recheck-coverage/coverage-recheck';
import { quotaPostsOfSchools, recordQuotaPosts } from '../persistence/quota-posts';

/** The wave: posts moved by consent, so do the cohorts still find theirs? */
@Injectable()
export class RecheckCoverageWhenPostsMoved implements Consumer<typeof postsMoved> {
  readonly name = 'recheck-coverage-when-posts-moved';
  readonly event = postsMoved;

  constructor(private readonly recheck: CoverageRecheck) {}

  async handle({ id, time, data }: ReceivedEvent<typeof postsMoved>, transaction: Transaction): Promise<void> {
    const posts = quotaPostsOfSchools(data.posts);
    const isTold = await this.recheck.run(transaction, {
      cause: causeOfTransfer(data, id),
      schoolCodes: posts.map(({ schoolCode }) => schoolCode),
      apply: () => recordQuotaPosts(transaction, posts, time),
    });
    await publish(transaction, coverageAnswered, { transferId: data.transferId, revisions: isTold ? 1 : 0 });
  }
}
