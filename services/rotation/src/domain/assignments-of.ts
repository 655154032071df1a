import type { Assignment } from './assignment';
import type { StaffMember } from './facts';
import type { MarketFacts } from './market-facts';
import { isPlaceholder, schoolOfPost } from './market-problem';
import { costOf, seatValueOf } from './move-cost';
import type { Run } from './run';

/** The people whom a run moves. A published assignment stays as it was decided, with the reasons of that day. */
export function assignmentsOf(facts: MarketFacts, run: Run, standing: readonly StaffMember[], pinned: readonly Assignment[]): Assignment[] {
  const members = new Map(standing.map((member) => [member.personId, member]));
  const published = new Map(pinned.map((assignment) => [assignment.personId, assignment]));
  return run.solution.assignments
    .filter(([id]) => !isPlaceholder(id))
    .map(([personId, post]) => published.get(personId) ?? drafted(facts, run, members.get(personId)!, post));
}

function drafted(facts: MarketFacts, { id, solution }: Run, member: StaffMember, post: string): Assignment {
  const { schools, parameters, on, market } = facts;
  const { personId, name, schoolCode, subject, backbone } = member;
  const toSchool = schoolOfPost(post);
  const cost = costOf(member, schools.get(schoolCode)!, schools.get(toSchool)!, parameters, on);
  return {
    ...market,
    personId,
    name,
    fromSchool: schoolCode,
    toSchool,
    subject,
    backbone,
    cost: cost.total,
    state: 'drafted',
    why: {
      cost,
      seatValue: seatValueOf(parameters),
      seatPrice: solution.prices.posts[post] ?? 0,
      givingPrice: solution.prices.groups[schoolCode] ?? 0,
    },
    runId: id,
  };
}
