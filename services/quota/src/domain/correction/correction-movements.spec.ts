import fc from 'fast-check';
import { mirrored } from './correction-movements';
import type { WrittenEntry } from './original';

const tracks = ['quota', 'control', 'headcount'] as const;

describe('a reversal', () => {
  it('undoes what each account got, whatever the movement was', () => {
    const posting = fc.record({
      from: fc.nat(5),
      to: fc.nat(5),
      amount: fc.integer({ min: 1, max: 50 }),
      track: fc.constantFrom(...tracks),
    });
    fc.assert(
      fc.property(fc.array(posting, { minLength: 1, maxLength: 12 }), (postings) => {
        const entries = new Map<string, WrittenEntry>();
        for (const { from, to, amount, track } of postings) {
          for (const [unit, change] of [[`S${from}`, -amount] as const, [`S${to}`, amount] as const]) {
            const key = `${unit}/${track}`;
            const before = entries.get(key) ?? { accountId: key, unit, stage: 'primary', track, state: 'vacant', amount: 0 };
            entries.set(key, { ...before, amount: before.amount + change });
          }
        }
        const written = [...entries.values()].filter(({ amount }) => amount !== 0);
        const left = new Map(written.map(({ accountId, amount }) => [accountId, amount]));
        for (const { from, to, amount, track } of mirrored(written)) {
          expect(amount).toBeGreaterThan(0);
          left.set(`${from.unit}/${track}`, left.get(`${from.unit}/${track}`)! - amount);
          left.set(`${to.unit}/${track}`, left.get(`${to.unit}/${track}`)! + amount);
        }
        expect([...left.values()].filter((amount) => amount !== 0)).toEqual([]);
      }),
    );
  });
});
