import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { TransferRequest } from '@jiaobian/contracts';
import { assertVersion, type Actor, type CaseRecord } from '@jiaobian/filing';
import { holdIdOf, transferIdOf } from '../../domain/case-ids';
import { checkDeclined } from '../../domain/check-declined';
import { adjustmentCases, adjustmentScans } from '../../persistence/adjustment-cases';
import { recordConsentAsked } from '../../persistence/consents.repository';
import { findLines } from '../../persistence/lines.repository';
import { assertMayWork } from '../assert-may-work';
import { AskConsent } from './ask-consent.command';

@CommandHandler(AskConsent)
export class AskConsentHandler implements ICommandHandler<AskConsent, TransferRequest> {
  async execute({ transaction, actor, id, given }: AskConsent): Promise<TransferRequest> {
    const { version, effectiveOn, declined = [], ...decision } = given;
    const record = await adjustmentCases.lock(transaction, id);
    const request: TransferRequest = {
      transferId: transferIdOf(id, record.revision),
      holdId: holdIdOf(id, record.revision),
      effectiveOn: effectiveOn ?? decision.decidedOn,
      decision,
      ...(declined.length === 0 ? {} : { declined: declined.map(({ lineId, reason }) => ({ lineId, reason: reason.trim() })) }),
    };
    if (isOwnConsent(record, actor)) return request;
    // Whether the hold still stands is the gate's to say, by its own clock.
    assertMayWork({ ...record, overdue: false }, 'consent', actor);
    assertVersion(record, version);
    checkDeclined(await findLines(transaction, id), declined);
    if (decision.attachmentId) await adjustmentScans.assertOf(transaction, id, decision.attachmentId);
    await recordConsentAsked(transaction, request, actor.accountId);
    return request;
  }
}

/**
 * The answer to the first attempt was lost and the ledger's event has finished the case meanwhile: whoever consented may
 * ask again, and the ledger gives the first answer, or refuses another content.
 */
function isOwnConsent({ state, decision }: CaseRecord, actor: Actor): boolean {
  return state === 'consented' && decision?.decidedBy.accountId === actor.accountId;
}
