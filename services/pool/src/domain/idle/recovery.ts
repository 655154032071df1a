import { poolUnit, type HoldRequest, type TransferRequest } from '@jiaobian/contracts';
import { DomainError, schoolYearOf, type CalendarDate, type Stage, type Track } from '@jiaobian/kernel';
import { holdIdOf, lineIdOf, transferIdOf } from '../case-ids';
import { placeOf, type IdleLine } from './idle-census';

/** So many idle posts of one unit, stage and track. */
export interface RecoveryAsked {
  schoolCode: string;
  stage: Stage;
  track: Track;
  count: number;
}

export interface RecoveryLine extends RecoveryAsked {
  schoolName: string;
  /** As the census counted them. */
  idle: number;
}

/**
 * The lines of a recovery against the census that it rests on; all that is idle where nothing is named. Errors: `RECOVERY.EMPTY`,
 * `RECOVERY.LINE_TWICE`, `RECOVERY.ABOVE_IDLE` naming every line at once.
 */
export function recoveryLines(counted: readonly IdleLine[], asked?: readonly RecoveryAsked[]): RecoveryLine[] {
  const known = new Map(counted.map((line) => [placeOf(line), line]));
  const wanted = asked ?? counted.map(({ schoolCode, stage, track, idle }) => ({ schoolCode, stage, track, count: idle }));
  const twice = wanted.find((line, index) => wanted.findIndex((other) => placeOf(other) === placeOf(line)) !== index);
  if (twice) throw new DomainError('RECOVERY.LINE_TWICE', { place: placeOf(twice) });
  const lines = wanted
    .filter(({ count }) => count > 0)
    .map(({ schoolCode, stage, track, count }): RecoveryLine => {
      const line = known.get(placeOf({ schoolCode, stage, track }));
      return { schoolCode, stage, track, count, schoolName: line?.schoolName ?? schoolCode, idle: line?.idle ?? 0 };
    });
  const above = lines.filter(({ count, idle }) => count > idle);
  if (above.length > 0) throw new DomainError('RECOVERY.ABOVE_IDLE', { places: placesOf(above), lines: above });
  if (lines.length === 0) throw new DomainError('RECOVERY.EMPTY');
  return lines;
}

/** Errors: `RECOVERY.NO_LONGER_IDLE` naming every line of which fewer posts are idle today than are to be recovered. */
export function assertStillIdle(lines: readonly RecoveryLine[], today: readonly IdleLine[]): void {
  const now = new Map(today.map((line) => [placeOf(line), line.idle]));
  const gone = lines.map((line) => ({ ...line, idle: now.get(placeOf(line)) ?? 0 })).filter(({ count, idle }) => count > idle);
  if (gone.length > 0) throw new DomainError('RECOVERY.NO_LONGER_IDLE', { places: placesOf(gone), lines: gone });
}

function placesOf(lines: readonly RecoveryLine[]): string {
  return lines.map(({ schoolName, count, idle }) => `${schoolName} ${count} > ${idle}`).join(';');
}

export function recoveryHoldRequest(
  subject: { id: string; revision: number; contributors: readonly string[] },
  { asOf, lines }: { asOf: CalendarDate; lines: readonly RecoveryLine[] },
  submitter: string,
  expiresInDays: number,
): HoldRequest {
  return {
    holdId: holdIdOf(subject.id, subject.revision),
    caseId: subject.id,
    caseKind: 'recovery',
    caseRevision: subject.revision,
    schoolYear: schoolYearOf(asOf),
    reason: `闲置编制清查收回(清查日期 ${asOf})`,
    contributors: [...new Set([...subject.contributors, submitter])],
    expiresInDays,
    lines: lines.map(({ schoolCode, stage, track, count }) => {
      const move = { from: schoolCode, to: poolUnit, stage, track };
      return { lineId: lineIdOf(subject.id, move), ...move, count };
    }),
  };
}

export interface RecoveryConsentGiven {
  documentNumber: string;
  meeting?: string;
  decidedOn: string;
  opinion?: string;
  /** Default the day of the decision. */
  effectiveOn?: string;
}

export function recoveryTransferRequest(
  { id, revision }: { id: string; revision: number },
  { effectiveOn, ...decision }: RecoveryConsentGiven,
): TransferRequest {
  return {
    transferId: transferIdOf(id, revision),
    holdId: holdIdOf(id, revision),
    effectiveOn: effectiveOn ?? decision.decidedOn,
    decision,
  };
}
