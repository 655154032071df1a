import fc from 'fast-check';
import { apportion, type ApportionmentRequest, type Claimant } from '../index';

function seatsOf(request: ApportionmentRequest): Record<string, number> {
  return Object.fromEntries(apportion(request).shares.map((share) => [share.key, share.seats]));
}

/** The method in its plainest form: seat by seat, exact in BigInt, every claimant looked at each time. */
function seatBySeat({ seats, claimants, reservedSeats = {} }: ApportionmentRequest): Record<string, number> {
  const held = new Map(claimants.map((claimant) => [claimant.key, 0]));
  let common = seats;
  const reserved: Record<string, number> = { ...reservedSeats };
  const served = ({ group }: Claimant) => (group !== undefined && (reserved[group] ?? 0) > 0 ? 'reserved' : common > 0 ? 'common' : 'none');
  const round = (limitOf: (claimant: Claimant) => number, weightOf: (claimant: Claimant) => number) => {
    for (;;) {
      const open = claimants.filter((claimant) => held.get(claimant.key)! < limitOf(claimant) && served(claimant) !== 'none');
      if (open.length === 0) return;
      const best = open.reduce((leader, claimant) => {
        const ahead =
          BigInt(weightOf(claimant)) * BigInt(2 * held.get(leader.key)! + 1) -
          BigInt(weightOf(leader)) * BigInt(2 * held.get(claimant.key)! + 1);
        return ahead > 0n || (ahead === 0n && claimant.key < leader.key) ? claimant : leader;
      });
      if (served(best) === 'reserved') reserved[best.group!]! -= 1;
      else common -= 1;
      held.set(best.key, held.get(best.key)! + 1);
    }
  };
  round(
    ({ floor = 0 }) => floor,
    ({ weight }) => weight || 1,
  );
  round(
    ({ weight, floor = 0, cap = Infinity }) => (weight === 0 ? floor : cap),
    ({ weight }) => weight,
  );
  return Object.fromEntries(held);
}

const anyClaimants = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 0, max: 60 }),
      floor: fc.integer({ min: 0, max: 4 }),
      room: fc.option(fc.integer({ min: 0, max: 12 })),
      group: fc.constantFrom('g', 'h', undefined),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ weight, floor, room, group }, index): Claimant => ({
      key: `K${index}`,
      weight,
      floor,
      cap: room === null ? undefined : floor + room,
      group,
    })),
  );
const anyReserve = fc.record({ g: fc.integer({ min: 0, max: 20 }), h: fc.integer({ min: 0, max: 20 }) });
const anyPool = fc.integer({ min: 0, max: 120 });

describe('apportionment by the divisor method', () => {
  it('gives the textbook seats of Sainte-Laguë', () => {
    const claimants = [
      { key: 'A', weight: 53 },
      { key: 'B', weight: 24 },
      { key: 'C', weight: 23 },
    ];
    expect(seatsOf({ seats: 7, claimants })).toEqual({ A: 3, B: 2, C: 2 });
  });

  it('equal claims go by key, whatever the order', () => {
    const claimants = [
      { key: 'B', weight: 5 },
      { key: 'A', weight: 5 },
    ];
    expect(seatsOf({ seats: 3, claimants })).toEqual({ A: 2, B: 1 });
    expect(seatsOf({ seats: 3, claimants: [...claimants].reverse() })).toEqual({ A: 2, B: 1 });
  });

  it('gives the same seats as counting seat by seat, with floors, caps and reserved seats', () => {
    fc.assert(
      fc.property(anyClaimants, anyPool, anyReserve, (claimants, seats, reservedSeats) => {
        const request = { seats, claimants, reservedSeats };
        expect(seatsOf(request)).toEqual(seatBySeat(request));
      }),
      { numRuns: 400 },
    );
  });

  it('large pools and weights give the same seats as counting seat by seat', () => {
    const bigClaimants = fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(bigClaimants, fc.integer({ min: 0, max: 2000 }), (weights, seats) => {
        const claimants = weights.map((weight, index) => ({ key: `K${index}`, weight }));
        expect(seatsOf({ seats, claimants })).toEqual(seatBySeat({ seats, claimants }));
      }),
      { numRuns: 60 },
    );
  });

  it('one seat more costs nobody a seat', () => {
    fc.assert(
      fc.property(anyClaimants, anyPool, anyReserve, (claimants, seats, reservedSeats) => {
        const before = seatsOf({ seats, claimants, reservedSeats });
        const after = seatsOf({ seats: seats + 1, claimants, reservedSeats });
        for (const { key } of claimants) expect(after[key]).toBeGreaterThanOrEqual(before[key]!);
      }),
    );
  });

  it('no seat is made or lost, and the order of claimants changes nothing', () => {
    const shuffled = anyClaimants.chain((claimants) =>
      fc.tuple(fc.constant(claimants), fc.shuffledSubarray(claimants, { minLength: claimants.length, maxLength: claimants.length })),
    );
    fc.assert(
      fc.property(shuffled, anyPool, anyReserve, ([claimants, permuted], seats, reservedSeats) => {
        const result = apportion({ seats, claimants, reservedSeats });
        expect(result.given + result.left).toBe(seats + reservedSeats.g + reservedSeats.h);
        expect(seatsOf({ seats, claimants: permuted, reservedSeats })).toEqual(seatsOf({ seats, claimants, reservedSeats }));
      }),
    );
  });

  it('floors beyond the pool are reported and shared, not scaled silently', () => {
    const claimants = [
      { key: 'A', weight: 9, floor: 3 },
      { key: 'B', weight: 1, floor: 3 },
    ];
    const result = apportion({ seats: 4, claimants });
    expect(result.shortOfFloors).toBe(2);
    expect(result.shares.map((share) => [share.seats, share.shortOfFloor])).toEqual([
      [3, 0],
      [1, 2],
    ]);
    expect(apportion({ seats: 6, claimants }).shortOfFloors).toBe(0);
  });

  it('each share says with which quotient the last seat came and the next one would', () => {
    const [share] = apportion({
      seats: 3,
      claimants: [
        { key: 'A', weight: 10 },
        { key: 'B', weight: 4 },
      ],
    }).shares;
    expect([share!.seats, `${share!.lastQuotient}`, `${share!.nextQuotient}`, share!.limit]).toEqual([2, '10/3', '2', 'pool-exhausted']);
    const capped = apportion({
      seats: 9,
      claimants: [
        { key: 'A', weight: 10, cap: 2 },
        { key: 'B', weight: 0 },
      ],
    });
    expect(capped.shares.map((each) => each.limit)).toEqual(['cap', 'no-weight']);
    expect(capped.left).toBe(7);
  });

  it.each<[string, ApportionmentRequest]>([
    ['half a seat', { seats: 1.5, claimants: [] }],
    ['a negative weight', { seats: 1, claimants: [{ key: 'A', weight: -1 }] }],
    ['a floor above the cap', { seats: 1, claimants: [{ key: 'A', weight: 1, floor: 2, cap: 1 }] }],
    [
      'a key that stands twice',
      {
        seats: 1,
        claimants: [
          { key: 'A', weight: 1 },
          { key: 'A', weight: 1 },
        ],
      },
    ],
    ['a weight beyond exact comparison', { seats: 60_000, claimants: [{ key: 'A', weight: 2 ** 50 }] }],
  ])('refuses %s', (_case, request) => {
    expect(() => apportion(request)).toThrow('PLANNING.APPORTIONMENT_INVALID');
  });
});
