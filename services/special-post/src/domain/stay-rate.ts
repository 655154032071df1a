import { DomainError, Fraction } from '@jiaobian/kernel';

/** The share of a cohort that passes and stays. A parameter of the county, not policy. */
export interface StayRate {
  numerator: number;
  denominator: number;
  /** Where it comes from: `D` is our own derivation (domain.md, confidence). */
  source: string;
  reason: string;
}

export const defaultStayRate: StayRate = { numerator: 9, denominator: 10, source: 'D', reason: '系统默认参数,非政策规定,县可调整' };

/** Errors: `SPECIAL_POST.STAY_RATE` unless 0 ≤ rate ≤ 1. */
export function stayRateFraction({ numerator, denominator }: Pick<StayRate, 'numerator' | 'denominator'>): Fraction {
  if (denominator < 1 || numerator < 0 || numerator > denominator)
    throw new DomainError('SPECIAL_POST.STAY_RATE', { numerator, denominator });
  return Fraction.of(numerator, denominator);
}
