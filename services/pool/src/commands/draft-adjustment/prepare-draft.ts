import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { newId, toSchoolYear } from '@jiaobian/kernel';
import type { CallerRequest } from '@jiaobian/service-kit';
import { draftLines } from '../../domain/draft-lines';
import { PostGate } from '../../quota/post-gate';
import { DraftAdjustment } from './draft-adjustment.command';

/** Asks the quota service what the county's posts, entitlements and pupils are, and drafts from that. */
@Injectable()
export class PrepareDraft {
  constructor(private readonly gate: PostGate) {}

  async for(caller: CallerRequest, year: number): Promise<(transaction: Transaction) => DraftAdjustment> {
    const basis = await this.gate.basis(caller, toSchoolYear(year));
    const id = newId();
    const drafted = draftLines(id, basis);
    return (transaction) => new DraftAdjustment(transaction, caller, id, year, basis, drafted);
  }
}
