import { DomainError } from './domain-error';

/**
 * An exact fraction of two integers, always reduced, denominator > 0.
 *
 * Ratios of the staffing standards are fractions (1 : 13.5 is 2/27), never binary floats: a float would
 * give one school a post more than its twin. Numerator and denominator stay within the safe integers;
 * beyond them `FRACTION.OUT_OF_RANGE` is thrown rather than a digit lost.
 */
export class Fraction {
  private constructor(
    readonly numerator: number,
    readonly denominator: number,
  ) {}

  static of(numerator: number, denominator = 1): Fraction {
    if (denominator === 0) throw new DomainError('FRACTION.DIVISION_BY_ZERO', { numerator });
    const sign = denominator < 0 ? -1 : 1;
    const divisor = greatestCommonDivisor(Math.abs(safe(numerator)), Math.abs(safe(denominator)));
    // `+ 0` turns the -0 of a negated zero into 0, so that equal fractions serialise alike.
    return new Fraction((sign * numerator) / divisor + 0, (sign * denominator) / divisor);
  }

  static readonly zero = Fraction.of(0);

  plus(other: Fraction): Fraction {
    return Fraction.of(
      safe(this.numerator * other.denominator) + safe(other.numerator * this.denominator),
      safe(this.denominator * other.denominator),
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.numerator, other.denominator));
  }

  times(other: Fraction | number): Fraction {
    const factor = typeof other === 'number' ? Fraction.of(other) : other;
    return Fraction.of(safe(this.numerator * factor.numerator), safe(this.denominator * factor.denominator));
  }

  compare(other: Fraction): number {
    return safe(this.numerator * other.denominator) - safe(other.numerator * this.denominator);
  }

  floor(): number {
    return Math.floor(this.numerator / this.denominator);
  }

  ceil(): number {
    return Math.ceil(this.numerator / this.denominator);
  }

  /** Rounds to the nearest integer, a half upwards. */
  roundHalfUp(): number {
    return Fraction.of(safe(2 * this.numerator) + this.denominator, safe(2 * this.denominator)).floor();
  }

  /** The part above the floor: 0 ≤ remainder < 1. */
  remainder(): Fraction {
    return this.minus(Fraction.of(this.floor()));
  }

  /** Four decimals, for people; calculations never go through it. */
  toDecimal(digits = 4): string {
    return (this.numerator / this.denominator).toFixed(digits);
  }

  toString(): string {
    return this.denominator === 1 ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  toJSON(): { numerator: number; denominator: number } {
    return { numerator: this.numerator, denominator: this.denominator };
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a || 1;
}

function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new DomainError('FRACTION.OUT_OF_RANGE', { value: String(value) });
  return value;
}
