export interface Fraction {
  numerator: number;
  denominator: number;
}

/** A whole number, a decimal or a fraction as somebody types it, exactly: 13.5 is 27/2. Undefined where it is none of them. */
export function exactOf(text: string | undefined): Fraction | undefined {
  const [, whole, decimals = '', under] = /^(\d{1,7})(?:\.(\d{1,6}))?(?:\/(\d{1,7}))?$/.exec((text ?? '').trim()) ?? [];
  if (whole === undefined || (decimals && under)) return undefined;
  const denominator = under === undefined ? 10 ** decimals.length : Number(under);
  return denominator === 0 ? undefined : reduced({ numerator: Number(whole + decimals), denominator });
}

/** As a decimal where it has one of few digits, else as a fraction: nothing is lost. */
export function exactText(fraction: Fraction): string {
  const { numerator, denominator } = reduced(fraction);
  const decimal = Number((numerator / denominator).toFixed(4));
  return Math.round(decimal * 10_000) * denominator === numerator * 10_000 ? String(decimal) : `${numerator}/${denominator}`;
}

export function inverse({ numerator, denominator }: Fraction): Fraction {
  return { numerator: denominator, denominator: numerator };
}

function reduced({ numerator, denominator }: Fraction): Fraction {
  let [a, b] = [numerator, denominator];
  while (b !== 0) [a, b] = [b, a % b];
  return { numerator: numerator / (a || 1), denominator: denominator / (a || 1) };
}
