import type { Eligibility } from './eligibility';
import type { StaffMember } from './facts';
import { byYearsAndLottery } from './lottery';
import type { MarketFacts } from './market-facts';
import { namedRule, type NamedRule } from './rules';

const leadingDuties: readonly string[] = ['head', 'deputy-head'];

export function isLeader({ duty }: Pick<StaffMember, 'duty'>): boolean {
  return leadingDuties.includes(duty);
}

/**
 * Head and deputies of one school do not move together (domain.md §5): one of them at most may stand. Who is published
 * already stays that one; otherwise who has been at the school longest, equals by the lottery. Answers the rule against
 * `member`, if there is one.
 */
export function leaderRule(
  member: StaffMember,
  { leaders, publishedPeople, lotterySeed }: Pick<MarketFacts, 'leaders' | 'publishedPeople' | 'lotterySeed'>,
  eligibility: (member: StaffMember) => Eligibility,
): NamedRule | undefined {
  if (!isLeader(member)) return undefined;
  const published = ({ personId }: StaffMember) => Number(publishedPeople.has(personId));
  const [chosen] = leaders
    .filter((leader) => leader.schoolCode === member.schoolCode && !eligibility(leader).rule)
    .sort((one, other) => published(other) - published(one) || byYearsAndLottery(one, other, lotterySeed));
  if (!chosen || chosen.personId === member.personId) return undefined;
  return namedRule(
    'LEADERS_TOGETHER',
    `正副校长不同时交流:本校本次可参加的是${chosen.name}`,
    `head and deputy do not move together: of this school ${chosen.name} may stand`,
  );
}
