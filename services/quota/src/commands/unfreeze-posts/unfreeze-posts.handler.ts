import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { describedCause, permissions } from '@jiaobian/contracts';
import { DomainError, nameInStep } from '@jiaobian/kernel';
import { unfreezeMovement } from '../../domain/freeze-movement';
import { contentHash } from '@jiaobian/kernel';
import { publishSchoolPosts } from '../../gate/publish-school-posts';
import { findFreeze, findFreezeEnd, insertFreezeEnd } from '../../persistence/repositories/freezes';
import { writeMovements } from '../../persistence/repositories/movements';
import { lockPositions } from '../../persistence/repositories/positions';
import { UnfreezePosts } from './unfreeze-posts.command';

export interface UnfreezeAnswer {
  freezeId: string;
  movementId: string;
  /** Posts of the freeze that stay frozen. */
  remaining: number;
}

@CommandHandler(UnfreezePosts)
export class UnfreezePostsHandler implements ICommandHandler<UnfreezePosts, UnfreezeAnswer> {
  async execute({ transaction, caller, freezeId, request }: UnfreezePosts): Promise<UnfreezeAnswer> {
    const { unfreezeId, count, reason, documentNumber } = request;
    const found = await findFreeze(transaction, freezeId);
    if (!found) throw new DomainError('FREEZE.NOT_FOUND', { freezeId });
    const { unit, stage, track } = found;
    await lockPositions(transaction, [{ unit, stage }]);
    const { remaining } = (await findFreeze(transaction, freezeId))!;
    const requestHash = contentHash([caller.accountId, freezeId, request]);
    const known = await findFreezeEnd(transaction, unfreezeId);
    if (known && known.requestHash !== requestHash) throw new DomainError('FREEZE.DIFFERS', { freezeId: unfreezeId });
    if (known) return { freezeId, movementId: known.movementId, remaining };
    if (count > remaining) throw new DomainError('FREEZE.REMAINING', { freezeId, asked: count, remaining });

    const movement = unfreezeMovement({ id: unfreezeId, unit, stage, track, count, reason, recordedBy: caller.accountId, documentNumber });
    await writeMovements(transaction, [movement]);
    const recordedByName = nameInStep(caller, permissions['quota.posts.freeze']);
    const recorded = { id: unfreezeId, freezeId, requestHash, recordedBy: caller.accountId, recordedByName, movementId: movement.id };
    await insertFreezeEnd(transaction, { ...request, ...recorded });
    const cause = describedCause({ kind: 'unfreeze' as const, id: unfreezeId, documentNumber }, 'posts-unfrozen', {
      unit,
      count,
      documentNumber,
    });
    await publishSchoolPosts(transaction, [{ unit, stage }], cause);
    return { freezeId, movementId: movement.id, remaining: remaining - count };
  }
}
