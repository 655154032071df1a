import type { AssignmentPost, AssignmentProblem, AssignmentTeacher } from '@jiaobian/planning';
import type { Assignment } from './assignment';
import type { Caps } from './caps';
import type { DemandLine } from './demand';
import type { StaffMember } from './facts';
import type { MarketFacts } from './market-facts';
import { costOf, seatValueOf } from './move-cost';

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
  const lines = openLines(facts, demand, standing);
  const members = [...standing].sort(by(({ personId }) => personId));
  const teachers = members.map((member) => teacherOf(member, lines, facts)).filter(({ options }) => options.length > 0);
  return {
    lottery: facts.lotterySeed,
    posts: lines.map((line) => postOf(line, facts)),
    teachers: [...teachers, ...placeholders(lines)],
    groupLimits: [...new Set(teachers.map(({ group }) => group!))].sort().map((group) => ({ group, max: caps.leaving(group) })),
    pinned: pinned.map(({ personId, toSchool, subject }): [string, string] => [personId, postId({ schoolCode: toSchool, subject })]).sort(),
  };
}

/** The lines that somebody could fill, with no more seats than there are people for. */
function openLines({ schools }: MarketFacts, demand: readonly DemandLine[], standing: readonly StaffMember[]): DemandLine[] {
  return demand
    .filter(({ schoolCode }) => schools.has(schoolCode))
    .map((line) => ({ ...line, seats: Math.min(line.seats, standing.filter((member) => fits(member, line)).length) }))
    .filter(({ seats }) => seats > 0)
    .sort(by(postId));
}

function fits({ subject, schoolCode }: StaffMember, line: DemandLine): boolean {
  return subject === line.subject && schoolCode !== line.schoolCode;
}

function postOf({ schoolCode, subject, seats }: DemandLine, { schools, parameters }: MarketFacts): AssignmentPost {
  const { township } = schools.get(schoolCode)!;
  return { id: postId({ schoolCode, subject }), school: schoolCode, township, seats, value: seatValueOf(parameters) };
}

function teacherOf(member: StaffMember, lines: readonly DemandLine[], { schools, parameters, on }: MarketFacts): AssignmentTeacher {
  const home = schools.get(member.schoolCode);
  const points = (line: DemandLine) => costOf(member, home!, schools.get(line.schoolCode)!, parameters, on).total;
  return {
    id: member.personId,
    school: member.schoolCode,
    group: member.schoolCode,
    tags: member.backbone ? ['backbone'] : [],
    options: lines.flatMap((line, index): [number, number][] => (home && fits(member, line) ? [[index, points(line)]] : [])),
  };
}

/**
 * The headroom that the lines of a school share, in a core that knows seats of single posts only: for each seat that the
 * lines have beyond the headroom stands a placeholder who may take any of them. It costs nothing where a person costs at
 * least one point, and every seat is worth the same (that a subject is short is said in the cost), so the optimum seats all
 * placeholders and leaves exactly the headroom to people, in the subjects that cost least.
 */
function placeholders(lines: readonly DemandLine[]): AssignmentTeacher[] {
  const bySchool = new Map<string, number[]>();
  lines.forEach(({ schoolCode }, index) => bySchool.set(schoolCode, [...(bySchool.get(schoolCode) ?? []), index]));
  return [...bySchool].flatMap(([school, indices]) => {
    const seats = indices.reduce((sum, index) => sum + lines[index]!.seats, 0);
    const surplus = Math.max(0, seats - lines[indices[0]!]!.headroom);
    return Array.from({ length: surplus }, (_, number) => ({
      id: `${placeholder}${school}/${String(number).padStart(4, '0')}`,
      options: indices.map((index): [number, number] => [index, 0]),
    }));
  });
}

const placeholder = 'beyond-headroom/';

export function isPlaceholder(teacherId: string): boolean {
  return teacherId.startsWith(placeholder);
}

function by<Item>(keyOf: (item: Item) => string): (one: Item, other: Item) => number {
  return (one, other) => (keyOf(one) < keyOf(other) ? -1 : 1);
}
