import type { Caps } from './caps';
import type { Eligibility } from './eligibility';
import type { StaffMember } from './facts';
import { leaderRule } from './leaders';
import { byYearsAndLottery } from './lottery';
import type { MarketFacts } from './market-facts';
import { giverRule } from './review';
import { namedRule, type NamedRule } from './rules';

/** Who stands in a run, and by which rule each of the others does not. */
export interface Candidates {
  standing: StaffMember[];
  excluded: Map<string, NamedRule>;
}

/**
 * Sorts the staff of a market into those who may move and those who may not, by the first rule that bars them: eligibility,
 * a school with nobody to give, one leader of a school at most, the last teacher of a subject.
 *
 * Who of a subject stays when all of them could leave is settled here and not by the solver: the points of a move are a
 * part of the road and a part of the person, so within one school and subject it is never better to keep anybody but
 * whom the person's part ranks last. That is exact, and it can be said in a sentence.
 */
export function candidatesOf(
  facts: MarketFacts,
  caps: Caps,
  eligibility: (member: StaffMember) => Eligibility,
  pinned: ReadonlySet<string>,
): Candidates {
  const excluded = new Map<string, NamedRule>();
  const { stage, track } = facts.market;
  const members = facts.staff.filter((member) => member.stage === stage && member.track === track);
  for (const member of members) {
    const rule = pinned.has(member.personId) ? undefined : barred(member, facts, caps, eligibility);
    if (rule) excluded.set(member.personId, rule);
  }
  for (const group of bySchoolAndSubject(members.filter(({ personId }) => !excluded.has(personId)))) {
    for (const keeper of keepers(group, facts, caps, pinned)) excluded.set(keeper.personId, lastOfSubject);
  }
  return { standing: members.filter(({ personId }) => !excluded.has(personId)), excluded };
}

export const lastOfSubject = namedRule(
  'LAST_OF_SUBJECT',
  '该学科教师不得全部调走:留下在本校时间最短者,相同者按抽签',
  'the last teacher of a subject stays: whoever has been at the school the shortest, equals by the lottery',
);

function barred(
  member: StaffMember,
  facts: MarketFacts,
  caps: Caps,
  eligibility: (member: StaffMember) => Eligibility,
): NamedRule | undefined {
  const { rule } = eligibility(member);
  if (rule) return rule;
  if (caps.leaving(member.schoolCode) === 0) return giverRule(member.schoolCode, caps);
  return leaderRule(member, facts, eligibility);
}

function bySchoolAndSubject(members: readonly StaffMember[]): StaffMember[][] {
  const groups = new Map<string, StaffMember[]>();
  for (const member of members) {
    const key = `${member.schoolCode}/${member.subject}`;
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()];
}

function keepers(group: StaffMember[], { lotterySeed }: MarketFacts, caps: Caps, pinned: ReadonlySet<string>): StaffMember[] {
  const may = caps.leavingOfSubject(group[0]!.schoolCode, group[0]!.subject);
  const surplus = group.length - may;
  if (surplus <= 0) return [];
  return group
    .filter(({ personId }) => !pinned.has(personId))
    .sort((one, other) => -byYearsAndLottery(one, other, lotterySeed))
    .slice(0, surplus);
}
