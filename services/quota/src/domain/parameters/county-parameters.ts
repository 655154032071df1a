import { DomainError, isCalendarDate, stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { defaultEntitlementParameters, type EntitlementParameters } from '@jiaobian/planning';
import { defaultStageTracks, type StageTracks } from '../entitlement/track-shares';

/** What a county decides where no national number exists; each has a default that a county can change (domain.md, head). */
export interface CountyParameters extends EntitlementParameters {
  stageTracks: StageTracks;
  /** Whether an import may raise the number of people beyond the posts. */
  mayGrowOverQuota: boolean;
}

export type ParameterName = keyof CountyParameters;

export const defaultParameters: CountyParameters = {
  ...defaultEntitlementParameters,
  stageTracks: defaultStageTracks,
  mayGrowOverQuota: false,
};

export const parameterNames = Object.keys(defaultParameters) as ParameterName[];

interface Check {
  expected: string;
  accepts: (value: unknown) => boolean;
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const checks: Record<ParameterName, Check> = {
  rounding: {
    expected: 'largest-remainder, half-up, floor, ceil',
    accepts: (value) => ['largest-remainder', 'half-up', 'floor', 'ceil'].includes(String(value)),
  },
  classFactor: {
    expected: '{ numerator: 1–1000, denominator: 1–1000 }',
    accepts: (value) =>
      Object.keys(fieldsOf(value)).length === 2 &&
      isWhole(fieldsOf(value)['numerator'], 1, 1000) &&
      isWhole(fieldsOf(value)['denominator'], 1, 1000),
  },
  pointMinimum: { expected: '0–20', accepts: (value) => isWhole(value, 0, 20) },
  onePerClassBelow: { expected: 'null, 1–20', accepts: (value) => value === null || isWhole(value, 1, 20) },
  stageTracks: {
    expected: `{ ${stages.join(', ')}: ${tracks.join(' | ')} }`,
    accepts: (value) =>
      stages.every((stage: Stage) => tracks.includes(fieldsOf(value)[stage] as Track)) &&
      Object.keys(fieldsOf(value)).length === stages.length,
  },
  mayGrowOverQuota: { expected: 'true, false', accepts: (value) => typeof value === 'boolean' },
};

/** Errors: `PARAMETER.INVALID` with what the parameter takes. */
export function checkParameter(name: ParameterName, value: unknown): void {
  const { expected, accepts } = checks[name];
  if (!accepts(value)) throw new DomainError('PARAMETER.INVALID', { name, expected });
}

export interface RecordedParameter {
  name: ParameterName;
  value: unknown;
  effectiveFrom: string;
}

/** The parameters that hold on a day, from their records in the order of recording. */
export function parametersOn(records: readonly RecordedParameter[], day: string): CountyParameters {
  if (!isCalendarDate(day)) throw new DomainError('DATE.INVALID', { value: day });
  const held = records.filter(({ effectiveFrom }) => effectiveFrom <= day).map(({ name, value }) => [name, value]);
  return { ...defaultParameters, ...Object.fromEntries(held) };
}
