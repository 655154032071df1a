import { dayInChina } from '@jiaobian/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { causeOfTransfer, postsMoved, scheduleAnswered } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publish, SERVICE_RUNTIME, type Consumer, type ReceivedEvent, type ServiceRuntime } from '@jiaobian/service-kit';
import { reviseForPosts } from '../commands/revise-schedules/revise-for-posts';
import { recordPosts } from '../persistence/posts-projection';

/** The wave of the staffing office's consent: what moved in the ledger changes who may give and who may take. */
@Injectable()
export class ReviseSchedulesWhenPostsMoved implements Consumer<typeof postsMoved> {
  readonly name = 'revise-schedules-when-posts-moved';
  readonly event = postsMoved;

  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  async handle({ id, time, data }: ReceivedEvent<typeof postsMoved>, transaction: Transaction): Promise<void> {
    const changes = await recordPosts(transaction, data.posts, time);
    const revisions = await reviseForPosts(transaction, changes, causeOfTransfer(data, id), dayInChina(this.runtime.clock.now()));
    await publish(transaction, scheduleAnswered, { transferId: data.transferId, revisions });
  }
}
