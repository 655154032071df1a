import { dayInChina } from '@jiaobian/kernel';
import type { EventData, staffRecorded } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { placesOfStaff, replaceStaff } from '../persistence/repositories/people';
import { distinctPositions, lockPositions } from '../persistence/repositories/positions';
import { leavePosts, seatPeople } from '../persistence/repositories/seats';

/**
 * People leave and take named posts as one school's list tells. Whichever order lists and movements come in, the outcome is the same: what a
 * list cannot give yet is given by the movement that brings it, under the same locks.
 */
export async function takeStaff(transaction: Transaction, list: EventData<typeof staffRecorded>, toldAt: string): Promise<void> {
  const places = distinctPositions(await placesOfStaff(transaction, list), 'schools');
  await lockPositions(transaction, places);
  const touched = await replaceStaff(transaction, list, toldAt);
  if (!touched) return;
  const left = await leavePosts(transaction, touched, { on: dayInChina(toldAt), causeId: list.importId });
  await seatPeople(transaction, distinctPositions([...places, ...left], 'schools'), list.importId);
}
