import { stages, type Fraction, type Stage, type Track } from '@jiaobian/kernel';
import {
  computeEntitlement,
  sumFractions,
  type EntitlementLine,
  type EntitlementResult,
  type SchoolCensus,
  type StandardRule,
} from '@jiaobian/planning';
import { entitlementParameters, type CountyParameters } from '../parameters/county-parameters';

/** All that the entitlements of a county follow from. */
export interface EntitlementInputs {
  schools: readonly SchoolCensus[];
  /** In force, one for each stage and kind. */
  rules: readonly StandardRule[];
  parameters: CountyParameters;
}

/** One side of a comparison. */
export interface ComparedEntitlement {
  pupils: number;
  classes: number;
  track: Track;
  exact: Fraction;
  rounded: number;
  ruleId: string;
  ruleVersion: string;
  documentNumber: string;
}

export interface ComparedLine {
  schoolCode: string;
  stage: Stage;
  before: ComparedEntitlement;
  after: ComparedEntitlement;
  exactDifference: Fraction;
  difference: number;
}

export interface ComparedTotal {
  /** Absent for the county. */
  stage?: Stage;
  before: number;
  after: number;
  difference: number;
  exactBefore: Fraction;
  exactAfter: Fraction;
  /** Schools whose posts grow, shrink. */
  growing: number;
  shrinking: number;
}

export interface Comparison {
  lines: ComparedLine[];
  stageTotals: ComparedTotal[];
  total: ComparedTotal;
}

/**
 * The entitlements of one county by two sets of inputs, line beside line. The schools and their stages are the same on both
 * sides; counts, rules and parameters may differ. Errors: those of `computeEntitlement`.
 */
export function compareEntitlements(before: EntitlementInputs, after: EntitlementInputs): Comparison {
  const [one, other] = [sidesOf(before), sidesOf(after)];
  const lines = [...one].map(([place, { schoolCode, stage, side }]): ComparedLine => {
    const then = other.get(place)!.side;
    return {
      schoolCode,
      stage,
      before: side,
      after: then,
      exactDifference: then.exact.minus(side.exact),
      difference: then.rounded - side.rounded,
    };
  });
  const present = stages.filter((stage) => lines.some((line) => line.stage === stage));
  const stageTotals = present.map((stage) => ({
    stage,
    ...totalOf(lines.filter((line) => line.stage === stage)),
  }));
  return { lines, stageTotals, total: totalOf(lines) };
}

export function computeInputs({ schools, rules, parameters }: EntitlementInputs, censusId = ''): EntitlementResult {
  return computeEntitlement({ schools, rules, parameters: entitlementParameters(parameters), censusId });
}

type Sides = Map<string, { schoolCode: string; stage: Stage; side: ComparedEntitlement }>;

function sidesOf(inputs: EntitlementInputs): Sides {
  const counts = new Map(
    inputs.schools.flatMap(({ schoolCode, stages: counted }) => counted.map((count) => [`${schoolCode}/${count.stage}`, count])),
  );
  return new Map(
    computeInputs(inputs).lines.map((line) => {
      const place = `${line.schoolCode}/${line.stage}`;
      const { pupils, classes } = counts.get(place)!;
      const side = { pupils, classes, track: inputs.parameters.stageTracks[line.stage], ...resultOf(line) };
      return [place, { schoolCode: line.schoolCode, stage: line.stage, side }];
    }),
  );
}

function resultOf({ exact, rounded, ruleId, ruleVersion, documentNumber }: EntitlementLine) {
  return { exact, rounded, ruleId, ruleVersion, documentNumber };
}

function totalOf(lines: readonly ComparedLine[]): Omit<ComparedTotal, 'stage'> {
  const sum = (of: (line: ComparedLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const changed = (holds: (difference: number) => boolean): number =>
    new Set(lines.filter(({ difference }) => holds(difference)).map(({ schoolCode }) => schoolCode)).size;
  return {
    before: sum((line) => line.before.rounded),
    after: sum((line) => line.after.rounded),
    difference: sum((line) => line.difference),
    exactBefore: sumFractions(lines.map((line) => line.before.exact)),
    exactAfter: sumFractions(lines.map((line) => line.after.exact)),
    growing: changed((difference) => difference > 0),
    shrinking: changed((difference) => difference < 0),
  };
}
