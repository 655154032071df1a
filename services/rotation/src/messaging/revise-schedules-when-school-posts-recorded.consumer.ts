import { dayInChina } from '@jiaobian/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { schoolPostsRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { SERVICE_RUNTIME, type Consumer, type ReceivedEvent, type ServiceRuntime } from '@jiaobian/service-kit';
import { reviseForPosts } from '../commands/revise-schedules/revise-for-posts';
import { recordPosts } from '../persistence/posts-projection';

/** An import, a hold, a release or a new entitlement makes a school's posts stand anew. */
@Injectable()
export class ReviseSchedulesWhenSchoolPostsRecorded implements Consumer<typeof schoolPostsRecorded> {
  readonly name = 'revise-schedules-when-school-posts-recorded';
  readonly event = schoolPostsRecorded;

  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  async handle({ id, time, data }: ReceivedEvent<typeof schoolPostsRecorded>, transaction: Transaction): Promise<void> {
    const changes = await recordPosts(transaction, data.posts, time);
    await reviseForPosts(transaction, changes, { ...data.cause, eventId: id }, dayInChina(this.runtime.clock.now()));
  }
}
