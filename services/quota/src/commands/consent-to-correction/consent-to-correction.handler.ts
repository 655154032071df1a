import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { describedCause, permissions } from '@jiaobian/contracts';
import { DomainError, nameInStep, principalsOf } from '@jiaobian/kernel';
import { correctionMovement, releaseAfterCorrection, type CorrectionFacts } from '../../domain/correction/correction-movements';
import type { Original } from '../../domain/correction/original';
import { assertMayDecide } from '../../domain/may-decide';
import type { Movement } from '../../domain/movement';
import { passReversal } from '../../gate/pass-reversal';
import { publishSchoolPosts } from '../../gate/publish-school-posts';
import { findCorrection, insertDecision } from '../../persistence/repositories/corrections';
import { writeMovements } from '../../persistence/repositories/movements';
import { distinctPositions } from '../../persistence/repositories/positions';
import type { CorrectionAnswer } from '../propose-correction/propose-correction.handler';
import { ConsentToCorrection } from './consent-to-correction.command';

@CommandHandler(ConsentToCorrection)
export class ConsentToCorrectionHandler implements ICommandHandler<ConsentToCorrection, CorrectionAnswer> {
  async execute({ transaction, caller, correctionId, decision }: ConsentToCorrection): Promise<CorrectionAnswer> {
    const correction = await findCorrection(transaction, correctionId);
    if (!correction) throw new DomainError('CORRECTION.NOT_FOUND', { correctionId });
    const decidedFor = principalsOf(caller, permissions['quota.correction.decide']).map(({ accountId }) => accountId);
    assertMayDecide([caller.accountId, ...decidedFor], correction);
    if (correction.outcome) throw new DomainError('CORRECTION.STATE', { correctionId, state: correction.outcome });

    const decidedByName = nameInStep(caller, permissions['quota.correction.decide']);
    const by = { decidedBy: caller.accountId, decidedByName, decidedFor };
    const decidedAt = await insertDecision(transaction, correction, { outcome: 'consented', ...by, ...decision });
    if (!decidedAt)
      throw new DomainError('CORRECTION.STATE', { correctionId, state: (await findCorrection(transaction, correctionId))!.outcome });

    const originals = await passReversal(transaction, correction.movementIds, correction.effectiveOn);
    const { documentNumber } = decision;
    await writeMovements(
      transaction,
      originals.flatMap((original) =>
        reversalsOf(original, {
          correctionId,
          proposedBy: correction.proposedBy,
          decidedBy: caller.accountId,
          documentNumber,
          reason: correction.reason,
          effectiveOn: correction.effectiveOn ?? undefined,
        }),
      ),
    );
    const facts = { documentNumber, decidedByName, decidedAt: decidedAt.toISOString() };
    const cause = describedCause({ kind: 'correction' as const, id: correctionId, ...facts }, 'posts-corrected', facts);
    await publishSchoolPosts(transaction, distinctPositions(originals.flatMap(({ entries }) => entries)), cause);
    return { correctionId, state: 'consented', movementIds: correction.movementIds };
  }
}

function reversalsOf(original: Original, facts: CorrectionFacts): Movement[] {
  const release = releaseAfterCorrection(original, facts);
  return [correctionMovement(original, facts), ...(release ? [release] : [])];
}
