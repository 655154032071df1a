import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Transaction } from '@jiaobian/database';
import { lapse } from '../../gate/end-hold';
import { lapseAll, positionsOf } from '../../gate/open-gate';
import { publishSchoolPosts } from '../../gate/publish-school-posts';
import { linesOfHolds, lockExpiredHolds } from '../../persistence/repositories/holds';
import { lockPositions } from '../../persistence/repositories/positions';
import { LapseHolds } from './lapse-holds.command';

export interface LapseAnswer {
  holds: string[];
}

@CommandHandler(LapseHolds)
export class LapseHoldsHandler implements ICommandHandler<LapseHolds, LapseAnswer> {
  execute({ transaction }: LapseHolds): Promise<LapseAnswer> {
    return lapseExpired(transaction);
  }
}

export async function lapseExpired(transaction: Transaction): Promise<LapseAnswer> {
  const holds = await lockExpiredHolds(transaction);
  const lines = await linesOfHolds(
    transaction,
    holds.map(({ id }) => id),
  );
  await lockPositions(transaction, lines.flatMap(positionsOf));
  await lapseAll(transaction, holds, lines);
  for (const { id } of holds) {
    const positions = lines.filter(({ holdId }) => holdId === id).flatMap(positionsOf);
    await publishSchoolPosts(transaction, positions, { kind: 'release', id, text: lapse.reason });
  }
  return { holds: holds.map(({ id }) => id) };
}
