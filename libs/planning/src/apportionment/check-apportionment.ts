import { DomainError } from '@jiaobian/kernel';
import type { ApportionmentRequest, Claimant } from './apportionment-types';

/** Throws `PLANNING.APPORTIONMENT_INVALID` for a number out of range, a floor above its cap or a key that stands twice. */
export function checkApportionment({ seats, claimants, reservedSeats = {} }: ApportionmentRequest): void {
  const reserved = Object.values(reservedSeats);
  const most = [seats, ...reserved].reduce((total, count) => total + checkCount('seats', 'seats', count), 0);
  const keys = new Set<string>();
  for (const claimant of claimants) {
    if (keys.has(claimant.key)) refuse(claimant.key, 'the key stands twice');
    keys.add(claimant.key);
    checkClaimant(claimant, most);
  }
}

function checkClaimant({ key, weight, floor = 0, cap }: Claimant, most: number): void {
  checkCount(key, 'weight', weight);
  checkCount(key, 'floor', floor);
  if (cap !== undefined && floor > checkCount(key, 'cap', cap)) refuse(key, `the floor ${floor} is above the cap ${cap}`);
  if (!Number.isSafeInteger(weight * (2 * most + 1))) refuse(key, `the weight ${weight} is beyond exact comparison`);
}

function checkCount(key: string, name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) refuse(key, `${name} is ${value}, not a whole number of 0 or more`);
  return value;
}

function refuse(key: string, reason: string): never {
  throw new DomainError('PLANNING.APPORTIONMENT_INVALID', { key, reason });
}
