import type { AssignmentProblem } from '@jiaobian/planning';
import type { Assignment } from './assignment';
import type { Caps } from './caps';
import type { DemandLine } from './demand';
import type { StaffMember } from './facts';
import type { MarketFacts } from './market-facts';
import { costOf } from './move-cost';

/** A line of demand in the problem; inside a market a school and a subject name it. */
export function postId({ schoolCode, subject }: Pick<DemandLine, 'schoolCode' | 'subject'>): string {
  return `${schoolCode}/${subject}`;
}

export function schoolOfPost(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/**
 * The market as a problem of the assignment core: a post per line of demand, an option for each of its subject's teachers
 * from another school, and per school the number that it may give. In the order of the ids, so that the same facts give
 * the same bytes.
 */
export function problemOf(
  facts: MarketFacts,
  caps: Caps,
  demand: readonly DemandLine[],
  standing: readonly StaffMember[],
  pinned: readonly Assignment[],
): AssignmentProblem {
  const { parameters, schools } = facts;
  const lines = demand.filter(({ seats, schoolCode }) => seats > 0 && schools.has(schoolCode)).sort(by(postId));
  const posts = lines.map((line) => ({
    id: postId(line),
    school: line.schoolCode,
    township: schools.get(line.schoolCode)!.township,
    seats: line.seats,
    value: parameters.seatValue,
  }));
  const indices = new Map<string, number[]>();
  lines.forEach(({ subject }, index) => indices.set(subject, [...(indices.get(subject) ?? []), index]));
  const teachers = standing
    .filter(({ schoolCode }) => schools.has(schoolCode))
    .sort(by(({ personId }) => personId))
    .map((member) => ({
      id: member.personId,
      school: member.schoolCode,
      group: member.schoolCode,
      tags: member.backbone ? ['backbone'] : [],
      options: (indices.get(member.subject) ?? [])
        .filter((index) => lines[index]!.schoolCode !== member.schoolCode)
        .map((index): [number, number] => [index, pointsOf(member, lines[index]!, facts)]),
    }))
    .filter(({ options }) => options.length > 0);
  return {
    lottery: facts.lotterySeed,
    posts,
    teachers,
    groupLimits: [...new Set(teachers.map(({ school }) => school))].sort().map((school) => ({ group: school, max: caps.leaving(school) })),
    pinned: pinned.map(({ personId, toSchool, subject }): [string, string] => [personId, postId({ schoolCode: toSchool, subject })]).sort(),
  };
}

function pointsOf(member: StaffMember, line: DemandLine, { schools, parameters, on }: MarketFacts): number {
  return costOf(member, schools.get(member.schoolCode)!, schools.get(line.schoolCode)!, parameters, on).total;
}

function by<Item>(keyOf: (item: Item) => string): (one: Item, other: Item) => number {
  return (one, other) => (keyOf(one) < keyOf(other) ? -1 : 1);
}
