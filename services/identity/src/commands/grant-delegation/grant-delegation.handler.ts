import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, newId } from '@jiaobian/kernel';
import { checkDelegation } from '../../domain/delegation';
import { toDelegationAnswer, type DelegationAnswer } from '../../http/delegation-answer';
import { accountsToLink } from '../../persistence/account-rows';
import { countyDay, delegationToChange, insertDelegation } from '../../persistence/delegation-rows';
import { GrantDelegation } from './grant-delegation.command';

@CommandHandler(GrantDelegation)
export class GrantDelegationHandler implements ICommandHandler<GrantDelegation> {
  async execute({ transaction, caller, delegation }: GrantDelegation): Promise<DelegationAnswer> {
    const accounts = await accountsToLink(transaction, [delegation.fromAccountId, delegation.toAccountId, caller.accountId]);
    const known = (id: string) => accounts.find((account) => account.id === id);
    const [from, to] = [known(delegation.fromAccountId), known(delegation.toAccountId)];
    if (!from || !to) throw new DomainError('IDENTITY.ACCOUNT_UNKNOWN');
    const writer = known(caller.accountId);
    // Of another issuer: its accounts are kept elsewhere, and so are their powers.
    if (!writer) throw new DomainError('IDENTITY.DELEGATION_NOT_OWN');
    const today = await countyDay(transaction);
    checkDelegation(delegation, { from, to, writer }, today);
    const id = newId();
    await insertDelegation(transaction, id, delegation, caller.accountId, to.name);
    return toDelegationAnswer(await delegationToChange(transaction, id), today);
  }
}
