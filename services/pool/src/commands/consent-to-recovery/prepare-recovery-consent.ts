import { Injectable } from '@nestjs/common';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { recoveryTransferRequest, type RecoveryConsentGiven } from '../../domain/idle/recovery';
import { assertMayTake } from '../../loans/assert-may-take';
import { recoveryCases } from '../../persistence/recovery-cases';
import { PostGate } from '../../quota/post-gate';
import { ConsentToRecovery } from './consent-to-recovery.command';

/** Has the ledger bring the held posts into the pool, all of them in one transaction. */
@Injectable()
export class PrepareRecoveryConsent {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async for(
    caller: CallerRequest,
    id: string,
    { version, ...given }: RecoveryConsentGiven & { version?: number },
  ): Promise<(transaction: Transaction) => ConsentToRecovery> {
    const record = await this.pipeline.read(caller, (transaction) => recoveryCases.load(transaction, id));
    const request = recoveryTransferRequest(record, given);
    // Whoever consented may ask again when the answer was lost: the ledger gives the first one.
    const isOwn = record.state === 'consented' && record.decision?.decidedBy.accountId === caller.accountId;
    if (!isOwn) assertMayTake(recoveryCases, record, 'consent', caller, version);
    const answer = await this.gate.transfer(caller, request);
    return (transaction) => new ConsentToRecovery(transaction, caller, id, request, answer);
  }
}
