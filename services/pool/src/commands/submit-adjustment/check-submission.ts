import { Inject, Injectable } from '@nestjs/common';
import type { GateBlock } from '@jiaobian/contracts';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdRequestOf } from '../../domain/hold-request';
import { PoolConfig } from '../../pool.config';
import { PostGate } from '../../quota/post-gate';
import { readAdjustmentText } from '../../queries/read-adjustment-text';
import { assertMayWork } from '../assert-may-work';

/** What the gate would say to a submission now; nothing is held and nothing changes. */
@Injectable()
export class CheckSubmission {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
    @Inject(PoolConfig) private readonly config: PoolConfig,
  ) {}

  async run(caller: CallerRequest, id: string): Promise<{ passes: boolean; blocks: GateBlock[] }> {
    const { record, lines, hold } = await this.pipeline.read(caller, (transaction) => readAdjustmentText(transaction, id));
    assertMayWork(record, 'submit', caller);
    const request =
      hold?.state === 'asked' ? hold.request : holdRequestOf(record, lines, caller.accountId, this.config.JIAOBIAN_POOL_HOLD_DAYS);
    const blocks = await this.gate.blocksOf(caller, request);
    return { passes: blocks.length === 0, blocks };
  }
}
