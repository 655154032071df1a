import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { delegationState } from '../../domain/delegation';
import { toDelegationAnswer, type DelegationAnswer } from '../../http/delegation-answer';
import { countyDay, delegationToChange, revokeDelegation } from '../../persistence/delegation-rows';
import { RevokeDelegation } from './revoke-delegation.command';

@CommandHandler(RevokeDelegation)
export class RevokeDelegationHandler implements ICommandHandler<RevokeDelegation> {
  /** An administrator revokes any; of the two accounts either takes it back or hands it back. */
  async execute({ transaction, caller, id, reason }: RevokeDelegation): Promise<DelegationAnswer> {
    const delegation = await delegationToChange(transaction, id);
    const isParty = [delegation.fromAccount, delegation.toAccount].includes(caller.accountId);
    // A stranger is not told that it exists.
    if (!isParty && !caller.roles.includes('administrator')) throw new DomainError('IDENTITY.DELEGATION_UNKNOWN');
    const today = await countyDay(transaction);
    const state = delegationState(delegation, today);
    if (state === 'expired') throw new DomainError('IDENTITY.DELEGATION_OVER');
    if (state === 'revoked') return toDelegationAnswer(delegation, today);
    await revokeDelegation(transaction, id, caller.accountId, reason);
    return toDelegationAnswer(await delegationToChange(transaction, id), today);
  }
}
