import type { Transaction } from '@jiaobian/database';

/** Brings back what is due by the county's day, without waiting for the sweeper. */
export class PostDuePendings {
  constructor(readonly transaction: Transaction) {}
}
