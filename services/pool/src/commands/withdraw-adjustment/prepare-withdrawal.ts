import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';
import { ReleasePosts } from '../release-posts';
import { WithdrawAdjustment } from './withdraw-adjustment.command';

@Injectable()
export class PrepareWithdrawal {
  constructor(private readonly posts: ReleasePosts) {}

  async for(
    caller: CallerRequest,
    id: string,
    asked: { version?: number; reason?: string },
  ): Promise<(transaction: Transaction) => WithdrawAdjustment> {
    const { record, endedHoldId } = await this.posts.for(caller, id, 'withdraw', asked.version, '方案撤回 the proposal was withdrawn');
    return (transaction) => new WithdrawAdjustment(transaction, caller, id, record.version, asked.reason, endedHoldId);
  }
}
