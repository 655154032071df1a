import { Injectable } from '@nestjs/common';
import { postsMoved, type EventData } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor, CaseRecord } from '@jiaobian/filing';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { enterConsent } from '../commands/enter-consent';
import { enterSubmission } from '../commands/enter-submission';
import { holdIdOf } from '../domain/case-ids';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { findConsentAsked } from '../persistence/consents.repository';
import { findOutstandingHold } from '../persistence/holds.repository';

const { steps } = adjustmentCases.process;

/**
 * Finishes a case whose consent reached the ledger while the answer to it was lost: what the ledger did is so. Where the
 * answer arrived, only notes the movements.
 */
@Injectable()
export class FinishConsentWhenPostsMoved implements Consumer<typeof postsMoved> {
  readonly name = 'finish-consent-when-posts-moved';
  readonly event = postsMoved;

  async handle({ data }: ReceivedEvent<typeof postsMoved>, transaction: Transaction): Promise<void> {
    if (data.caseKind !== adjustmentCases.process.kind) return;
    const { transferId, effectiveOn, decision, moves } = data;
    const record = await this.submitted(await adjustmentCases.lock(transaction, data.caseId), transaction);
    const asked = await findConsentAsked(transaction, transferId, decision.decidedBy);
    await enterConsent(transaction, record, deciderOf(data), {
      transferId,
      holdId: holdIdOf(record.id, record.revision),
      effectiveOn,
      decision: {
        ...asked?.decision,
        documentNumber: decision.documentNumber,
        meeting: decision.meeting,
        decidedOn: decision.decidedOn,
        at: decision.decidedAt,
      },
      movements: moves,
      declined: data.declined ?? [],
    });
  }

  /** The submission itself may have been cut off between the hold and its record. */
  private async submitted(record: CaseRecord, transaction: Transaction): Promise<CaseRecord> {
    if (!steps.submit.from.includes(record.state)) return record;
    const hold = await findOutstandingHold(transaction, record);
    if (!hold) return record;
    const asker: Actor = { accountId: hold.askedBy, displayName: hold.askedByName, roles: ['education-bureau'] };
    return enterSubmission(transaction, record, asker, hold.request, undefined);
  }
}

/** Whoever the ledger let decide: it has checked their role and that they did not work on the case. */
function deciderOf({ decision }: EventData<typeof postsMoved>): Actor {
  return { accountId: decision.decidedBy, displayName: decision.decidedByName, roles: ['quota-office'] };
}
