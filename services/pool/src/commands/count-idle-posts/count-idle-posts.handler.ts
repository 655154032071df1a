import { countyToday } from '@jiaobian/database';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { idleLines } from '../../domain/idle/idle-census';
import { insertCensus } from '../../persistence/idle-censuses.repository';
import { plannedNeeds } from '../../persistence/planned-needs.repository';
import { viewIdleCensus, type IdleCensusView } from '../../queries/view-idle-census';
import { CountIdlePosts } from './count-idle-posts.command';

/** Errors: `IDLE.DAY_AHEAD`: what will be idle is a plan and no census. */
@CommandHandler(CountIdlePosts)
export class CountIdlePostsHandler implements ICommandHandler<CountIdlePosts, IdleCensusView> {
  async execute({ transaction, caller, id, basis }: CountIdlePosts): Promise<IdleCensusView> {
    const today = await countyToday(transaction);
    if (basis.asOf > today) throw new DomainError('IDLE.DAY_AHEAD', { asOf: basis.asOf, today });
    const lines = idleLines(basis, await plannedNeeds(transaction, basis.asOf));
    await insertCensus(transaction, { id, basis, taker: caller, lines });
    return viewIdleCensus(transaction, id);
  }
}
