import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { flagPerson } from '../../flags/flag-person';
import { insertTemporaryNeed, loadTemporaryNeed } from '../../persistence/temporary-needs.repository';
import { shownNeed, type TemporaryNeedView } from '../../queries/temporary-needs';
import { AskTemporaryNeed } from './ask-temporary-need.command';

/** Nothing is held for it yet: the bureau forwards it, and the gate judges then. */
@CommandHandler(AskTemporaryNeed)
export class AskTemporaryNeedHandler implements ICommandHandler<AskTemporaryNeed, TemporaryNeedView> {
  async execute({ transaction, caller, asked }: AskTemporaryNeed): Promise<TemporaryNeedView> {
    await insertTemporaryNeed(transaction, asked, flagPerson(caller, 'pool.temporary.ask'));
    return shownNeed(await loadTemporaryNeed(transaction, asked.id));
  }
}
