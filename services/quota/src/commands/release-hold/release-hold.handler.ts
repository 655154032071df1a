import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { giveBack, lapse } from '../../gate/end-hold';
import { positionsOf } from '../../gate/open-gate';
import { publishSchoolPosts } from '../../gate/publish-school-posts';
import { linesOfHolds, lockHold, type HoldState } from '../../persistence/repositories/holds';
import { lockPositions } from '../../persistence/repositories/positions';
import { ReleaseHold } from './release-hold.command';

export interface ReleaseAnswer {
  holdId: string;
  state: HoldState;
}

/** A hold that has ended without a transfer has given its posts back already: the caller has what it wanted. */
@CommandHandler(ReleaseHold)
export class ReleaseHoldHandler implements ICommandHandler<ReleaseHold, ReleaseAnswer> {
  async execute({ transaction, caller, holdId, reason }: ReleaseHold): Promise<ReleaseAnswer> {
    const hold = await lockHold(transaction, holdId);
    if (!hold) throw new DomainError('HOLD.NOT_FOUND', { holdId });
    if (hold.state === 'transferred') throw new DomainError('HOLD.STATE', { holdId, state: hold.state });
    if (hold.state !== 'live') return { holdId, state: hold.state };
    const lines = await linesOfHolds(transaction, [holdId]);
    const positions = lines.flatMap(positionsOf);
    await lockPositions(transaction, positions);
    const end = hold.expired ? lapse : ({ state: 'released', by: caller.accountId, reason } as const);
    await giveBack(transaction, hold, lines, end);
    await publishSchoolPosts(transaction, positions, { kind: 'release', id: holdId, text: end.reason });
    return { holdId, state: end.state };
  }
}
