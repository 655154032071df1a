import { Fraction } from '@jiaobian/kernel';
import { compareText } from '../text-order';

/**
 * `largest-remainder` rounds a stage half up at county level and gives the posts above the schools' floors to the largest
 * remainders, so that the schools add up to the county exactly (D); the others round each school by itself.
 */
export type RoundingMode = 'largest-remainder' | 'half-up' | 'floor' | 'ceil';

export interface RoundedShares {
  exactTotal: Fraction;
  roundedTotal: number;
  /** In the order of the shares given. */
  rounded: number[];
}

/** Rounds the exact entitlements of one stage over its schools; ties of remainders go by school code. */
export function roundShares(shares: readonly { schoolCode: string; exact: Fraction }[], mode: RoundingMode): RoundedShares {
  const exactTotal = sumFractions(shares.map((share) => share.exact));
  const rounded =
    mode === 'largest-remainder'
      ? byLargestRemainder(shares, exactTotal.roundHalfUp())
      : shares.map((share) => roundOne(share.exact, mode));
  return { exactTotal, roundedTotal: rounded.reduce((total, count) => total + count, 0), rounded };
}

/** The exact sum; the fractions of a stage share few denominators, so numerators are added per denominator first. */
export function sumFractions(fractions: readonly Fraction[]): Fraction {
  const numerators = new Map<number, number>();
  for (const { numerator, denominator } of fractions) numerators.set(denominator, (numerators.get(denominator) ?? 0) + numerator);
  let sum = Fraction.zero;
  for (const [denominator, numerator] of numerators) sum = sum.plus(Fraction.of(numerator, denominator));
  return sum;
}

function roundOne(exact: Fraction, mode: Exclude<RoundingMode, 'largest-remainder'>): number {
  if (mode === 'floor') return exact.floor();
  return mode === 'ceil' ? exact.ceil() : exact.roundHalfUp();
}

function byLargestRemainder(shares: readonly { schoolCode: string; exact: Fraction }[], target: number): number[] {
  const rounded = shares.map((share) => share.exact.floor());
  const above = target - rounded.reduce((total, count) => total + count, 0);
  // Remainders over the fractions' own denominators: reduced anew for each school they would cost more than all the rest.
  const remainders = shares.map(({ exact }, index) => exact.numerator - rounded[index]! * exact.denominator);
  const ranking = shares.map((_share, index) => index);
  ranking.sort((a, b) => {
    const [first, second] = [shares[a]!, shares[b]!];
    const gap = remainders[b]! * first.exact.denominator - remainders[a]! * second.exact.denominator;
    return gap || compareText(first.schoolCode, second.schoolCode);
  });
  for (const index of ranking.slice(0, above)) rounded[index]! += 1;
  return rounded;
}
