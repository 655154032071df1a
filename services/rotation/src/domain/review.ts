import type { Assignment } from './assignment';
import type { Caps } from './caps';
import type { Eligibility } from './eligibility';
import type { StaffMember } from './facts';
import { headroomOf } from './headroom';
import { leaderRule } from './leaders';
import { lotteryRank } from './lottery';
import type { MarketFacts } from './market-facts';
import { namedRule, type NamedRule } from './rules';

/** The rule against each assignment that no longer holds; whoever is not in it may stay. */
export type Verdicts = Map<Assignment, NamedRule>;

export interface Review {
  facts: MarketFacts;
  caps: Caps;
  eligibility: (member: StaffMember) => Eligibility;
}

/**
 * Holds every assignment of a market against the rules as they are now. Where a rule leaves room for some of several,
 * the published ones stay before the drafted ones, then those with the fewest points, equals by the lottery.
 */
export function reviewAssignments(review: Review): Verdicts {
  const verdicts: Verdicts = new Map();
  const { facts, caps } = review;
  const order = facts.assignments
    .map((assignment) => ({ assignment, rank: rankOf(assignment, facts) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ assignment }) => assignment);
  for (const assignment of order) {
    const rule = againstAlone(assignment, review);
    if (rule) verdicts.set(assignment, rule);
  }
  const remaining = () => order.filter((assignment) => !verdicts.has(assignment));
  const cap = (
    keyOf: (assignment: Assignment) => string,
    capOf: (assignment: Assignment) => number,
    rule: (a: Assignment) => NamedRule,
  ) => {
    const kept = new Map<string, number>();
    for (const assignment of remaining()) {
      const key = keyOf(assignment);
      const count = (kept.get(key) ?? 0) + 1;
      if (count > capOf(assignment)) verdicts.set(assignment, rule(assignment));
      else kept.set(key, count);
    }
  };
  cap(
    ({ fromSchool, subject }) => `${fromSchool}/${subject}`,
    ({ fromSchool, subject }) => caps.leavingOfSubject(fromSchool, subject),
    () => namedRule('LAST_OF_SUBJECT', '原校该学科只剩这一位教师', 'the school would be left without a teacher of the subject'),
  );
  cap(
    ({ fromSchool }) => fromSchool,
    ({ fromSchool }) => caps.leaving(fromSchool),
    ({ fromSchool }) => giverRule(fromSchool, caps),
  );
  cap(
    ({ toSchool }) => toSchool,
    ({ toSchool }) => headroomAt(facts, toSchool).posts,
    ({ toSchool }) => fullRule(facts, toSchool),
  );
  return verdicts;
}

function againstAlone(assignment: Assignment, { facts, eligibility }: Review): NamedRule | undefined {
  const member = facts.staff.find(({ personId }) => personId === assignment.personId);
  if (!member || !isStillWhere(assignment, member)) {
    return namedRule('PERSON_LEFT', '本人已不在原校原岗位任教', 'the person is no longer at the school in this subject');
  }
  const own = eligibility(member);
  if (own.rule) return { ...own.rule, code: 'NOT_ELIGIBLE' };
  if (facts.schools.get(assignment.toSchool)?.closed) return namedRule('TARGET_CLOSED', '接收学校已撤并', 'the receiving school is closed');
  return leaderRule(member, facts, eligibility);
}

function isStillWhere(assignment: Assignment, member: StaffMember): boolean {
  const { fromSchool, stage, track, subject } = assignment;
  return member.schoolCode === fromSchool && member.stage === stage && member.track === track && member.subject === subject;
}

export function giverRule(schoolCode: string, caps: Caps): NamedRule {
  return caps.teachingPointBinds(schoolCode)
    ? namedRule('TEACHING_POINT_EMPTY', '教学点将无教师', 'the teaching point would be left with nobody')
    : namedRule('HOME_NOT_OVER_QUOTA', '原校已无超编人员可交流', 'the home school has nobody beyond its entitlement to give');
}

function headroomAt(facts: MarketFacts, schoolCode: string) {
  const unit = facts.posts.find((posts) => posts.schoolCode === schoolCode);
  return headroomOf(facts.schools.get(schoolCode), unit, facts.parameters.intakeBasis);
}

function fullRule(facts: MarketFacts, schoolCode: string): NamedRule {
  const { text } = headroomAt(facts, schoolCode);
  return namedRule('TARGET_FULL', `接收学校已满编:${text.zh}`, `the receiving school is full: ${text.en}`);
}

function rankOf({ state, cost, personId }: Assignment, { lotterySeed }: MarketFacts): [number, number, string] {
  return [state === 'published' ? 0 : 1, cost, lotteryRank(lotterySeed, personId)];
}

function compare(one: [number, number, string], other: [number, number, string]): number {
  return one[0] - other[0] || one[1] - other[1] || (one[2] < other[2] ? -1 : 1);
}
