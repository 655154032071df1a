import { countyToday } from '@jiaobian/database';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { describedCause } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { correctionMovement, releaseAfterCorrection, type CorrectionFacts } from '../../domain/correction/correction-movements';
import type { Original } from '../../domain/correction/original';
import type { Movement } from '../../domain/movement';
import { passReversal } from '../../gate/pass-reversal';
import { publishSchoolPosts } from '../../gate/publish-school-posts';
import { findCorrection } from '../../persistence/repositories/corrections';
import { writeMovements } from '../../persistence/repositories/movements';
import { distinctPositions } from '../../persistence/repositories/positions';
import { correctionCase } from '../../second-person/correction';
import { consentTo } from '../../second-person/decide';
import type { CorrectionAnswer } from '../propose-correction/propose-correction.handler';
import { ConsentToCorrection } from './consent-to-correction.command';

@CommandHandler(ConsentToCorrection)
export class ConsentToCorrectionHandler implements ICommandHandler<ConsentToCorrection, CorrectionAnswer> {
  async execute({ transaction, caller, correctionId, decision }: ConsentToCorrection): Promise<CorrectionAnswer> {
    const correction = await findCorrection(transaction, correctionId);
    if (!correction) throw new DomainError('CORRECTION.NOT_FOUND', { correctionId });
    const { decidedByName, decidedAt } = await consentTo(transaction, caller, correctionCase, correction, decision);
    const originals = await passReversal(transaction, correction.movementIds, correction.effectiveOn);
    const { documentNumber } = decision;
    const today = await countyToday(transaction);
    await writeMovements(
      transaction,
      originals.flatMap((original) =>
        reversalsOf(original, {
          correctionId,
          proposedBy: correction.proposedBy,
          decidedBy: caller.accountId,
          documentNumber,
          reason: correction.reason,
          today,
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
