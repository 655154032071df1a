import { derivedId } from '@jiaobian/kernel';
import type { Movement } from '../movement';
import type { RegistrationInput } from './registration-facts';

type Part = Pick<Movement, 'kind' | 'reason' | 'postings' | 'effectiveOn'> & { lineId: string; documentNumber: string };

/** A movement of an import: its id comes from the import and the line, and its approver is the document on paper. */
export function registrationMovement({ request, registeredBy, facts }: RegistrationInput, part: Part): Movement {
  return {
    ...part,
    id: derivedId('quota.registration', request.importId, part.kind, part.lineId),
    proposedBy: registeredBy,
    approvedBy: `document:${part.documentNumber}`,
    ruleVersion: facts.ruleVersion,
    censusId: facts.censusId,
    causeKind: 'import',
    causeId: request.importId,
  };
}
