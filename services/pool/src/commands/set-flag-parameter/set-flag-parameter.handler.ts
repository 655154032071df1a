import { DomainError } from '@jiaobian/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { flagParameterTexts } from '../../domain/flags/flag-parameters';
import { flagPerson } from '../../flags/flag-person';
import { insertFlagParameter, judgeAllAnew } from '../../persistence/flags/flag-parameters.repository';
import { listFlagRules, type FlagRules } from '../../queries/list-flag-rules';
import { SetFlagParameter } from './set-flag-parameter.command';

/** A bound of the county's own, by a document; every unit is judged by it at the next round. Errors: `FLAG.PARAMETER_INVALID`. */
@CommandHandler(SetFlagParameter)
export class SetFlagParameterHandler implements ICommandHandler<SetFlagParameter, FlagRules> {
  async execute({ transaction, caller, given }: SetFlagParameter): Promise<FlagRules> {
    const { most } = flagParameterTexts[given.name];
    if (given.value > most) throw new DomainError('FLAG.PARAMETER_INVALID', { most });
    await insertFlagParameter(transaction, given, flagPerson(caller, 'pool.flag.supervise'));
    await judgeAllAnew(transaction);
    return listFlagRules(transaction);
  }
}
