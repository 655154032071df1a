import * as fc from 'fast-check';

/**
 * What somebody may try, in small numbers that the clerk reads against the county as it stands: `of` picks one of what is
 * there, `slip` is a mistake made on the way. Small numbers shrink well.
 */
export interface Intent {
  what: (typeof whats)[number];
  from: number;
  to: number;
  count: number;
  day: number;
  of: number;
  slip: number;
}

const often = ['move', 'several', 'hold', 'release', 'transfer', 'lend', 'repay', 'correct'] as const;
const seldom = ['lapse', 'many', 'freeze', 'unfreeze', 'reschedule', 'grant', 'use', 'revoke', 'again', 'days-pass', 'total'] as const;
export const whats = [...often, ...seldom];

/** Every eighth attempt has a slip in it. */
export const slips = 8;

export const anyIntent: fc.Arbitrary<Intent> = fc.record({
  what: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: fc.constantFrom(...seldom) }),
  from: fc.nat(15),
  to: fc.nat(15),
  count: fc.integer({ min: 1, max: 6 }),
  day: fc.nat(11),
  of: fc.nat(63),
  slip: fc.oneof({ weight: slips - 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) }),
});
