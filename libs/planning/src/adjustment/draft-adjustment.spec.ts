import { Fraction, stages, tracks } from '@jiaobian/kernel';
import fc from 'fast-check';
import { draftAdjustment, type AdjustmentDraft, type AdjustmentRequest, type AdjustmentUnit } from '../index';

function unit(code: string, facts: Partial<AdjustmentUnit>): AdjustmentUnit {
  const authorised = facts.authorised ?? 10;
  const occupied = facts.occupied ?? authorised;
  return {
    unit: code,
    track: 'quota',
    stage: 'primary',
    entitled: 10,
    authorised,
    occupied,
    reserved: 0,
    vacant: Math.max(0, authorised - occupied - (facts.reserved ?? 0)),
    pupilsBefore: 100,
    pupilsNow: 120,
    ...facts,
  };
}

function moved(draft: AdjustmentDraft): [string, string, number][] {
  return draft.moves.map((move) => [move.from, move.to, move.count]);
}

function codeOf(draft: AdjustmentDraft, code: string): string {
  return draft.outcomes.find((outcome) => outcome.unit === code)!.code;
}

describe('January adjustment', () => {
  it('the pool serves first, then idle posts of schools above their entitlement', () => {
    const units = [unit('grown', { entitled: 15 }), unit('rich', { authorised: 20, occupied: 12, pupilsNow: 90 })];
    const draft = draftAdjustment({ units, pool: [{ track: 'quota', available: 3 }] });
    expect(moved(draft)).toEqual([
      ['pool', 'grown', 3],
      ['rich', 'grown', 2],
    ]);
    expect(draft.moves[1]!.reason).toMatchObject({ entitled: 15, authorised: 10, gap: 5, granted: 5, donorIdle: 8 });
    expect(draft.balances).toEqual([{ track: 'quota', gap: 5, fromPool: 3, fromIdle: 2, short: 0, shortOfFloors: 0 }]);
  });

  it('a full school, an over-quota school and a school that did not grow take in no post', () => {
    const units = [
      unit('full', { entitled: 10 }),
      unit('over', { entitled: 15, authorised: 10, occupied: 11 }),
      unit('shrunk', { entitled: 15, pupilsNow: 100 }),
    ];
    const draft = draftAdjustment({ units, pool: [{ track: 'quota', available: 50 }] });
    expect(draft.moves).toEqual([]);
    expect(units.map(({ unit: code }) => codeOf(draft, code))).toEqual(['FULL', 'OVER_QUOTA', 'NOT_GROWN']);
    for (const { text } of draft.outcomes) expect(text.zh !== '' && text.en !== '').toBe(true);
  });

  it('only vacant posts above the entitlement leave a school', () => {
    const units = [
      unit('grown', { entitled: 60 }),
      unit('occupied', { authorised: 20, occupied: 20 }),
      unit('reserved', { authorised: 20, occupied: 15, reserved: 4 }),
      unit('entitled', { entitled: 18, authorised: 20, occupied: 10 }),
    ];
    const draft = draftAdjustment({ units, pool: [] });
    expect(moved(draft)).toEqual([
      ['entitled', 'grown', 2],
      ['reserved', 'grown', 1],
    ]);
  });

  it('tracks never net: idle headcount posts do not fill a gap of quota', () => {
    const units = [unit('grown', { entitled: 15 }), unit('rich', { track: 'headcount', authorised: 20, occupied: 0 })];
    const draft = draftAdjustment({ units, pool: [{ track: 'control', available: 9 }] });
    expect(draft.moves).toEqual([]);
    expect(codeOf(draft, 'grown')).toBe('SHORT');
  });

  it('posts of a stage stay in it, the common pool goes where a stage cannot help itself', () => {
    const units = [
      unit('P', { entitled: 15 }),
      unit('J', { entitled: 15, stage: 'junior' }),
      unit('rich', { authorised: 15, occupied: 10 }),
    ];
    const draft = draftAdjustment({
      units,
      pool: [
        { track: 'quota', available: 6 },
        { track: 'quota', stage: 'senior', available: 9 },
      ],
    });
    expect(moved(draft)).toEqual([
      ['pool', 'P', 1],
      ['rich', 'P', 4],
      ['pool', 'J', 5],
    ]);
  });

  it('idle posts that their stage needs none of serve another one where the county’s rule says so, after all of its own', () => {
    const units = [
      unit('P', { entitled: 20 }),
      unit('J', { entitled: 13, stage: 'junior' }),
      unit('rich', { authorised: 12, occupied: 10 }),
      unit('shrunk', { authorised: 18, occupied: 10, stage: 'junior' }),
    ];
    const crossing = (stageMoves: AdjustmentRequest['stageMoves']) =>
      draftAdjustment({ units, pool: [{ track: 'quota', available: 1 }], stageMoves });
    const draft = crossing({ junior: 'primary' });
    expect(draft.moves.map(({ from, to, stage, fromStage, count }) => [from, fromStage, to, stage, count])).toEqual([
      ['pool', undefined, 'P', 'primary', 1],
      ['rich', undefined, 'P', 'primary', 2],
      ['shrunk', 'junior', 'P', 'primary', 5],
      ['shrunk', undefined, 'J', 'junior', 3],
    ]);
    expect(draft.moves[2]!.reason.text.zh).toContain('按县定规则改变学段');
    expect(draft.outcomes.map(({ unit: code, granted, given }) => [code, granted, given])).toEqual([
      ['P', 8, 0],
      ['J', 3, 0],
      ['rich', 0, 2],
      ['shrunk', 0, 8],
    ]);
    for (const rule of [undefined, {}, { primary: 'junior' as const }])
      expect(crossing(rule).moves.every(({ fromStage }) => fromStage === undefined)).toBe(true);
  });

  it('when posts are short they are shared by the gaps, and each school reads its share', () => {
    const units = [unit('A', { entitled: 40 }), unit('B', { entitled: 20 }), unit('C', { entitled: 11 })];
    const draft = draftAdjustment({ units, pool: [{ track: 'quota', available: 8 }] });
    expect(moved(draft)).toEqual([
      ['pool', 'A', 6],
      ['pool', 'B', 2],
    ]);
    expect(`${draft.moves[0]!.reason.lastQuotient}`).toBe('30/11');
    expect(draft.outcomes.map(({ code, gap, granted }) => [code, gap, granted])).toEqual([
      ['SHORT', 30, 6],
      ['SHORT', 10, 2],
      ['SHORT', 1, 0],
    ]);
    const weighted = draftAdjustment({ units, pool: [{ track: 'quota', available: 8 }], weights: { B: 3 } });
    expect(moved(weighted)).toEqual([
      ['pool', 'A', 4],
      ['pool', 'B', 4],
    ]);
  });

  it('each school reads its weight, its exact share, what bound it and what it did not get', () => {
    const units = [unit('A', { entitled: 40 }), unit('B', { entitled: 20 }), unit('C', { entitled: 11 })];
    const { outcomes } = draftAdjustment({ units, pool: [{ track: 'quota', available: 8 }], weights: { B: 3 } });
    expect(outcomes.map(({ share }) => [share!.weight, share!.claim, `${share!.exact}`, share!.limit, share!.missing])).toEqual([
      [1, 30, '240/61', 'pool-exhausted', 26],
      [3, 30, '240/61', 'pool-exhausted', 6],
      [1, 1, '8/61', 'pool-exhausted', 1],
    ]);
    expect(outcomes[1]!.text.zh).toBe('缺 10 个,编制不足,按缺额 × 3 的比例应分 240/61(3.93),分得 4 个,未得 6 个。');
    const plenty = draftAdjustment({ units, pool: [{ track: 'quota', available: 50 }] });
    expect(plenty.outcomes.map(({ share }) => [share!.limit, share!.missing])).toEqual(Array(3).fill(['cap', 0]));
  });

  it('every school gets its floor before the rest is shared, never above its gap; floors beyond the posts are reported', () => {
    const units = [unit('A', { entitled: 40 }), unit('B', { entitled: 20 }), unit('C', { entitled: 11 })];
    const granted = (available: number) => {
      const { outcomes, balances } = draftAdjustment({ units, pool: [{ track: 'quota', available }], floor: 2 });
      return [...outcomes.map(({ granted: posts }) => posts), balances[0]!.shortOfFloors];
    };
    expect([granted(8), granted(3)]).toEqual([
      [5, 2, 1, 0],
      [2, 1, 0, 2],
    ]);
  });

  it('counts that contradict one another are refused', () => {
    const refused = (units: AdjustmentUnit[]) => () => draftAdjustment({ units, pool: [] });
    expect(refused([unit('A', { authorised: 10, occupied: 9, vacant: 2 })])).toThrow('PLANNING.POSTS_INCONSISTENT');
    expect(refused([unit('A', {}), unit('A', {})])).toThrow('PLANNING.POSTS_INCONSISTENT');
    expect(refused([unit('pool', {})])).toThrow('PLANNING.POSTS_INCONSISTENT');
    expect(() => draftAdjustment({ units: [], pool: [{ track: 'quota', available: -1 }] })).toThrow('PLANNING.POSTS_INCONSISTENT');
  });
});

const anyUnit = fc
  .record({
    track: fc.constantFrom(...tracks),
    stage: fc.constantFrom(...stages.slice(1, 3)),
    entitled: fc.integer({ min: 0, max: 30 }),
    occupied: fc.integer({ min: 0, max: 30 }),
    reserved: fc.integer({ min: 0, max: 3 }),
    spare: fc.integer({ min: -3, max: 12 }),
    pupilsNow: fc.integer({ min: 90, max: 115 }),
  })
  .map(({ spare, ...facts }) => ({
    ...facts,
    authorised: Math.max(0, facts.occupied + facts.reserved + spare),
    vacant: Math.max(0, spare),
  }));
const anyRequest = fc.record({
  units: fc.array(anyUnit, { maxLength: 14 }).map((list) => list.map((facts, index) => unit(`S${index}`, facts))),
  pool: fc.array(
    fc.record({
      track: fc.constantFrom(...tracks),
      stage: fc.constantFrom(undefined, ...stages.slice(1, 3)),
      available: fc.integer({ min: 0, max: 15 }),
    }),
    { maxLength: 4 },
  ),
  floor: fc.integer({ min: 0, max: 3 }),
  stageMoves: fc.constantFrom({}, { primary: 'junior' as const }, { junior: 'primary' as const, primary: 'junior' as const }),
  weights: fc.dictionary(fc.constantFrom('S0', 'S1', 'S2'), fc.integer({ min: 1, max: 4 })),
});

/** What a stage or the common pool can give at most. */
function reach({ units, pool, stageMoves = {} }: AdjustmentRequest, track: string): number {
  const ofTrack = units.filter((each) => each.track === track);
  const eligible = ofTrack.filter(
    (each) => each.occupied + each.reserved <= each.authorised && each.authorised < each.entitled && each.pupilsNow > each.pupilsBefore,
  );
  const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
  const standing = stages.map((stage) => {
    const gap = total(eligible.filter((each) => each.stage === stage).map((each) => each.entitled - each.authorised));
    const idle = total(
      ofTrack.filter((each) => each.stage === stage).map((each) => Math.max(0, Math.min(each.vacant, each.authorised - each.entitled))),
    );
    const own = total(pool.filter((each) => each.track === track && each.stage === stage).map((each) => each.available));
    return { stage, gap, idle, own };
  });
  const lacking = standing.map(({ stage, gap, idle, own }) => {
    const spared = standing.filter((other) => other.stage !== stage && stageMoves[other.stage] === stage);
    const given = total(spared.map((other) => Math.min(other.idle, Math.max(0, other.idle + other.own - other.gap))));
    return { served: Math.min(gap, idle + own + given), beyond: Math.max(0, gap - idle - own - given) };
  });
  const common = total(pool.filter((each) => each.track === track && each.stage === undefined).map((each) => each.available));
  return total(lacking.map((each) => each.served)) + Math.min(common, total(lacking.map((each) => each.beyond)));
}

describe('January adjustment, for any county', () => {
  it('nobody exceeds the entitlement, no donor falls below it, no pool is overdrawn, and as much as possible is served', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { moves, balances } = draftAdjustment(request);
        const flow = (track: string, stage: string | undefined, name: string, side: 'from' | 'to') =>
          moves
            .filter((move) => move.track === track && move[side] === name && stageOf(move, side) === stage)
            .reduce((sum, move) => sum + move.count, 0);
        const stageOf = ({ from, poolStage, stage, fromStage = stage }: (typeof moves)[number], side: 'from' | 'to') =>
          side === 'to' ? stage : from === 'pool' ? poolStage : fromStage;
        for (const each of request.units) {
          const taken = flow(each.track, each.stage, each.unit, 'to');
          const given = flow(each.track, each.stage, each.unit, 'from');
          if (taken > 0) expect(each.authorised + taken).toBeLessThanOrEqual(each.entitled);
          if (taken > 0) expect(each.pupilsNow > each.pupilsBefore && each.occupied + each.reserved <= each.authorised).toBe(true);
          if (given > 0) expect(each.authorised - given).toBeGreaterThanOrEqual(each.entitled);
          expect(given).toBeLessThanOrEqual(each.vacant);
        }
        for (const track of tracks) {
          for (const stage of [undefined, ...stages]) {
            const available = request.pool
              .filter((each) => each.track === track && each.stage === stage)
              .reduce((sum, each) => sum + each.available, 0);
            expect(flow(track, stage, 'pool', 'from')).toBeLessThanOrEqual(available);
          }
        }
        for (const balance of balances) expect(balance.fromPool + balance.fromIdle).toBe(reach(request, balance.track));
        for (const move of moves) expect(move.count).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the units changes nothing', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const reversed = draftAdjustment({ ...request, units: [...request.units].reverse(), pool: [...request.pool].reverse() });
        expect(reversed.moves).toEqual(draftAdjustment(request).moves);
      }),
    );
  });

  it('one post more in the pool costs no school a post, and the shares add up to what was given', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const more = { ...request, pool: [...request.pool, { track: 'quota' as const, available: 1 }] };
        const [before, after] = [draftAdjustment(request), draftAdjustment(more)];
        before.outcomes.forEach(({ granted }, index) => expect(after.outcomes[index]!.granted).toBeGreaterThanOrEqual(granted));
        for (const { track, fromPool, fromIdle } of before.balances) {
          const shares = before.outcomes.filter((each) => each.track === track && each.share).map(({ share }) => share!.exact);
          const sum = shares.reduce((total, exact) => total.plus(exact), Fraction.zero);
          if (shares.length > 0) expect(`${sum}`).toBe(`${fromPool + fromIdle}`);
        }
      }),
    );
  });
});
