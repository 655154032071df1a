import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdIdOf } from '../../domain/case-ids';
import type { RecoveryAsked } from '../../domain/idle/recovery';
import { assertMayTake } from '../../loans/assert-may-take';
import { recoveryCases } from '../../persistence/recovery-cases';
import type { RecoveryView } from '../../queries/view-recovery';
import { PostGate } from '../../quota/post-gate';
import { EditRecovery } from './edit-recovery.command';

interface Behind {
  holdId?: string;
}

/** Puts other lines in the place of the present ones; what the gate may keep for the old ones is freed behind that. */
@Injectable()
export class CorrectRecovery {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async run(caller: CallerRequest, id: string, version: number, lines: readonly RecoveryAsked[]): Promise<RecoveryView> {
    const behind: Behind = {};
    const answer = await this.pipeline.runAfter<RecoveryView>(caller, { id, version, lines }, () =>
      this.prepare(caller, id, version, lines, behind),
    );
    if (behind.holdId) await this.gate.release(caller, behind.holdId, '收回方案修改 the recovery was corrected');
    return answer;
  }

  private async prepare(
    caller: CallerRequest,
    id: string,
    version: number,
    lines: readonly RecoveryAsked[],
    behind: Behind,
  ): Promise<(transaction: Transaction) => EditRecovery> {
    const record = await this.pipeline.read(caller, (transaction) => recoveryCases.load(transaction, id));
    assertMayTake(recoveryCases, record, 'correct', caller, version);
    behind.holdId = holdIdOf(id, record.revision);
    return (transaction) => new EditRecovery(transaction, caller, id, version, lines);
  }
}
