import type { CalendarDate, Track } from '@jiaobian/kernel';
import type { AccountPlace } from '../ledger-account';
import type { MovementCause, MovementKind } from '../movement';

/** What a movement did to one account. */
export interface WrittenEntry extends AccountPlace {
  accountId: string;
  track: Track;
  /** Below zero where posts left the account. */
  amount: number;
}

/** A movement as it stands in the ledger, before it is corrected. */
export interface Original {
  id: string;
  number: number;
  kind: MovementKind;
  lineId: string | null;
  ruleVersion: string;
  censusId: string | null;
  documentNumber: string | null;
  effectiveOn: CalendarDate;
  reason: string;
  causeKind: MovementCause;
  causeId: string;
  caseId: string | null;
  reversedBy: string | null;
  /** Of a transfer and a recovery: the movement that held its posts until then. */
  heldBy: string | null;
  entries: WrittenEntry[];
}

/**
 * What a correction may take back. A total changes by a new document, a hold ends by release, lapse or transfer, a freeze
 * by its own end, a loan by its return; a reversal is followed by a new case, since what it restores was decided anew.
 */
export const correctableKinds = [
  'registration',
  'entry',
  'exit',
  'transfer',
  'intake',
  'closure',
] as const satisfies readonly MovementKind[];

export function isCorrectable({ kind }: Pick<Original, 'kind'>): boolean {
  return (correctableKinds as readonly MovementKind[]).includes(kind);
}
