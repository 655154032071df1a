import type { IdleBasis, IdleBasisUnit } from '@jiaobian/contracts';
import type { CalendarDate, Stage, Track } from '@jiaobian/kernel';
import { countIdle, type IdleCount } from '@jiaobian/planning';

/** One unit, stage and track of a census, with every number that its idle posts rest on. */
export interface IdleLine {
  schoolCode: string;
  schoolName: string;
  stage: Stage;
  track: Track;
  posts: CountedPosts;
  counted: IdleCount;
  idle: number;
  /** The ledger's account of each state. */
  accounts: Record<string, string>;
  /** What stands behind `neededByPlan`. */
  plan: PlannedNeed;
}

export type CountedPosts = Pick<
  IdleBasisUnit,
  'authorised' | 'occupied' | 'over' | 'reserved' | 'frozen' | 'vacant' | 'borrowed' | 'entitled' | 'closed'
>;

export interface PlannedNeed {
  lines: { lineId: string; year: number; subject: string; channel: string; planned: number }[];
  cohorts: { lineId: string; cohortYear: number; dueOn: CalendarDate; subject: string; needed: number }[];
}

/** Plans and cohorts of all schools, by `placeOf`. */
export type PlannedNeeds = ReadonlyMap<string, PlannedNeed>;

export const noPlan: PlannedNeed = { lines: [], cohorts: [] };

export interface Place {
  schoolCode: string;
  stage: string;
  track: string;
}

export function placeOf({ schoolCode, stage, track }: Place): string {
  return `${schoolCode}/${stage}/${track}`;
}

/** The lines of a census: what the ledger and the standards say of each unit, against what the unit plans. */
export function idleLines({ units, reservePercent }: Pick<IdleBasis, 'units' | 'reservePercent'>, needs: PlannedNeeds): IdleLine[] {
  return units.map((unit) => {
    const { schoolCode, schoolName, stage, track, accounts, ...posts } = unit;
    const plan = needs.get(placeOf(unit)) ?? noPlan;
    const counted = countIdle({ ...posts, ...sumsOf(plan) }, reservePercent);
    return { schoolCode, schoolName, stage, track, posts, counted, idle: counted.idle, accounts, plan };
  });
}

function sumsOf({ lines, cohorts }: PlannedNeed): { planned: number; specialPosts: number } {
  return {
    planned: lines.reduce((sum, { planned }) => sum + planned, 0),
    specialPosts: cohorts.reduce((sum, { needed }) => sum + needed, 0),
  };
}

/** Where a census that is counted again from the same movements and the same plans says something else; none, as long as nothing was changed by hand. */
export function differingLines(
  kept: readonly IdleLine[],
  again: readonly IdleLine[],
): { schoolCode: string; stage: Stage; track: Track; idle: number; idleAgain: number }[] {
  const anew = new Map(again.map((line) => [placeOf(line), line]));
  const known = new Set(kept.map(placeOf));
  return [
    ...kept
      .filter((line) => !sameNumbers(line, anew.get(placeOf(line))))
      .map((line) => ({ ...keyOf(line), idle: line.idle, idleAgain: anew.get(placeOf(line))?.idle ?? 0 })),
    ...again.filter((line) => !known.has(placeOf(line))).map((line) => ({ ...keyOf(line), idle: 0, idleAgain: line.idle })),
  ];
}

function keyOf({ schoolCode, stage, track }: IdleLine) {
  return { schoolCode, stage, track };
}

/** A school that was closed since is entitled to what it was: how it is counted is not part of the comparison, its posts are. */
function sameNumbers(one: IdleLine, other: IdleLine | undefined): boolean {
  return other !== undefined && numbersOf(one) === numbersOf(other);
}

function numbersOf({ idle, posts: { authorised, occupied, over, reserved, frozen, vacant, borrowed } }: IdleLine): string {
  return JSON.stringify([idle, authorised, occupied, over, reserved, frozen, vacant, borrowed]);
}
