import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { ReadLoanFacts } from '../../loans/read-loan-facts';
import { loadTemporaryNeed } from '../../persistence/temporary-needs.repository';
import { ForwardTemporaryNeed } from './forward-temporary-need.command';

/** With the shortfall of the school as it stands now: a full school gets no post for a while either. Errors: those of `judgeLoan`. */
@Injectable()
export class PrepareForwarding {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly facts: ReadLoanFacts,
  ) {}

  async for(caller: CallerRequest, needId: string): Promise<(transaction: Transaction) => ForwardTemporaryNeed> {
    const need = await this.pipeline.read(caller, (transaction) => loadTemporaryNeed(transaction, needId));
    const { schoolCode, stage, track, count, temporaryUse, reason: purpose, startsOn, endsOn: dueOn } = need;
    const asked = { schoolCode, stage, track, count, purpose, temporaryUse, startsOn, instalments: [{ dueOn, count }] };
    const text = await this.facts.for(caller, asked);
    // A need is forwarded once: its case has the id that follows from it.
    const caseId = derivedId('pool.temporary-need', needId);
    return (transaction) => new ForwardTemporaryNeed(transaction, caller, needId, caseId, text);
  }
}
