import { Injectable } from '@nestjs/common';
import { postsMoved } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { enterRecoveryConsent } from '../idle/enter-recovery-consent';
import { insertMovements } from '../persistence/effects.repository';
import { recoveryCases } from '../persistence/recovery-cases';

/** Finishes a recovery whose consent reached the ledger while the answer to it was lost, and notes its movements. */
@Injectable()
export class FinishRecoveryWhenPostsMoved implements Consumer<typeof postsMoved> {
  readonly name = 'finish-recovery-when-posts-moved';
  readonly event = postsMoved;

  async handle({ data }: ReceivedEvent<typeof postsMoved>, transaction: Transaction): Promise<void> {
    if (data.caseKind !== recoveryCases.process.kind) return;
    const { transferId, effectiveOn, decision, moves } = data;
    const { documentNumber, meeting, decidedOn, decidedAt: at } = decision;
    const record = await recoveryCases.lock(transaction, data.caseId);
    // Whoever the ledger let decide: it has checked their role and that they did not work on the case.
    const decider = { accountId: decision.decidedBy, displayName: decision.decidedByName, roles: ['quota-office' as const] };
    await enterRecoveryConsent(transaction, record, decider, {
      transferId,
      effectiveOn,
      decision: { documentNumber, meeting, decidedOn, at },
    });
    await insertMovements(transaction, transferId, moves);
  }
}
