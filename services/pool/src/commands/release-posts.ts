import { Injectable } from '@nestjs/common';
import type { CaseRecord, FilingStep } from '@jiaobian/filing';
import { assertVersion } from '@jiaobian/filing';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { PostGate } from '../quota/post-gate';
import { readAdjustmentText } from '../queries/read-adjustment-text';
import { assertMayWork } from './assert-may-work';
import { EndAskedHold } from './end-asked-hold/end-asked-hold.command';

export interface ReleasedPosts {
  record: CaseRecord;
  endedHoldId: string | undefined;
}

/**
 * Frees the posts of a case before it leaves its state. Between a withdrawal and a consent at the same moment the gate
 * decides: the one that comes second is refused there with a conflict, and so changes nothing here.
 */
@Injectable()
export class ReleasePosts {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async for(caller: CallerRequest, id: string, step: FilingStep, version: number | undefined, reason: string): Promise<ReleasedPosts> {
    const { record, hold } = await this.pipeline.read(caller, (transaction) => readAdjustmentText(transaction, id));
    assertMayTake(record, step, caller);
    assertVersion(record, version);
    // A hold that is still being asked for is ended here first: its submission, on its way, then finds it so and is refused.
    const asked = hold?.state === 'asked';
    if (asked) await this.endAsked(caller, record, hold.holdId);
    if (hold) await this.gate.release(caller, hold.holdId, reason);
    return { record, endedHoldId: asked ? undefined : hold?.holdId };
  }

  private endAsked(caller: CallerRequest, { id, version }: CaseRecord, holdId: string): Promise<void> {
    return this.pipeline.step(caller, (transaction) => new EndAskedHold(transaction, id, version, holdId));
  }
}

function assertMayTake(record: CaseRecord, step: FilingStep, caller: CallerRequest): void {
  // Neither needs the posts to be held still: what lapsed may be withdrawn and returned as what is submitted may.
  assertMayWork({ ...record, overdue: false }, step, caller);
}
