import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { assertCorrectable } from '../../domain/correction/assert-correctable';
import { contentHash } from '@jiaobian/kernel';
import { passReversal } from '../../gate/pass-reversal';
import { findCorrection, insertCorrection, type NewCorrection } from '../../persistence/repositories/corrections';
import { movementsOfDecision, originalMovements } from '../../persistence/repositories/originals';
import { correctionCase } from '../../second-person/correction';
import { proposerOf } from '../../second-person/decide';
import { ProposeCorrection, type CorrectionRequest } from './propose-correction.command';

export interface CorrectionAnswer {
  correctionId: string;
  state: 'proposed' | 'consented' | 'declined' | 'withdrawn';
  /** What it takes back. */
  movementIds: string[];
}

/** The gate is asked already now: who proposes what cannot be learns of it, and of the entries that stand in the way. */
@CommandHandler(ProposeCorrection)
export class ProposeCorrectionHandler implements ICommandHandler<ProposeCorrection, CorrectionAnswer> {
  async execute({ transaction, caller, request }: ProposeCorrection): Promise<CorrectionAnswer> {
    const correction: NewCorrection = {
      id: request.correctionId,
      requestHash: contentHash([caller.accountId, request]),
      scope: request.scope,
      reason: request.reason,
      effectiveOn: request.effectiveOn ?? null,
      ...proposerOf(caller, correctionCase),
      movementIds: [],
    };
    const known = await findCorrection(transaction, correction.id);
    if (known) return knownCorrection(known, correction);
    correction.movementIds = await concernedMovements(transaction, request);
    await passReversal(transaction, correction.movementIds, request.effectiveOn);
    if (!(await insertCorrection(transaction, correction)))
      return knownCorrection((await findCorrection(transaction, correction.id))!, correction);
    return { correctionId: correction.id, state: 'proposed', movementIds: correction.movementIds };
  }
}

async function concernedMovements(transaction: Transaction, { movementId, scope, effectiveOn }: CorrectionRequest): Promise<string[]> {
  const [original] = await originalMovements(transaction, [movementId]);
  if (!original) throw new DomainError('LEDGER.MOVEMENT_NOT_FOUND', { id: movementId });
  assertCorrectable([original], effectiveOn);
  return scope === 'line' ? [movementId] : movementsOfDecision(transaction, original);
}

type Known = NonNullable<Awaited<ReturnType<typeof findCorrection>>>;

function knownCorrection(known: Known, asked: NewCorrection): CorrectionAnswer {
  if (known.requestHash !== asked.requestHash) throw new DomainError('CORRECTION.DIFFERS', { correctionId: known.id });
  return { correctionId: known.id, state: known.outcome ?? 'proposed', movementIds: known.movementIds };
}
