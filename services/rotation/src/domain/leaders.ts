import type { StaffMember } from './facts';
import { lotteryRank } from './lottery';
import { namedRule, type NamedRule } from './rules';

const leadingDuties: readonly string[] = ['head', 'deputy-head'];

export function isLeader({ duty }: Pick<StaffMember, 'duty'>): boolean {
  return leadingDuties.includes(duty);
}

/**
 * Head and deputies of one school do not move together (domain.md §5): one of them at most may stand. Who is published
 * already stays that one; otherwise who has been at the school longest, equals by the lottery.
 */
export function leaderWhoMayStand(
  eligibleLeaders: readonly StaffMember[],
  published: ReadonlySet<string>,
  lotterySeed: number,
): StaffMember | undefined {
  const rank = (leader: StaffMember) =>
    `${published.has(leader.personId) ? 0 : 1}/${leader.atSchoolSince}/${lotteryRank(lotterySeed, leader.personId)}`;
  return [...eligibleLeaders].sort((one, other) => (rank(one) < rank(other) ? -1 : 1))[0];
}

export function leadersTogether(other: StaffMember): NamedRule {
  return namedRule(
    'LEADERS_TOGETHER',
    `正副校长不同时交流:本校本次可参加的是${other.name}`,
    `head and deputy do not move together: of this school ${other.name} may stand`,
  );
}
