import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { DomainError, newId, toSchoolYear } from '@jiaobian/kernel';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import type { AdjustmentLine } from '../../domain/adjustment-line';
import { draftLines } from '../../domain/draft-lines';
import { takeUpLines } from '../../domain/take-up-lines';
import { PostGate } from '../../quota/post-gate';
import { readAdjustmentText } from '../../queries/read-adjustment-text';
import { DraftAdjustment } from './draft-adjustment.command';

/** Asks the quota service what the county's posts, entitlements and pupils are, and drafts from that, or from the lines that an earlier consent left out. */
@Injectable()
export class PrepareDraft {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async for(caller: CallerRequest, year: number, declinedOf?: string): Promise<(transaction: Transaction) => DraftAdjustment> {
    const declined = declinedOf && (await this.pipeline.read(caller, (transaction) => declinedLines(transaction, declinedOf)));
    const basis = await this.gate.basis(caller, toSchoolYear(year));
    const id = newId();
    const drafted = declined ? takeUpLines(id, declined, basis) : draftLines(id, basis);
    return (transaction) => new DraftAdjustment(transaction, caller, id, year, basis, drafted, declinedOf);
  }
}

/** Errors: `CASE.NOT_FOUND`, `ADJUSTMENT.NOTHING_DECLINED`. */
async function declinedLines(transaction: Transaction, caseId: string): Promise<AdjustmentLine[]> {
  const { lines } = await readAdjustmentText(transaction, caseId);
  const declined = lines.filter((line) => line.declined !== undefined);
  if (declined.length === 0) throw new DomainError('ADJUSTMENT.NOTHING_DECLINED', { caseId });
  return declined;
}
