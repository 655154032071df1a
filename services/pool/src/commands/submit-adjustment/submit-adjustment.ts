import { Inject, Injectable } from '@nestjs/common';
import type { HoldAnswer } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { assertVersion, type CaseRecord } from '@jiaobian/filing';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { PoolConfig } from '../../pool.config';
import { PostGate } from '../../quota/post-gate';
import { findHoldState } from '../../persistence/holds.repository';
import { readAdjustmentText } from '../../queries/read-adjustment-text';
import type { AdjustmentSummary } from '../../queries/summarise-adjustments';
import { assertMayWork } from '../assert-may-work';
import { AskHold, type AskedHold } from './ask-hold.command';
import { DropHold } from './drop-hold.command';
import { RecordSubmission } from './record-submission.command';

type Recording = (transaction: Transaction) => RecordSubmission;

/** The hold that the gate gave, once it has. */
interface PlacedHold {
  holdId?: string;
}

/**
 * Has the gate hold the posts. What is asked is written down first, so that wherever the process dies, the same person's
 * next attempt asks for the same hold, and anybody else's change of the text ends it.
 */
@Injectable()
export class SubmitAdjustment {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
    @Inject(PoolConfig) private readonly config: PoolConfig,
  ) {}

  async run(caller: CallerRequest, id: string, seen: { version?: number }): Promise<AdjustmentSummary> {
    const placed: PlacedHold = {};
    try {
      return await this.pipeline.runAfter(caller, { id, ...seen }, () => this.prepare(caller, id, seen.version, placed));
    } catch (error) {
      if (placed.holdId) await this.freeIfEnded(caller, placed.holdId);
      throw error;
    }
  }

  private async prepare(caller: CallerRequest, id: string, version: number | undefined, placed: PlacedHold): Promise<Recording> {
    const { record, hold } = await this.pipeline.read(caller, (transaction) => readAdjustmentText(transaction, id));
    assertMayWork(record, 'submit', caller);
    assertVersion(record, version);
    const stale = hold && (hold.state === 'held' || hold.askedBy !== caller.accountId) ? hold.holdId : undefined;
    try {
      return await this.attempt(caller, record, stale, placed);
    } catch (error) {
      // Our own lost hold has ended meanwhile: its days are over, or it was released for a correction that did not come about.
      if (stale || !hold || !(error instanceof DomainError && error.code === 'HOLD.STATE')) throw error;
      return this.attempt(caller, record, hold.holdId, placed);
    }
  }

  private async attempt(caller: CallerRequest, record: CaseRecord, stale: string | undefined, placed: PlacedHold): Promise<Recording> {
    if (stale) await this.gate.release(caller, stale, '重新提交 the proposal is submitted anew');
    const asked = await this.ask(caller, record.id, record.version, stale);
    const answer = await this.hold(caller, asked);
    placed.holdId = answer.holdId;
    return (transaction) => new RecordSubmission(transaction, caller, asked, answer, stale);
  }

  private ask(caller: CallerRequest, id: string, version: number, stale: string | undefined): Promise<AskedHold> {
    const days = this.config.JIAOBIAN_POOL_HOLD_DAYS;
    return this.pipeline.step(caller, (transaction) => new AskHold(transaction, caller, id, version, days, stale));
  }

  private async hold(caller: CallerRequest, { request }: AskedHold): Promise<HoldAnswer> {
    try {
      return await this.gate.hold(caller, request);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'GATE.BLOCKED') {
        await this.pipeline.step(caller, (transaction) => new DropHold(transaction, request.holdId));
      }
      throw error;
    }
  }

  /**
   * Somebody ended the hold while it was on its way to the gate, whose answer to them was that there is none: the case
   * has gone on without it, and its posts would stay held for nobody.
   */
  private async freeIfEnded(caller: CallerRequest, holdId: string): Promise<void> {
    const state = await this.pipeline.read(caller, (transaction) => findHoldState(transaction, holdId));
    if (state === 'ended') await this.gate.release(caller, holdId, '方案已变更 the proposal went on meanwhile');
  }
}
