import type { Stage, Track } from '@jiaobian/kernel';
import { checkLines, type MoveLine } from './check-lines';
import { GateView, noPosts, type GateFacts, type StandingPosts } from './gate-view';

function posts(unit: string, counts: Partial<StandingPosts> = {}): StandingPosts {
  return { unit, stage: unit === 'pool' ? 'any' : 'primary', track: 'quota', ...noPosts, ...counts };
}

function line(from: string, to: string, count: number, change: Partial<MoveLine> = {}): MoveLine {
  return { lineId: `${from}>${to}`, from, to, stage: 'primary', track: 'quota', count, ...change };
}

const entitled = (schoolCode: string, count: number, stage: Stage = 'primary', track: Track = 'quota') => ({
  schoolCode,
  stage,
  track,
  entitled: count,
});

/** A donor with 3 idle posts, a school that may take in 5, and a pool of 4. */
function facts(change: Partial<GateFacts> = {}): GateFacts {
  return {
    posts: [
      posts('donor', { vacant: 3, occupied: 7, lastEntryId: 'entry-of-donor' }),
      posts('grown', { occupied: 5 }),
      posts('pool', { vacant: 4 }),
    ],
    schools: [
      { code: 'donor', closed: false },
      { code: 'grown', closed: false },
    ],
    entitled: [entitled('donor', 6), entitled('grown', 10)],
    inbound: [],
    ...change,
  };
}

function codes(lines: MoveLine[], change: Partial<GateFacts> = {}, held = false): [string, string, number, number][] {
  return checkLines(lines, new GateView(facts(change)), { held }).map(({ code, unit, asked, available }) => [code, unit, asked, available]);
}

describe('the gate', () => {
  it('lets idle posts pass to a school that is short of them', () => {
    expect(codes([line('donor', 'grown', 3), line('pool', 'grown', 2)])).toEqual([]);
  });

  it('gives no post that is not idle, and names the entry that says so', () => {
    const [block] = checkLines([line('donor', 'grown', 4)], new GateView(facts()), { held: false });
    expect(block).toMatchObject({ code: 'NOT_ENOUGH_VACANT', unit: 'donor', asked: 4, available: 3, entryIds: ['entry-of-donor'] });
  });

  it('names no entry where an account has none yet', () => {
    const full = { posts: [posts('grown', { occupied: 10, lastEntryId: null }), posts('pool', { vacant: 4 })] };
    const [block] = checkLines([line('pool', 'grown', 1)], new GateView(facts(full)), { held: false });
    expect(block).toMatchObject({ code: 'SCHOOL_FULL', entryIds: [] });
  });

  it('adds up what the lines of one case take from one donor', () => {
    const lines = [line('donor', 'grown', 2, { lineId: 'a' }), line('donor', 'pool', 2, { lineId: 'b' })];
    expect(codes(lines)).toEqual([
      ['NOT_ENOUGH_VACANT', 'donor', 4, 3],
      ['NOT_ENOUGH_VACANT', 'donor', 4, 3],
    ]);
  });

  it('keeps a recipient within its entitlement, counting what others hold for it', () => {
    const inbound = [{ unit: 'grown', stage: 'primary' as const, track: 'quota' as const, count: 3 }];
    expect(codes([line('pool', 'grown', 2)], { inbound })).toEqual([]);
    expect(codes([line('pool', 'grown', 3)], { inbound })).toEqual([['ABOVE_ENTITLEMENT', 'grown', 3, 2]]);
  });

  it('lets a full school take in no post', () => {
    expect(codes([line('pool', 'grown', 1)], { entitled: [entitled('grown', 5)] })).toEqual([['SCHOOL_FULL', 'grown', 1, 0]]);
  });

  it('lets an over-quota school take in no post, whatever it is entitled to', () => {
    const over = [posts('grown', { occupied: 5, over: 1 }), posts('pool', { vacant: 4 })];
    expect(codes([line('pool', 'grown', 1)], { posts: over })).toEqual([['SCHOOL_OVER_QUOTA', 'grown', 1, 0]]);
  });

  it('lets a closed school take in none, but give', () => {
    const closed = {
      schools: [
        { code: 'donor', closed: true },
        { code: 'grown', closed: true },
      ],
    };
    expect(codes([line('pool', 'grown', 1)], closed)).toEqual([['SCHOOL_CLOSED', 'grown', 1, 0]]);
    expect(codes([line('donor', 'pool', 3)], closed)).toEqual([]);
  });

  it('never nets tracks: a vacant post of one track or stage is none of another', () => {
    expect(codes([line('donor', 'pool', 1, { track: 'headcount' })])).toEqual([['STAGE_OR_TRACK_DIFFERS', 'donor', 1, 0]]);
    expect(codes([line('donor', 'pool', 1, { stage: 'junior' })])).toEqual([['STAGE_OR_TRACK_DIFFERS', 'donor', 1, 0]]);
    expect(codes([line('pool', 'grown', 1, { track: 'headcount' })])).toEqual([
      ['STAGE_OR_TRACK_DIFFERS', 'pool', 1, 0],
      ['NO_ENTITLEMENT', 'grown', 1, 0],
    ]);
  });

  it('knows the pool by its track alone: its posts serve every stage', () => {
    expect(codes([line('pool', 'grown', 1, { stage: 'junior' })], { entitled: [entitled('grown', 5, 'junior')] })).toEqual([]);
  });

  it('gives nothing to a school that no standard and no census entitles', () => {
    expect(codes([line('pool', 'grown', 1)], { entitled: [] })).toEqual([['NO_ENTITLEMENT', 'grown', 1, 0]]);
  });

  it('moves posts between two units that it knows', () => {
    expect(codes([line('donor', 'donor', 1)], { entitled: [entitled('donor', 20)] })).toEqual([['SAME_UNIT', 'donor', 1, 0]]);
    expect(codes([line('pool', 'nowhere', 1)])).toEqual([['UNKNOWN_UNIT', 'nowhere', 1, 0]]);
    expect(codes([line('pool', 'approval', 1)])).toEqual([['UNKNOWN_UNIT', 'approval', 1, 0]]);
  });

  it('judges held lines by their recipients alone', () => {
    const held = { posts: [posts('donor', { reserved: 3, occupied: 7 }), posts('grown', { occupied: 5 })] };
    expect(codes([line('donor', 'grown', 3)], held, true)).toEqual([]);
    expect(codes([line('donor', 'grown', 3)], { ...held, entitled: [entitled('grown', 7)] }, true)).toEqual([
      ['ABOVE_ENTITLEMENT', 'grown', 3, 2],
    ]);
  });
});
