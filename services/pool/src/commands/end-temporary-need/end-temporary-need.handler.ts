import { DomainError } from '@jiaobian/kernel';
import { schoolScope } from '@jiaobian/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { flagPerson } from '../../flags/flag-person';
import { endTemporaryNeed, loadTemporaryNeed, lockAskedNeed } from '../../persistence/temporary-needs.repository';
import { shownNeed, type TemporaryNeedView } from '../../queries/temporary-needs';
import { EndTemporaryNeed } from './end-temporary-need.command';

/** Errors: `TEMPORARY.STATE`; `CASE.SAME_PERSON` for who asked and would decline it. */
@CommandHandler(EndTemporaryNeed)
export class EndTemporaryNeedHandler implements ICommandHandler<EndTemporaryNeed, TemporaryNeedView> {
  async execute({ transaction, caller, id, state, opinion }: EndTemporaryNeed): Promise<TemporaryNeedView> {
    const need = await lockAskedNeed(transaction, id, schoolScope(caller));
    const by = flagPerson(caller, state === 'declined' ? 'pool.temporary.forward' : 'pool.temporary.ask');
    const isAsker = [by.accountId, ...by.actingFor].some((account) => need.askers.includes(account));
    if (state === 'declined' && isAsker) throw new DomainError('CASE.SAME_PERSON', { step: 'decline' });
    await endTemporaryNeed(transaction, id, { state, opinion, by });
    return shownNeed(await loadTemporaryNeed(transaction, id));
  }
}
