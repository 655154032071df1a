import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import type { CallerRequest } from '@jiaobian/service-kit';
import { ReleasePosts } from '../release-posts';
import { ReturnAdjustment } from './return-adjustment.command';

@Injectable()
export class PrepareReturn {
  constructor(private readonly posts: ReleasePosts) {}

  async for(
    caller: CallerRequest,
    id: string,
    asked: { version?: number; opinion: string },
  ): Promise<(transaction: Transaction) => ReturnAdjustment> {
    const { record, endedHoldId } = await this.posts.for(caller, id, 'return', asked.version, '方案退回 the proposal was returned');
    return (transaction) => new ReturnAdjustment(transaction, caller, id, record.version, asked.opinion, endedHoldId);
  }
}
