import type { Fraction } from '@jiaobian/kernel';

/** One school, stage or unit that claims seats of a short pool. */
export interface Claimant {
  /** Unique; settles ties. */
  key: string;
  /** Whole number ≥ 0; one that weighs nothing gets its floor and no more. */
  weight: number;
  /** Seats before all others, as far as the pool goes; default 0. */
  floor?: number;
  /** Seats at most; default: no limit. */
  cap?: number;
  /** Claimants of one group share the seats reserved for it. */
  group?: string;
}

export interface ApportionmentRequest {
  /** Seats that anybody may take. */
  seats: number;
  claimants: readonly Claimant[];
  /** Further seats that only one group may take; they are used before the common ones. */
  reservedSeats?: Readonly<Record<string, number>>;
}

/** Why a claimant stopped where it did. */
export type ShareLimit = 'cap' | 'pool-exhausted' | 'no-weight';

export interface Share {
  key: string;
  seats: number;
  limit: ShareLimit;
  /** weight / (2·seats − 1): what the last seat was gained with; absent where the seats come from the floor. */
  lastQuotient?: Fraction;
  /** weight / (2·seats + 1): what the next seat would have been gained with. */
  nextQuotient: Fraction;
  /** Seats of the floor that the pool could not give. */
  shortOfFloor: number;
}

export interface ApportionmentResult {
  /** In the order of the claimants given. */
  shares: Share[];
  given: number;
  /** Seats that nobody could take, reserved ones included. */
  left: number;
  /** Σ of the floors that could not be met: reported, never scaled away. */
  shortOfFloors: number;
}
