import type { PoolSharing } from '@jiaobian/contracts';
import { DomainError, isCalendarDate, stages, tracks, type Stage } from '@jiaobian/kernel';
import { defaultEntitlementParameters, type EntitlementParameters } from '@jiaobian/planning';
import { defaultStageTracks, type StageTracks } from '../entitlement/track-shares';
import { expectedOf, hasShape, type ParameterShape } from './parameter-shape';

/** What a county decides where no national number exists; each has a default that a county can change (domain.md, head). */
export interface CountyParameters extends EntitlementParameters {
  stageTracks: StageTracks;
  /** Whether an import may raise the number of people beyond the posts. */
  mayGrowOverQuota: boolean;
  /** Where a post goes that falls free: S2 附件5 (一)1 names the pool. */
  freedPosts: 'pool' | 'school';
  /** How many years a loan of the pool runs at least and at most (M, 黔西南 2021: 3–5). */
  loanLeastYears: number;
  loanMostYears: number;
  /** Whether a post that falls free at a borrower goes back to the pool at once (M, Jinan). */
  repayOnExit: boolean;
  /** How many months a dated use of a post lasts at most (D: a school year). */
  temporaryMostMonths: number;
  /** Percent of its posts that a school keeps free of recovery when idle posts are counted (D: none). */
  idleReservePercent: number;
  /** How a short pool is shared in January: posts for every under-quota school first, then gap × the weight of its area. */
  shareFloor: number;
  shareWeightUrban: number;
  shareWeightTown: number;
  shareWeightRural: number;
  /** For each stage the one other that its idle posts may serve; none unless the county says so. */
  stageMoves: StageMoves;
}

export type StageMoves = Record<Stage, Stage | 'none'>;

export type ParameterName = keyof CountyParameters;

export const defaultParameters: CountyParameters = {
  ...defaultEntitlementParameters,
  stageTracks: defaultStageTracks,
  mayGrowOverQuota: false,
  freedPosts: 'pool',
  loanLeastYears: 3,
  loanMostYears: 5,
  repayOnExit: true,
  temporaryMostMonths: 12,
  idleReservePercent: 0,
  shareFloor: 0,
  shareWeightUrban: 1,
  shareWeightTown: 1,
  shareWeightRural: 1,
  stageMoves: { kindergarten: 'none', primary: 'none', junior: 'none', senior: 'none', vocational: 'none', special: 'none' },
};

/** What an entitlement rests on: how the pool lends and is shared, and where a freed post goes, has no part in it and makes no new set. */
export function entitlementInputs({
  freedPosts: _freed,
  loanLeastYears: _least,
  loanMostYears: _most,
  repayOnExit: _repay,
  temporaryMostMonths: _months,
  idleReservePercent: _reserve,
  shareFloor: _floor,
  shareWeightUrban: _urban,
  shareWeightTown: _town,
  shareWeightRural: _rural,
  stageMoves: _moves,
  ...own
}: CountyParameters) {
  return own;
}

/** The part that the planner computes with. */
export function entitlementParameters(parameters: CountyParameters): EntitlementParameters {
  return ofPlanner(entitlementInputs(parameters));
}

function ofPlanner({ stageTracks: _tracks, mayGrowOverQuota: _over, ...own }: ReturnType<typeof entitlementInputs>): EntitlementParameters {
  return own;
}

export const parameterNames = Object.keys(defaultParameters) as ParameterName[];

export const parameterShapes: Record<ParameterName, ParameterShape> = {
  rounding: { kind: 'choice', choices: ['largest-remainder', 'half-up', 'floor', 'ceil'] },
  classFactor: { kind: 'fraction', min: 1, max: 1000 },
  pointMinimum: { kind: 'number', min: 0, max: 20, mayBeNone: false },
  onePerClassBelow: { kind: 'number', min: 1, max: 20, mayBeNone: true },
  stageTracks: { kind: 'by-stage', choices: tracks },
  mayGrowOverQuota: { kind: 'flag' },
  freedPosts: { kind: 'choice', choices: ['pool', 'school'] },
  loanLeastYears: { kind: 'number', min: 1, max: 10, mayBeNone: false },
  loanMostYears: { kind: 'number', min: 1, max: 10, mayBeNone: false },
  repayOnExit: { kind: 'flag' },
  temporaryMostMonths: { kind: 'number', min: 1, max: 36, mayBeNone: false },
  idleReservePercent: { kind: 'number', min: 0, max: 50, mayBeNone: false },
  shareFloor: { kind: 'number', min: 0, max: 100, mayBeNone: false },
  shareWeightUrban: { kind: 'number', min: 1, max: 20, mayBeNone: false },
  shareWeightTown: { kind: 'number', min: 1, max: 20, mayBeNone: false },
  shareWeightRural: { kind: 'number', min: 1, max: 20, mayBeNone: false },
  stageMoves: { kind: 'by-stage', choices: ['none', ...stages] },
};

/** The part that says how a short pool is shared, as it is published with each draft. */
export function poolSharing(parameters: CountyParameters): PoolSharing {
  const { shareFloor: floor, shareWeightUrban: weightUrban, shareWeightTown: weightTown, shareWeightRural: weightRural } = parameters;
  return { floor, weightUrban, weightTown, weightRural };
}

/** Errors: `PARAMETER.INVALID` with what the parameter takes. */
export function checkParameter(name: ParameterName, value: unknown): void {
  const shape = parameterShapes[name];
  if (!hasShape(shape, value)) throw new DomainError('PARAMETER.INVALID', { name, expected: expectedOf(shape) });
}

export interface RecordedParameter {
  name: ParameterName;
  value: unknown;
  effectiveFrom: string;
  /** The version of standards that it came by. */
  versionId?: string | null;
}

/** The parameters that hold on a day, from their records in the order of recording. */
export function parametersOn(records: readonly RecordedParameter[], day: string): CountyParameters {
  if (!isCalendarDate(day)) throw new DomainError('DATE.INVALID', { value: day });
  const held = records.filter(({ effectiveFrom }) => effectiveFrom <= day).map(({ name, value }) => [name, value]);
  return { ...defaultParameters, ...Object.fromEntries(held) };
}
