import { stages } from '@jiaobian/kernel';

/** Of what form a parameter's value is; forms of the console and the check here follow the same. */
export type ParameterShape =
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'fraction'; min: number; max: number }
  /** `mayBeNone`: null says that the rule does not apply. */
  | { kind: 'number'; min: number; max: number; mayBeNone: boolean }
  | { kind: 'flag' }
  /** One choice for each school stage. */
  | { kind: 'by-stage'; choices: readonly string[] };

export const shapeKinds = ['choice', 'fraction', 'number', 'flag', 'by-stage'] as const satisfies ParameterShape['kind'][];

const isWhole = (value: unknown, { min, max }: { min: number; max: number }): boolean =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export function hasShape(shape: ParameterShape, value: unknown): boolean {
  const fields = fieldsOf(value);
  switch (shape.kind) {
    case 'choice':
      return shape.choices.includes(String(value));
    case 'fraction':
      return Object.keys(fields).length === 2 && isWhole(fields['numerator'], shape) && isWhole(fields['denominator'], shape);
    case 'number':
      return value === null ? shape.mayBeNone : isWhole(value, shape);
    case 'flag':
      return typeof value === 'boolean';
    case 'by-stage':
      return Object.keys(fields).length === stages.length && stages.every((stage) => shape.choices.includes(String(fields[stage])));
  }
}

/** The shape in a few signs, for the words of an error. */
export function expectedOf(shape: ParameterShape): string {
  switch (shape.kind) {
    case 'choice':
      return shape.choices.join(', ');
    case 'fraction':
      return `{ numerator: ${shape.min}–${shape.max}, denominator: ${shape.min}–${shape.max} }`;
    case 'number':
      return `${shape.mayBeNone ? 'null, ' : ''}${shape.min}–${shape.max}`;
    case 'flag':
      return 'true, false';
    case 'by-stage':
      return `{ ${stages.join(', ')}: ${shape.choices.join(' | ')} }`;
  }
}
