import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import { positionColumns, type Position } from './positions';

/** Whoever waits at these places takes the lowest free post there. The positions are locked. @param causeId of what brings it about */
export async function seatPeople(transaction: Transaction, places: readonly Position[], causeId: string): Promise<void> {
  await transaction.query('select seat_people($1, $2, $3)', [...positionColumns(places), causeId]);
}

/** These people leave the posts that they belong to no more, by what is told of them now. Answers the places of what they left. */
export function leavePosts(
  transaction: Transaction,
  personIds: readonly string[],
  told: { on: CalendarDate; causeId: string },
): Promise<Position[]> {
  return transaction.query<Position>('select distinct unit, stage from leave_posts($1, $2, $3)', [personIds, told.on, told.causeId]);
}

/** What somebody held last at a school ends on this day. */
export async function partWithPost(
  transaction: Transaction,
  leaver: { personId: string; schoolCode: string; departureId: string },
  onDay: CalendarDate,
): Promise<void> {
  await transaction.query('select part_with_post($1, $2, $3, $4)', [leaver.personId, leaver.schoolCode, onDay, leaver.departureId]);
}
