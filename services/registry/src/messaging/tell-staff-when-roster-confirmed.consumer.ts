import { Injectable } from '@nestjs/common';
import { importConfirmed, rosterConfirmed } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publish, type Consumer, type ReceivedEvent } from '@jiaobian/service-kit';
import { publishStaff } from '../imports/publish-changes';

/**
 * The registry's own second step of a confirm: the lists of a large county take seconds to make, and whoever confirmed
 * need not wait for them. A later confirm's comes after this one, since a county's events stay in order.
 */
@Injectable()
export class TellStaffWhenRosterConfirmed implements Consumer<typeof rosterConfirmed> {
  readonly name = 'tell-staff-when-roster-confirmed';
  readonly event = rosterConfirmed;

  async handle({ data }: ReceivedEvent<typeof rosterConfirmed>, transaction: Transaction): Promise<void> {
    const { importId, censusId, confirmedBy, schools, staffSchools } = data;
    await publishStaff(transaction, importId, staffSchools);
    await publish(transaction, importConfirmed, { importId, censusId, confirmedBy, schools, staff: staffSchools.length });
  }
}
