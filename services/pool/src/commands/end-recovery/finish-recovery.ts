import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdIdOf } from '../../domain/case-ids';
import { assertMayTake } from '../../loans/assert-may-take';
import { recoveryCases } from '../../persistence/recovery-cases';
import type { RecoveryView } from '../../queries/view-recovery';
import { PostGate } from '../../quota/post-gate';
import { EndRecovery } from './end-recovery.command';

const why = { return: '收回方案退回 the recovery was returned', withdraw: '收回方案撤回 the recovery was withdrawn' } as const;

interface Asked {
  version?: number;
  opinion?: string;
}

interface Behind {
  holdId?: string;
}

/**
 * Returns or withdraws a recovery. The posts of a submitted one are freed before it leaves its state: between a withdrawal and a consent at
 * the same moment the gate decides. What a submission on its way keeps is freed behind the step that refuses it.
 */
@Injectable()
export class FinishRecovery {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async run(caller: CallerRequest, id: string, step: 'return' | 'withdraw', asked: Asked): Promise<RecoveryView> {
    const behind: Behind = {};
    const answer = await this.pipeline.runAfter<RecoveryView>(caller, { id, ...asked }, () =>
      this.prepare(caller, id, step, asked, behind),
    );
    if (behind.holdId) await this.gate.release(caller, behind.holdId, why[step]);
    return answer;
  }

  private async prepare(
    caller: CallerRequest,
    id: string,
    step: 'return' | 'withdraw',
    { version, opinion }: Asked,
    behind: Behind,
  ): Promise<(transaction: Transaction) => EndRecovery> {
    const record = await this.pipeline.read(caller, (transaction) => recoveryCases.load(transaction, id));
    assertMayTake(recoveryCases, record, step, caller, version);
    const holdId = holdIdOf(id, record.revision);
    if (record.state === 'submitted') await this.gate.release(caller, holdId, why[step]);
    else behind.holdId = holdId;
    return (transaction) => new EndRecovery(transaction, caller, id, record.version, step, opinion);
  }
}
