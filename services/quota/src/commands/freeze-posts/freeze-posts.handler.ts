import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { describedCause, permissions } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError, nameInStep } from '@jiaobian/kernel';
import { freezeMovement } from '../../domain/freeze-movement';
import { ledgerStage } from '../../domain/ledger-account';
import { contentHash } from '@jiaobian/kernel';
import { passGate } from '../../gate/pass-gate';
import { publishSchoolPosts } from '../../gate/publish-school-posts';
import { findFreeze, insertFreeze } from '../../persistence/repositories/freezes';
import { writeMovements } from '../../persistence/repositories/movements';
import { FreezePosts } from './freeze-posts.command';

export interface FreezeAnswer {
  freezeId: string;
  movementId: string;
}

@CommandHandler(FreezePosts)
export class FreezePostsHandler implements ICommandHandler<FreezePosts, FreezeAnswer> {
  async execute({ transaction, caller, request }: FreezePosts): Promise<FreezeAnswer> {
    const { freezeId, unit, track, count, reason, documentNumber, decidedOn, endsOn } = request;
    if (endsOn !== undefined && endsOn < decidedOn) throw new DomainError('FREEZE.DAYS');
    const requestHash = contentHash([caller.accountId, request]);
    const stage = ledgerStage(unit, request.stage);
    const movement = freezeMovement({ id: freezeId, unit, stage, track, count, reason, recordedBy: caller.accountId, documentNumber });

    const answer = { freezeId, movementId: movement.id };
    if (await isKnown(transaction, freezeId, requestHash)) return answer;
    const { positions } = await passGate(transaction, 'freeze', [{ lineId: freezeId, from: unit, to: unit, stage, track, count }]);
    // Once more behind the lock: its twin may have been first.
    if (await isKnown(transaction, freezeId, requestHash)) return answer;
    await writeMovements(transaction, [movement]);
    const recordedByName = nameInStep(caller, permissions['quota.posts.freeze']);
    const recorded = { id: freezeId, requestHash, recordedBy: caller.accountId, recordedByName, movementId: movement.id };
    await insertFreeze(transaction, { ...request, ...recorded, stage });
    const cause = describedCause({ kind: 'freeze' as const, id: freezeId, documentNumber }, 'posts-frozen', {
      unit,
      count,
      documentNumber,
    });
    await publishSchoolPosts(transaction, positions, cause);
    return answer;
  }
}

async function isKnown(transaction: Transaction, freezeId: string, requestHash: string): Promise<boolean> {
  const known = await findFreeze(transaction, freezeId);
  if (known && known.requestHash !== requestHash) throw new DomainError('FREEZE.DIFFERS', { freezeId });
  return known !== undefined;
}
