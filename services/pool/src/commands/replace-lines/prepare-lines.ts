import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { assertVersion } from '@jiaobian/filing';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import type { PostMove } from '../../domain/adjustment-line';
import { editLines } from '../../domain/edit-lines';
import { PostGate } from '../../quota/post-gate';
import { readAdjustmentText } from '../../queries/read-adjustment-text';
import { assertMayWork } from '../assert-may-work';
import { ReplaceLines } from './replace-lines.command';

/** Checks the bureau's lines by the pure rules of today's basis before anything changes. */
@Injectable()
export class PrepareLines {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async for(caller: CallerRequest, id: string, version: number, moves: PostMove[]): Promise<(transaction: Transaction) => ReplaceLines> {
    const { record, lines: known, hold } = await this.pipeline.read(caller, (transaction) => readAdjustmentText(transaction, id));
    assertMayWork(record, 'correct', caller);
    assertVersion(record, version);
    // First of all: the posts of the case's own hold are among those that its new lines may name.
    if (hold) await this.gate.release(caller, hold.holdId, '方案修改 the proposal is being corrected');
    const basis = await this.gate.basis(caller, record.year);
    const lines = editLines(id, moves, known, basis);
    return (transaction) => new ReplaceLines(transaction, caller, id, version, basis, lines, hold?.holdId);
  }
}
