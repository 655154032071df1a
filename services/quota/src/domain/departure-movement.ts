import { poolUnit, type EventData, type staffLeft } from '@jiaobian/contracts';
import { derivedId, type CalendarDate, type Track } from '@jiaobian/kernel';
import type { StandingPosts } from './gate/gate-view';
import { departureWords } from './departure-reasons';
import { approvalUnit, place, type AccountPlace } from './ledger-account';
import { gateRuleVersion, type Movement } from './movement';

/** Somebody who held a post, or stood beyond the posts, and has left. */
export type Departure = Omit<EventData<typeof staffLeft>, 'track'> & { track: Track };

/** Where they were and where what they held goes; undefined where the ledger has nobody there. */
export function freedPost(
  { schoolCode, stage }: Departure,
  posts: StandingPosts,
  goesTo: 'pool' | 'school',
): [AccountPlace, AccountPlace] | undefined {
  const at = (state: 'occupied' | 'vacant' | 'over') => place(schoolCode, stage, state);
  // While there are people beyond the posts, whoever leaves leaves no post behind.
  if (posts.over > 0) return [at('over'), place(approvalUnit, 'any', 'over')];
  if (posts.occupied === 0) return undefined;
  return [at('occupied'), goesTo === 'pool' ? place(poolUnit, 'any', 'vacant') : at('vacant')];
}

/** One movement for one departure, however often it is told. @param effectiveOn absent: the day of recording */
export function departureMovement(departure: Departure, [from, to]: [AccountPlace, AccountPlace], effectiveOn?: CalendarDate): Movement {
  const { departureId, track, reason, name, documentNumber, recordedBy } = departure;
  const toPool = to.unit === poolUnit;
  return {
    id: derivedId('quota.departure', departureId),
    kind: toPool ? 'intake' : 'exit',
    proposedBy: recordedBy,
    // The staffing office's parameter decides that a freed post goes to the pool; the paper, that somebody has left.
    approvedBy: toPool ? 'rule:freed-posts' : `document:${documentNumber}`,
    ruleVersion: gateRuleVersion,
    documentNumber,
    effectiveOn,
    reason: `${name} ${(departureWords as Record<string, string>)[reason] ?? reason}`,
    causeKind: 'exit',
    causeId: departureId,
    postings: [{ track, amount: 1, from, to }],
  };
}
