import { DomainError, type CalendarDate } from '@jiaobian/kernel';
import { isCorrectable, type Original } from './original';

/** Errors: `CORRECTION.NOT_CORRECTABLE`, `CORRECTION.ALREADY_CORRECTED`, `CORRECTION.BEFORE_ORIGINAL`. */
export function assertCorrectable(originals: readonly Original[], effectiveOn?: CalendarDate | null): void {
  for (const original of originals) {
    const movementId = original.id;
    if (!isCorrectable(original)) throw new DomainError('CORRECTION.NOT_CORRECTABLE', { movementId });
    if (original.reversedBy !== null) throw new DomainError('CORRECTION.ALREADY_CORRECTED', { movementId });
    if (effectiveOn && effectiveOn < original.effectiveOn) {
      throw new DomainError('CORRECTION.BEFORE_ORIGINAL', { effectiveOn: original.effectiveOn });
    }
  }
}
