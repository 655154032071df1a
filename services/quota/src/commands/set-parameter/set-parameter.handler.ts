import { countyToday } from '@jiaobian/database';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { derivedId } from '@jiaobian/kernel';
import { checkParameter } from '../../domain/parameters/county-parameters';
import { recompute } from '../../entitlement/recompute';
import { insertDue } from '../../persistence/repositories/standard-dues';
import { insertParameter, type ParameterRecord } from '../../persistence/repositories/parameters';
import { SetParameter } from './set-parameter.command';

/** Entitlements follow at once, as a new set beside the old one; a parameter of the future when its day comes. */
@CommandHandler(SetParameter)
export class SetParameterHandler implements ICommandHandler<SetParameter, ParameterRecord> {
  async execute({ transaction, caller, setting }: SetParameter): Promise<ParameterRecord> {
    checkParameter(setting.name, setting.value);
    const recorded = await insertParameter(transaction, { ...setting, recordedBy: caller.accountId });
    const causeId = derivedId('quota.parameter', transaction.county, recorded.name, recorded.number);
    const facts = { parameter: setting.name, documentNumber: setting.documentNumber, effectiveFrom: setting.effectiveFrom };
    if (setting.effectiveFrom > (await countyToday(transaction))) {
      await insertDue(transaction, { dueOn: setting.effectiveFrom, causeId, sentence: 'parameter-begins', facts });
      return recorded;
    }
    await recompute(transaction, undefined, { causeId, toldAt: recorded.recordedAt.toISOString() });
    return recorded;
  }
}
