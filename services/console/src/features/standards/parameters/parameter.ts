import type { components } from '../../../api/generated/quota';

type Schemas = components['schemas'];
export type ParameterName = Schemas['ParameterView']['name'];
export type ParameterVersion = Schemas['ParameterView'] & { until?: string; stands: 'now' | 'later' | 'before' };
export type ParameterShape = Schemas['ParameterShapeView'];

/** Those that say how many posts a school is entitled to. */
export const ofStandards: ParameterName[] = ['rounding', 'classFactor', 'pointMinimum', 'onePerClassBelow', 'stageTracks'];

/** One parameter: what holds, what it would be by itself, and everything that was ever set, the latest first. */
export interface Parameter {
  name: ParameterName;
  shape: ParameterShape | undefined;
  standard: Schemas['ParameterView'];
  current: Schemas['ParameterView'] & { until?: string };
  versions: ParameterVersion[];
}

/** From the records of the API: of those for the same day the last one holds, and each until the next one begins. */
export function parametersOf({ parameters, shapes }: Schemas['StandardsView'], today: string): Parameter[] {
  return parameters
    .filter(({ number }) => number === undefined)
    .map((standard) => {
      const versions = versionsOf(
        parameters.filter(({ name, number }) => name === standard.name && number !== undefined),
        today,
      );
      const current = versions.find(({ stands }) => stands === 'now') ?? { ...standard, until: versions.at(-1)?.effectiveFrom };
      return { name: standard.name, shape: shapes.find(({ name }) => name === standard.name), standard, current, versions };
    });
}

function versionsOf(records: Schemas['ParameterView'][], today: string): ParameterVersion[] {
  const inOrder = [...records].sort(
    (one, other) => (one.effectiveFrom ?? '').localeCompare(other.effectiveFrom ?? '') || (one.number ?? 0) - (other.number ?? 0),
  );
  const inForce = inOrder.findLast(({ effectiveFrom }) => (effectiveFrom ?? '') <= today);
  return inOrder
    .map((record, index): ParameterVersion => {
      const isLater = (record.effectiveFrom ?? '') > today;
      return { ...record, until: inOrder[index + 1]?.effectiveFrom, stands: record === inForce ? 'now' : isLater ? 'later' : 'before' };
    })
    .reverse();
}
