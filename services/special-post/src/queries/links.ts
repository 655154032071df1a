import { causeInWords, type Cause } from '@jiaobian/contracts';
import type { Stage } from '@jiaobian/kernel';
import type { Coverage } from '../domain/coverage';
import type { CoverageFiguresAnswer } from '../http/coverage-answers';
import type { CauseAnswer, LedgerPostsAnswer } from '../http/shared-answers';

/** Where the cause of a check can be read. */
const placeOfCause: Partial<Record<Cause['kind'], string>> = {
  transfer: '/api/quota/transfers/',
  hold: '/api/quota/holds/',
  release: '/api/quota/holds/',
  correction: '/api/quota/corrections/',
  import: '/api/registry/imports/',
  loan: '/api/quota/loans/',
  cohort: '/api/special-post/cohorts/',
};

export function toCauseAnswer(cause: Cause): CauseAnswer {
  const place = placeOfCause[cause.kind];
  return { ...causeInWords(cause), links: place ? [{ name: cause.kind, href: place + cause.id }] : [] };
}

interface Cell {
  schoolCode: string;
  stage: Stage;
}

/** The figures of a coverage with the ledger entry that they rest on and the ways to it. */
export function toFigures({ ledger, ...figures }: Coverage, cell: Cell): CoverageFiguresAnswer {
  return { ...figures, ledger: ledger && toLedgerAnswer(ledger, cell) };
}

function toLedgerAnswer(
  { lastEntryId, lastMovementId, ...posts }: NonNullable<Coverage['ledger']>,
  { schoolCode, stage }: Cell,
): LedgerPostsAnswer {
  const school = encodeURIComponent(schoolCode);
  return {
    schoolCode,
    stage,
    ...posts,
    entryIds: lastEntryId ? [lastEntryId] : [],
    movementId: lastMovementId,
    links: [
      ...(lastMovementId ? [{ name: 'movement', href: `/api/quota/movements/${lastMovementId}` }] : []),
      { name: 'accounts', href: `/api/quota/accounts?unit=${school}` },
      { name: 'statement', href: `/api/quota/statements/${school}` },
    ],
  };
}
