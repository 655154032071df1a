import { derivedId, tracks, type CalendarDate } from '@jiaobian/kernel';
import { place } from '../ledger-account';
import type { Movement, Posting } from '../movement';
import type { Original, WrittenEntry } from './original';

export interface CorrectionFacts {
  correctionId: string;
  proposedBy: string;
  decidedBy: string;
  documentNumber: string;
  reason: string;
  today: CalendarDate;
  /** Absent: each reversal takes effect on the day of its original. */
  effectiveOn?: CalendarDate;
}

/** The movement that takes back an original: every entry mirrored. */
export function correctionMovement(original: Original, correction: CorrectionFacts): Movement {
  return {
    ...sharedFacts(original, correction),
    id: correctionMovementId(correction.correctionId, original.id),
    kind: 'correction',
    reason: `更正:${correction.reason}`,
    reverses: original.id,
    postings: mirrored(original.entries),
  };
}

export function correctionMovementId(correctionId: string, originalId: string): string {
  return derivedId('quota.correction', correctionId, originalId);
}

/** A transfer took posts that a hold kept. Mirrored they are held again, by a case that is over: the hold is given back too. */
export function releaseAfterCorrection(original: Original, correction: CorrectionFacts): Movement | undefined {
  if (original.heldBy === null) return undefined;
  const held = original.entries.filter(({ state, amount }) => state === 'reserved' && amount < 0);
  const postings = held.map(({ unit, stage, track, amount }): Posting => {
    return { track, amount: -amount, from: place(unit, stage, 'reserved'), to: place(unit, stage, 'vacant') };
  });
  if (postings.length === 0) return undefined;
  const shared = sharedFacts(original, correction);
  const isUndoneAhead = original.effectiveOn > correction.today && shared.effectiveOn === original.effectiveOn;
  return {
    ...shared,
    // Posts that would have gone on a later day, and on that day do not, are free at once.
    effectiveOn: isUndoneAhead ? correction.today : shared.effectiveOn,
    id: derivedId('quota.correction', correction.correctionId, original.id, 'release'),
    kind: 'release',
    reason: `更正后退还预留:${correction.reason}`,
    reverses: original.heldBy,
    postings,
  };
}

function sharedFacts(original: Original, { correctionId, proposedBy, decidedBy, documentNumber, effectiveOn }: CorrectionFacts) {
  return {
    lineId: original.lineId ?? undefined,
    proposedBy,
    approvedBy: decidedBy,
    ruleVersion: original.ruleVersion,
    censusId: original.censusId ?? undefined,
    documentNumber,
    effectiveOn: effectiveOn ?? original.effectiveOn,
    causeKind: 'correction' as const,
    causeId: correctionId,
    caseId: original.caseId ?? undefined,
  };
}

/** Postings that undo what the entries did, account by account: who got posts gives them, who gave them gets them. */
export function mirrored(entries: readonly WrittenEntry[]): Posting[] {
  return tracks.flatMap((track) => {
    const ofTrack = entries.filter((entry) => entry.track === track);
    const givers = ofTrack.filter(({ amount }) => amount > 0).map((entry) => ({ entry, open: entry.amount }));
    const takers = ofTrack.filter(({ amount }) => amount < 0).map((entry) => ({ entry, open: -entry.amount }));
    const postings: Posting[] = [];
    for (const giver of givers) {
      for (const taker of takers) {
        const amount = Math.min(giver.open, taker.open);
        if (amount === 0) continue;
        giver.open -= amount;
        taker.open -= amount;
        postings.push({ track, amount, from: placeOf(giver.entry), to: placeOf(taker.entry) });
      }
    }
    return postings;
  });
}

function placeOf({ unit, stage, state }: WrittenEntry) {
  return { unit, stage, state };
}
