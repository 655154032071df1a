import type { components } from '../../api/generated/quota';
import type { Words } from '../../language/words';

export type Entitlements = components['schemas']['EntitlementsView'];
export type Line = components['schemas']['EntitlementLineView'];
export type TrackPosts = components['schemas']['TrackPostsView'];
export type Track = TrackPosts['track'];
export type Fraction = components['schemas']['FractionView'];

/** What the arithmetic of a line was done with; the service's description of it is open. */
export interface Arithmetic {
  formula: string;
  steps: { label: Words; expression: string; value: string }[];
  inputs: Record<string, number | string>;
}

export function arithmeticOf({ explanation }: Line): Arithmetic {
  const { formula = '', steps = [], inputs = {} } = explanation as Partial<Arithmetic>;
  return { formula, steps, inputs };
}

export function inputOf(line: Line, name: 'pupils' | 'classes'): number {
  return Number(arithmeticOf(line).inputs[name] ?? 0);
}

export function postsOf({ posts }: Line, track: Track): TrackPosts | undefined {
  return posts.find((one) => one.track === track);
}

/** Posts that the standards give and the ledger has not, or the other way round (negative). */
export function shortfallOf({ entitled, authorised }: TrackPosts): number {
  return entitled - authorised;
}

export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

/** For reading only; the fraction is what counts. */
export function decimalText({ numerator, denominator }: Fraction): string {
  return (numerator / denominator).toFixed(4);
}
