import { countyToday } from '@jiaobian/database';
import { staffLeft } from '@jiaobian/contracts';
import { contentHash, DomainError } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { publishStaff } from '../../imports/publish-changes';
import { lockRegister } from '../../persistence/current-register';
import { findDeparture, insertDeparture, type Departure } from '../../persistence/departures';
import { RecordDeparture } from './record-departure.command';

@CommandHandler(RecordDeparture)
export class RecordDepartureHandler implements ICommandHandler<RecordDeparture, Departure> {
  async execute({ transaction, caller, request }: RecordDeparture): Promise<Departure> {
    // A preview that was compared with the roster of before can be confirmed no more.
    await lockRegister(transaction);
    const requestHash = contentHash([caller.accountId, request]);
    const known = await findDeparture(transaction, request.departureId);
    if (known && known.requestHash !== requestHash) throw new DomainError('DEPARTURE.DIFFERS', { departureId: request.departureId });
    if (known) return known;
    const today = await countyToday(transaction);
    if (request.leftOn > today) throw new DomainError('DEPARTURE.IN_FUTURE', { leftOn: request.leftOn, today });
    const departure = await insertDeparture(transaction, {
      ...request,
      requestHash,
      recordedBy: caller.accountId,
      recordedByName: caller.displayName,
    });
    if (!departure) throw new DomainError('DEPARTURE.NOT_ON_ROSTER', { personId: request.personId });
    const { departureId, personId, name, schoolCode, stage, subject, track, reason, leftOn, documentNumber, rosterImportId } = departure;
    await publish(
      transaction,
      staffLeft,
      {
        ...{ departureId, personId, name, schoolCode, stage, subject, track: track ?? 'none', reason, leftOn, documentNumber },
        recordedBy: caller.accountId,
      },
      { subject: departureId },
    );
    await publishStaff(transaction, rosterImportId, [schoolCode]);
    return departure;
  }
}
