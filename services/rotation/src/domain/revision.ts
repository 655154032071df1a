import type { Cause } from '@jiaobian/contracts';
import type { Stage, Subject, Track } from '@jiaobian/kernel';
import type { BilingualText } from '@jiaobian/planning';
import type { Assignment } from './assignment';
import { lineKey, unitKey, type DemandLine } from './demand';
import type { NamedRule } from './rules';
import type { SupplyLine } from './supply';

export interface SupplyChange {
  schoolCode: string;
  stage: Stage;
  track: Track;
  givesBefore: number;
  givesAfter: number;
  text?: BilingualText;
}

export interface DemandChange {
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  track: Track;
  requestedBefore: number;
  requestedAfter: number;
  seatsBefore: number;
  seatsAfter: number;
  /** Of the school, stage and track, over all subjects. */
  headroomBefore: number;
  headroomAfter: number;
  text?: BilingualText;
}

export interface AssignmentChange {
  change: 'added' | 'removed' | 'kept';
  personId: string;
  name: string;
  fromSchool: string;
  toSchool: string;
  stage: Stage;
  subject: Subject;
  track: Track;
  state: Assignment['state'];
  cost: number;
  /** The rule that took it away. */
  rule?: NamedRule;
}

/** What one cause made of the markets that it touched. */
export interface ScheduleChange {
  supply: SupplyChange[];
  demand: DemandChange[];
  assignments: AssignmentChange[];
}

export interface Revision extends ScheduleChange {
  id: string;
  schoolYear: number;
  number: number;
  cause: Cause;
  added: number;
  removed: number;
  kept: number;
}

export function supplyChanges(before: readonly SupplyLine[], after: readonly SupplyLine[]): SupplyChange[] {
  return paired(before, after, unitKey)
    .filter(([old, now]) => old?.gives !== now?.gives)
    .map(([old, now]) => {
      const { schoolCode, stage, track } = (now ?? old)!;
      return { schoolCode, stage, track, givesBefore: old?.gives ?? 0, givesAfter: now?.gives ?? 0, text: now?.why.text };
    });
}

export function demandChanges(before: readonly DemandLine[], after: readonly DemandLine[]): DemandChange[] {
  return paired(before, after, lineKey)
    .filter(([old, now]) => old?.seats !== now?.seats || old?.requested !== now?.requested || old?.headroom !== now?.headroom)
    .map(([old, now]) => {
      const { schoolCode, stage, subject, track } = (now ?? old)!;
      return {
        schoolCode,
        stage,
        subject,
        track,
        requestedBefore: old?.requested ?? 0,
        requestedAfter: now?.requested ?? 0,
        seatsBefore: old?.seats ?? 0,
        seatsAfter: now?.seats ?? 0,
        headroomBefore: old?.headroom ?? 0,
        headroomAfter: now?.headroom ?? 0,
        text: now?.why.text,
      };
    });
}

/** Places that could be filled, before and after, in the units whose demand changed: their lines share the headroom. */
export function placesOf(changes: readonly DemandChange[]): { before: number; after: number } {
  const units = new Map<string, DemandChange[]>();
  for (const change of changes) units.set(unitKey(change), [...(units.get(unitKey(change)) ?? []), change]);
  const sum = (placesIn: (lines: DemandChange[]) => number) => [...units.values()].reduce((total, lines) => total + placesIn(lines), 0);
  const most = (numbers: number[]) => Math.max(...numbers);
  const all = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    before: sum((lines) => Math.min(most(lines.map((line) => line.headroomBefore)), all(lines.map((line) => line.seatsBefore)))),
    after: sum((lines) => Math.min(most(lines.map((line) => line.headroomAfter)), all(lines.map((line) => line.seatsAfter)))),
  };
}

/** Someone who now goes elsewhere counts twice: removed from the one school, added at the other. */
export function assignmentChanges(
  before: readonly Assignment[],
  after: readonly Assignment[],
  ruleAgainst: (assignment: Assignment) => NamedRule,
): AssignmentChange[] {
  return paired(before, after, ({ personId, fromSchool, toSchool }) => `${personId}/${fromSchool}/${toSchool}`).map(([old, now]) => {
    const { personId, name, fromSchool, toSchool, stage, subject, track, state, cost } = (now ?? old)!;
    const facts = { personId, name, fromSchool, toSchool, stage, subject, track, state, cost };
    if (!now) return { change: 'removed' as const, ...facts, rule: ruleAgainst(old!) };
    return { change: old ? ('kept' as const) : ('added' as const), ...facts };
  });
}

export function isRevision(change: ScheduleChange): boolean {
  return change.supply.length > 0 || change.demand.length > 0 || change.assignments.some(({ change: kind }) => kind !== 'kept');
}

export function countOf(change: ScheduleChange, kind: AssignmentChange['change']): number {
  return change.assignments.filter((assignment) => assignment.change === kind).length;
}

function paired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): [Item | undefined, Item | undefined][] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Map(after.map((item) => [keyOf(item), item]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((key) => [old.get(key), now.get(key)]);
}
