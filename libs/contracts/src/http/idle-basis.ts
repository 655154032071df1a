import type { Stage, Track } from '@jiaobian/kernel';

/** `GET /api/quota/idle-basis?asOf=&knownAt=`: what a census of idle posts 闲置编制清查 counts from, at two times that are kept with it. */
export interface IdleBasis {
  asOf: string;
  knownAt: string;
  /** Of the ledger at that time: how many movements, and the hash of the last one. */
  movements: number;
  chainEnd: string;
  entitlementSetId?: string;
  censusOn?: string;
  ruleVersion?: string;
  /** The county's parameter on the day. */
  reservePercent: number;
  units: IdleBasisUnit[];
}

export interface IdleBasisUnit {
  schoolCode: string;
  schoolName: string;
  /** As known now. */
  closed: boolean;
  stage: Stage;
  track: Track;
  authorised: number;
  /** People, those beyond the posts included. */
  occupied: number;
  over: number;
  reserved: number;
  frozen: number;
  vacant: number;
  borrowed: number;
  /** Absent where no standard or census applies. */
  entitled?: number;
  /** The ledger's account of each state: where the entries of a number are found. */
  accounts: Record<string, string>;
}
