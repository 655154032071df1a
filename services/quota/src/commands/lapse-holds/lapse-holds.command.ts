import type { Transaction } from '@jiaobian/database';

/** Writes the lapse of every hold of the county whose time is over. Only tidies up: the gate counts such posts as free anyway. */
export class LapseHolds {
  constructor(readonly transaction: Transaction) {}
}
