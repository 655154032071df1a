import { flagOpened, poolUnit } from '@jiaobian/contracts';
import { countyToday, violatedConstraint, type Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { flagPerson } from '../../flags/flag-person';
import { insertFlag } from '../../persistence/flags/flags.repository';
import { viewFlag, type FlagView } from '../../queries/view-flag';
import { RecordFinding } from './record-finding.command';

/** Errors: `FLAG.UNKNOWN_UNIT`, `FLAG.ALREADY_STANDS` where the same document found the same of the unit. */
@CommandHandler(RecordFinding)
export class RecordFindingHandler implements ICommandHandler<RecordFinding, FlagView> {
  async execute({ transaction, caller, given }: RecordFinding): Promise<FlagView> {
    const { flagId, unit, kind, text, documentNumber, meeting, decidedOn } = given;
    await assertKnown(transaction, unit);
    const person = flagPerson(caller, 'pool.flag.supervise');
    const openedOn = await countyToday(transaction);
    const openedBy = { kind: 'person' as const, at: openedOn, byName: person.displayName, documentNumber, meeting, decidedOn };
    const subject = `document:${documentNumber}`;
    const flag = { id: flagId, unit, kind, subject, stage: null, track: null, origin: 'recorded' as const, openedOn, openedBy };
    const evidence = { text: { zh: text, en: text }, figures: [], references: [{ kind: 'document' as const, id: documentNumber }] };
    await insertFlag(transaction, flag, evidence, person).catch((error: unknown) => {
      throw violatedConstraint(error) === 'flags_one_stands' ? new DomainError('FLAG.ALREADY_STANDS', { unit, documentNumber }) : error;
    });
    await publish(
      transaction,
      flagOpened,
      { flagId, kind, unit, subject, origin: 'recorded', openedOn, documentNumber },
      { subject: flagId },
    );
    return viewFlag(transaction, flagId, undefined);
  }
}

async function assertKnown(transaction: Transaction, unit: string): Promise<void> {
  if (unit === poolUnit) return;
  const [known] = await transaction.query('select 1 from flag_schools where school_code = $1', [unit]);
  if (!known) throw new DomainError('FLAG.UNKNOWN_UNIT', { unit });
}
