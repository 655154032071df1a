import { causeInWords, type Cause } from '@jiaobian/contracts';
import type { HeadroomBasis, PostCell } from '../domain/plan-line';
import type { CauseAnswer, LimitAnswer, LinkAnswer } from '../http/shared-answers';

/** Where the cause of a revision can be read; a request or a closing is told by the revision itself. */
const placeOfCause: Partial<Record<Cause['kind'], string>> = {
  transfer: '/api/quota/transfers/',
  hold: '/api/quota/holds/',
  release: '/api/quota/holds/',
  correction: '/api/quota/corrections/',
  import: '/api/registry/imports/',
  loan: '/api/quota/loans/',
};

export function toCauseAnswer(cause: Cause): CauseAnswer {
  const place = placeOfCause[cause.kind];
  return { ...causeInWords(cause), links: place ? [{ name: cause.kind, href: place + cause.id }] : [] };
}

/** The limit of a line with the ledger entry that it rests on and the ways to it. */
export function toLimitAnswer({ boundBy, posts }: HeadroomBasis, cell: PostCell): LimitAnswer {
  if (!posts) return { boundBy };
  const { lastEntryId, lastMovementId, ...figures } = posts;
  return {
    boundBy,
    ledger: {
      schoolCode: cell.schoolCode,
      stage: cell.stage,
      track: cell.track,
      ...figures,
      entryIds: lastEntryId ? [lastEntryId] : [],
      movementId: lastMovementId,
      links: ledgerLinks(cell, lastMovementId),
    },
  };
}

function ledgerLinks({ schoolCode, stage }: PostCell, movementId: string | undefined): LinkAnswer[] {
  const school = encodeURIComponent(schoolCode);
  return [
    ...(movementId ? [{ name: 'movement', href: `/api/quota/movements/${movementId}` }] : []),
    { name: 'accounts', href: `/api/quota/accounts?unit=${school}` },
    { name: 'statement', href: `/api/quota/statements/${school}` },
    { name: 'entitlement', href: `/api/quota/entitlements/${school}/${stage}` },
  ];
}

export function lineLink(year: number, lineId: string): LinkAnswer {
  return { name: 'line', href: `/api/hiring/plans/${year}/lines/${lineId}` };
}
