import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CaseRecord } from '@jiaobian/filing';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { holdIdOf } from '../../domain/case-ids';
import { assertStillIdle, recoveryHoldRequest, type RecoveryLine } from '../../domain/idle/recovery';
import { CountToday } from '../../idle/count-today';
import { assertMayTake } from '../../loans/assert-may-take';
import { workingRevision } from '../../loans/reopen-loan';
import { findRecovery, findRecoveryLines } from '../../persistence/recoveries.repository';
import { recoveryCases } from '../../persistence/recovery-cases';
import { PoolConfig } from '../../pool.config';
import type { RecoveryView } from '../../queries/view-recovery';
import { PostGate } from '../../quota/post-gate';
import { RecordRecoverySubmission } from './record-recovery-submission.command';
import { RenewRecoveryText } from './renew-recovery-text.command';

const staleHold = ['HOLD.DIFFERS', 'HOLD.STATE'];

interface Attempt {
  holdId?: string;
}

interface Text {
  asOf: string;
  lines: RecoveryLine[];
}

/**
 * Has the gate hold the idle posts, and submits the recovery with that hold. Counted again before: what a school has come to need since the
 * census is not taken from it. Errors: `RECOVERY.NO_LONGER_IDLE`.
 */
@Injectable()
export class SubmitRecovery {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
    private readonly today: CountToday,
    @Inject(PoolConfig) private readonly config: PoolConfig,
  ) {}

  async run(caller: CallerRequest, id: string, seen: { version?: number }): Promise<RecoveryView> {
    const attempt: Attempt = {};
    try {
      return await this.pipeline.runAfter(caller, { id, ...seen }, () => this.prepare(caller, id, seen.version, attempt));
    } catch (error) {
      // Whoever changed the lines meanwhile asks for a hold of their own: ours would keep posts for nobody.
      if (attempt.holdId) await this.gate.release(caller, attempt.holdId, '收回方案未提交 the recovery was not submitted');
      throw error;
    }
  }

  private async prepare(
    caller: CallerRequest,
    id: string,
    version: number | undefined,
    attempt: Attempt,
  ): Promise<(transaction: Transaction) => RecordRecoverySubmission> {
    const { record, text } = await this.pipeline.read(caller, async (transaction) => ({
      record: await recoveryCases.load(transaction, id),
      text: { asOf: (await findRecovery(transaction, id)).asOf, lines: await findRecoveryLines(transaction, id) },
    }));
    assertMayTake(recoveryCases, record, 'submit', caller, version);
    // The term of its hold is over: its posts are among those that may be asked for.
    if (record.overdue) await this.gate.release(caller, holdIdOf(id, record.revision), '预留到期 the hold lapsed');
    try {
      return await this.attempt(caller, record, text, attempt);
    } catch (error) {
      const holdId = holdIdOf(id, workingRevision(record));
      if (caller.dryRun || !(await this.isLeftBehind(caller, holdId, error))) throw error;
      const renewed = await this.pipeline.step<CaseRecord>(
        caller,
        (transaction) => new RenewRecoveryText(transaction, caller, id, record.version),
      );
      await this.gate.release(caller, holdId, '重新提交 the recovery is submitted anew');
      return this.attempt(caller, renewed, text, attempt);
    }
  }

  /** An attempt before was cut off behind the gate, has ended since, or was another clerk's. */
  private async isLeftBehind(caller: CallerRequest, holdId: string, error: unknown): Promise<boolean> {
    if (!(error instanceof DomainError)) return false;
    return staleHold.includes(error.code) || (error.code === 'RECOVERY.NO_LONGER_IDLE' && (await this.gate.keeps(caller, holdId)));
  }

  private async attempt(
    caller: CallerRequest,
    record: CaseRecord,
    text: Text,
    attempt: Attempt,
  ): Promise<(transaction: Transaction) => RecordRecoverySubmission> {
    assertStillIdle(text.lines, await this.today.for(caller));
    const subject = { ...record, revision: workingRevision(record) };
    const request = recoveryHoldRequest(subject, text, caller.accountId, this.config.JIAOBIAN_POOL_HOLD_DAYS);
    const answer = await this.gate.hold(caller, request);
    attempt.holdId = answer.holdId;
    return (transaction) => new RecordRecoverySubmission(transaction, caller, record.version, request, answer);
  }
}
