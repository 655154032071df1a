import { checkWay, type GateWay } from './gate-ways';
import { GateView, noPosts, type StandingPosts } from './gate-view';

const place = { stage: 'primary' as const, track: 'quota' as const };
const standing = (unit: string, posts: Partial<StandingPosts>): StandingPosts => ({ unit, ...place, ...noPosts, ...posts });

/** A has two vacant posts and a frozen one, B is full, C is closed and has a vacant post; the pool has three. */
const view = new GateView({
  posts: [
    standing('A', { vacant: 2, occupied: 3, frozen: 1 }),
    standing('B', { occupied: 5 }),
    standing('C', { vacant: 1 }),
    { ...standing('pool', { vacant: 3 }), stage: 'any' },
  ],
  schools: [
    { code: 'A', closed: false },
    { code: 'B', closed: false },
    { code: 'C', closed: true },
  ],
  entitled: [
    { schoolCode: 'A', ...place, entitled: 9 },
    { schoolCode: 'B', ...place, entitled: 5 },
  ],
  inbound: [],
});

const codes = (way: GateWay, from: string, to: string, count: number): string[] =>
  checkWay(way, [{ lineId: '1', from, to, ...place, count }], view).map(({ code, unit }) => `${unit} ${code}`);

describe('the ways through the gate', () => {
  it.each(['offer', 'entry', 'transfer-in', 'regularisation'] as const)('%s takes a vacant post of the school itself', (way) => {
    expect(codes(way, 'A', 'A', 2)).toEqual([]);
    expect(codes(way, 'A', 'A', 3)).toEqual(['A POSTS_FROZEN']);
    expect(codes(way, 'A', 'A', 4)).toEqual(['A NOT_ENOUGH_VACANT']);
    expect(codes(way, 'B', 'B', 1)).toEqual(['B NOT_ENOUGH_VACANT']);
    expect(codes(way, 'C', 'C', 1)).toEqual(['C SCHOOL_CLOSED']);
    expect(codes(way, 'Z', 'Z', 1)).toContain('Z UNKNOWN_UNIT');
  });

  it('a freeze takes vacant posts of any unit, a closed school among them', () => {
    expect(codes('freeze', 'C', 'C', 1)).toEqual([]);
    expect(codes('freeze', 'pool', 'pool', 3)).toEqual([]);
    expect(codes('freeze', 'pool', 'pool', 4)).toEqual(['pool NOT_ENOUGH_VACANT']);
  });

  it.each(['plan-approval', 'loan'] as const)('%s moves vacant posts to where the standards have room', (way) => {
    expect(codes(way, 'pool', 'A', 3)).toEqual([]);
    expect(codes(way, 'pool', 'A', 4)).toEqual(['pool NOT_ENOUGH_VACANT', 'A ABOVE_ENTITLEMENT']);
    expect(codes(way, 'pool', 'B', 1)).toEqual(['B SCHOOL_FULL']);
    expect(codes(way, 'pool', 'C', 1)).toEqual(['C SCHOOL_CLOSED']);
    expect(codes(way, 'A', 'A', 1)).toContain('A SAME_UNIT');
  });

  it('a transfer of held posts asks the recipients alone', () => {
    expect(codes('transfer', 'B', 'A', 3)).toEqual([]);
    expect(codes('transfer', 'A', 'B', 1)).toEqual(['B SCHOOL_FULL']);
  });

  it('what is collected, or taken out of the total, is vacant', () => {
    expect(codes('intake', 'A', 'pool', 2)).toEqual([]);
    expect(codes('intake', 'B', 'pool', 1)).toEqual(['B NOT_ENOUGH_VACANT']);
    expect(codes('lower-total', 'pool', 'approval', 3)).toEqual([]);
    expect(codes('lower-total', 'pool', 'approval', 4)).toEqual(['pool NOT_ENOUGH_VACANT']);
  });
});
