import type { PoolFlowWay } from '@jiaobian/contracts';
import { departureWords } from './departure-reasons';
import { movementKinds } from './movement';
import { flowYears, wayOf, type FlowSum } from './pool-flow';

const sum = (change: Partial<FlowSum> = {}): FlowSum => ({
  year: 2026,
  track: 'quota',
  direction: 'in',
  kind: 'intake',
  causeKind: 'exit',
  word: '退休',
  unit: 'A',
  posts: 1,
  movements: 1,
  movementIds: ['m1'],
  ...change,
});
const names = new Map([['A', '甲校']]);

describe('the flow of the pool by year', () => {
  it('says why posts came: each reason of a departure, a census, a return; and why they went', () => {
    for (const [reason, word] of Object.entries(departureWords)) expect(wayOf(sum({ word }))).toBe(reason);
    expect(wayOf(sum({ word: '另有任用' }))).toBe('other-departure');
    expect(wayOf(sum({ causeKind: 'transfer', word: null }))).toBe('recovered');
    const moved = (direction: 'in' | 'out') => wayOf(sum({ kind: 'transfer', causeKind: 'transfer', direction }));
    expect([moved('in'), moved('out')]).toEqual(['returned', 'moved']);
    const known: PoolFlowWay[] = movementKinds.map((kind) => wayOf(sum({ kind })));
    expect(new Set(known)).toEqual(
      new Set(
        ['approved', 'registered', 'moved', 'returned', 'corrected', 'lent', 'repaid', 'retirement', 'closure'].filter(
          (way) => way !== 'moved',
        ),
      ),
    );
  });

  it('puts the units of one way together and the larger band first; a year opens with the closing before it', () => {
    const sums = [
      sum(),
      sum({ kind: 'loan', direction: 'out', causeKind: 'transfer', posts: 4, unit: 'B' }),
      sum({ posts: 2, movementIds: ['m2'] }),
    ];
    const closings = [
      { year: 2024, track: 'quota' as const, posts: 5 },
      { year: 2026, track: 'quota' as const, posts: 4 },
    ];
    const [before, now] = flowYears({ sums, closings, names, years: [2025, 2026] });
    expect(before).toEqual({ year: 2025, track: 'quota', opening: 5, closing: 5, flows: [] });
    expect(now).toMatchObject({ opening: 5, closing: 4 });
    expect(now!.flows).toEqual([
      { direction: 'out', way: 'lent', posts: 4, movements: 1, units: [{ unit: 'B', unitName: 'B', posts: 4, movementIds: ['m1'] }] },
      {
        direction: 'in',
        way: 'retirement',
        posts: 3,
        movements: 2,
        units: [{ unit: 'A', unitName: '甲校', posts: 3, movementIds: ['m1', 'm2'] }],
      },
    ]);
  });

  it('the bands do not make the closing: where they miss it, opening + in − out says so', () => {
    const [year] = flowYears({ sums: [sum()], closings: [{ year: 2026, track: 'quota', posts: 7 }], names, years: [2026] });
    expect(year!.opening + year!.flows[0]!.posts).not.toBe(year!.closing);
  });
});
