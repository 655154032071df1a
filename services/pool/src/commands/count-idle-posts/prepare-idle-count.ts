import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import type { CallerRequest } from '@jiaobian/service-kit';
import { PostGate } from '../../quota/post-gate';
import { CountIdlePosts } from './count-idle-posts.command';

@Injectable()
export class PrepareIdleCount {
  constructor(private readonly gate: PostGate) {}

  async for(caller: CallerRequest, { asOf }: { asOf?: string }): Promise<(transaction: Transaction) => CountIdlePosts> {
    const basis = await this.gate.idleBasis(caller, asOf === undefined ? {} : { asOf });
    const id = newId();
    return (transaction) => new CountIdlePosts(transaction, caller, id, basis);
  }
}
