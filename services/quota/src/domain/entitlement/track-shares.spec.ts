import fc from 'fast-check';
import { tracks } from '@jiaobian/kernel';
import { trackShares } from './track-shares';

describe('the entitlement of a stage over its tracks', () => {
  it('is the stage’s own track’s where no other has posts', () => {
    expect(trackShares(198, 'headcount', [{ track: 'headcount', authorised: 40 }])).toEqual([{ track: 'headcount', entitled: 198 }]);
  });

  it('leaves posts of another track what they are and entitles the own track to the rest', () => {
    expect(
      trackShares(100, 'headcount', [
        { track: 'quota', authorised: 15 },
        { track: 'headcount', authorised: 84 },
      ]),
    ).toEqual([
      { track: 'headcount', entitled: 85 },
      { track: 'quota', entitled: 15 },
    ]);
  });

  it('never passes the standard, and lets no other track grow', () => {
    const posts = fc.uniqueArray(fc.record({ track: fc.constantFrom(...tracks), authorised: fc.nat(500) }), {
      selector: ({ track }) => track,
    });
    fc.assert(
      fc.property(fc.nat(500), fc.constantFrom(...tracks), posts, (entitled, own, held) => {
        const shares = trackShares(entitled, own, held);
        expect(shares.reduce((sum, share) => sum + share.entitled, 0)).toBe(entitled);
        for (const share of shares.filter(({ track }) => track !== own)) {
          expect(share.entitled).toBeLessThanOrEqual(held.find(({ track }) => track === share.track)!.authorised);
        }
      }),
    );
  });
});
