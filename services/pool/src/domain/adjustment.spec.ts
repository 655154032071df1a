import type { AdjustmentBasis } from '@jiaobian/contracts';
import type { DomainError } from '@jiaobian/kernel';
import type { PostMove } from './adjustment-line';
import { BasisView } from './basis-view';
import { holdIdOf, lineIdOf, transferIdOf } from './case-ids';
import { checkMoves } from './check-moves';
import { draftLines } from './draft-lines';
import { editLines } from './edit-lines';
import { holdRequestOf } from './hold-request';

type Unit = AdjustmentBasis['units'][number];

const caseId = '0b7f4f4e-2f43-4a44-9d6b-3c9e5a3c1f00';
const unit = (schoolCode: string, entitled: number, authorised: number, change: Partial<Unit> = {}): Unit => ({
  schoolCode,
  schoolName: `${schoolCode}小学`,
  stage: 'primary',
  track: 'quota',
  entitled,
  exact: `${entitled}/1`,
  authorised,
  occupied: authorised,
  reserved: 0,
  vacant: 0,
  pupilsBefore: 100,
  pupilsNow: 200,
  ...change,
});
const basis: AdjustmentBasis = {
  censusId: '5b0f4f4e-2f43-4a44-9d6b-3c9e5a3c1f01',
  censusOn: '2026-09-01',
  ruleVersion: 'national-2014',
  pool: [
    { track: 'quota', available: 3 },
    { track: 'headcount', available: 9 },
  ],
  units: [
    unit('GROWN', 57, 50, { exact: '1080/19' }),
    unit('IDLE', 10, 14, { occupied: 10, vacant: 4, pupilsNow: 90 }),
    unit('FULL', 20, 20),
    unit('OVER', 20, 18, { occupied: 19 }),
    unit('IDLE', 5, 7, { stage: 'junior', occupied: 5, vacant: 2, pupilsNow: 90 }),
  ],
};
const view = new BasisView(basis);
/** Idle posts of junior stages may serve primary ones. */
const stageMoves = {
  kindergarten: 'none',
  primary: 'none',
  junior: 'primary',
  senior: 'none',
  vocational: 'none',
  special: 'none',
} as const;
const move = (from: string, to: string, count: number, change: Partial<PostMove> = {}): PostMove => ({
  from,
  to,
  stage: 'primary',
  track: 'quota',
  count,
  ...change,
});
const problems = (...moves: PostMove[]) =>
  checkMoves(moves, view).map(({ index, code, unit: at, asked, available }) => [index, code, at, asked, available]);

describe('the draft of a January adjustment', () => {
  const { lines, skipped } = draftLines(caseId, basis);

  test('names the giving school in the reason, not its code', () => {
    const reasons = lines.filter(({ from }) => from !== 'pool').map(({ reason }) => `${reason.zh} ${reason.en}`);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/由 IDLE小学.*from IDLE小学/);
  });

  test('fills the gap of a school that grew from the pool first, then from idle posts', () => {
    expect(lines.map(({ from, to, count, origin }) => [from, to, count, origin])).toEqual([
      ['pool', 'GROWN', 3, 'drafted'],
      ['IDLE', 'GROWN', 4, 'drafted'],
    ]);
  });

  test('every line carries its arithmetic, its names and its reason in both languages', () => {
    expect(lines[1]).toMatchObject({ lineId: lineIdOf(caseId, lines[1]!), fromName: 'IDLE小学', toName: 'GROWN小学' });
    expect(lines[1]!.arithmetic).toEqual({
      ...{ ruleVersion: 'national-2014', censusId: basis.censusId, schoolCode: 'GROWN', entitled: 57, exact: '1080/19', authorised: 50 },
      ...{ occupied: 50, gap: 7, arriving: 7, available: 4, leaving: 4, pupilsBefore: 100, pupilsNow: 200 },
    });
    expect(lines[0]).toMatchObject({ fromName: '周转池', arithmetic: { available: 3, leaving: 3 } });
    for (const { reason } of lines) expect([reason.zh, reason.en].map((text) => text.includes('57'))).toEqual([true, true]);
  });

  test('lets idle posts of another stage follow where the county’s rule says so, by lines that it would let the bureau write', () => {
    const short = {
      ...basis,
      stageMoves,
      pool: [],
      units: basis.units.map((each) => (each.schoolCode === 'GROWN' ? { ...each, entitled: 56 } : each)),
    };
    const { lines: drafted } = draftLines(caseId, short);
    expect(drafted.map(({ from, stage, fromStage, count, arithmetic }) => [from, stage, fromStage, count, arithmetic.available])).toEqual([
      ['IDLE', 'primary', undefined, 4, 4],
      ['IDLE', 'primary', 'junior', 2, 2],
    ]);
    expect(checkMoves(drafted, new BasisView(short))).toEqual([]);
  });

  test('every unit that gets nothing says why', () => {
    expect(skipped.map(({ unit: at, stage, code }) => [at, stage, code])).toEqual([
      ['IDLE', 'primary', 'FULL'],
      ['FULL', 'primary', 'FULL'],
      ['OVER', 'primary', 'OVER_QUOTA'],
      ['IDLE', 'junior', 'FULL'],
    ]);
  });

  test('a school of which no earlier census tells is not held to have stood still', () => {
    const first = { ...basis, units: basis.units.map(({ pupilsBefore: _unknown, ...known }) => known) };
    expect(draftLines(caseId, first).lines).toHaveLength(2);
  });

  test('its own lines pass the rules that edited ones must pass', () => {
    expect(checkMoves(lines, view)).toEqual([]);
  });
});

describe('edited moves', () => {
  test.each([
    ['a full school takes in no post', [move('pool', 'FULL', 1)], [[0, 'SCHOOL_FULL', 'FULL', 1, 0]]],
    ['an over-quota school takes in no post', [move('pool', 'OVER', 1)], [[0, 'SCHOOL_OVER_QUOTA', 'OVER', 1, 0]]],
    ['nobody rises above the entitlement', [move('pool', 'GROWN', 3), move('IDLE', 'GROWN', 4)], []],
    [
      'moves into one school are judged together',
      [move('pool', 'GROWN', 3), move('IDLE', 'GROWN', 4), move('FULL', 'GROWN', 1)],
      [
        [0, 'ABOVE_ENTITLEMENT', 'GROWN', 8, 7],
        [1, 'ABOVE_ENTITLEMENT', 'GROWN', 8, 7],
        [2, 'NOT_ENOUGH_VACANT', 'FULL', 1, 0],
        [2, 'ABOVE_ENTITLEMENT', 'GROWN', 8, 7],
      ],
    ],
    ['only vacant posts leave', [move('IDLE', 'GROWN', 5)], [[0, 'NOT_ENOUGH_VACANT', 'IDLE', 5, 4]]],
    [
      'tracks never net',
      [move('pool', 'GROWN', 1, { track: 'control' })],
      [
        [0, 'STAGE_OR_TRACK_DIFFERS', 'pool', 1, 0],
        [0, 'NO_ENTITLEMENT', 'GROWN', 1, 0],
      ],
    ],
    [
      'stages never net',
      [move('IDLE', 'GROWN', 1, { stage: 'senior' })],
      [
        [0, 'STAGE_OR_TRACK_DIFFERS', 'IDLE', 1, 0],
        [0, 'NO_ENTITLEMENT', 'GROWN', 1, 0],
      ],
    ],
    ['a unit gives nothing to itself', [move('IDLE', 'IDLE', 1)], [[0, 'SAME_UNIT', 'IDLE', 1, 0]]],
    [
      'both units are known',
      [move('NOWHERE', 'NOBODY', 1)],
      [
        [0, 'UNKNOWN_UNIT', 'NOWHERE', 1, 0],
        [0, 'UNKNOWN_UNIT', 'NOBODY', 1, 0],
      ],
    ],
    ['a move stands once', [move('pool', 'GROWN', 1), move('pool', 'GROWN', 1)], [[1, 'LINE_TWICE', 'GROWN', 1, 0]]],
    ['the pool takes back what is vacant', [move('IDLE', 'pool', 4)], []],
  ])('%s', (_, moves, expected) => {
    expect(problems(...moves)).toEqual(expected);
  });

  test('posts change their stage only as the county’s rule says, never into or out of the pool', () => {
    const crossing = move('IDLE', 'GROWN', 2, { fromStage: 'junior' });
    expect(problems(crossing)).toEqual([[0, 'STAGE_OR_TRACK_DIFFERS', 'IDLE', 2, 0]]);
    const allowed = new BasisView({ ...basis, stageMoves });
    expect(checkMoves([crossing, move('IDLE', 'GROWN', 4)], allowed)).toEqual([]);
    expect(checkMoves([move('IDLE', 'GROWN', 3, { fromStage: 'junior' })], allowed)).toMatchObject([
      { code: 'NOT_ENOUGH_VACANT', available: 2 },
    ]);
    for (const refused of [move('pool', 'GROWN', 1, { fromStage: 'junior' }), move('IDLE', 'pool', 1, { fromStage: 'junior' })])
      expect(checkMoves([refused], allowed)).toMatchObject([{ code: 'STAGE_OR_TRACK_DIFFERS' }]);
    const [line, own] = editLines(caseId, [crossing, move('IDLE', 'GROWN', 1)], [], { ...basis, stageMoves });
    expect([line!.fromStage, line!.arithmetic.available, own!.fromStage]).toEqual(['junior', 2, undefined]);
    expect(line!.lineId).not.toBe(own!.lineId);
  });

  test('all problems are told at once, by their line', () => {
    const refused = () => editLines(caseId, [move('pool', 'FULL', 1), move('IDLE', 'GROWN', 5)], [], basis);
    expect(refused).toThrow('ADJUSTMENT.LINES_REFUSED');
    try {
      refused();
    } catch (error) {
      expect((error as DomainError).details['problems']).toHaveLength(2);
    }
  });

  test('a drafted line whose numbers stay keeps its reason; any other is told by today’s numbers', () => {
    const { lines } = draftLines(caseId, basis);
    const unchanged = editLines(caseId, [...lines].reverse(), lines, basis);
    expect(unchanged).toEqual([...lines].reverse());
    const edited = editLines(caseId, [move('pool', 'GROWN', 3), move('IDLE', 'GROWN', 2), move('IDLE', 'pool', 1)], lines, basis);
    expect(edited.map(({ origin }) => origin)).toEqual(['edited', 'edited', 'edited']);
    expect(edited[1]).toMatchObject({ lineId: lines[1]!.lineId, arithmetic: { arriving: 5, leaving: 3 } });
    expect(edited[2]).toMatchObject({ toName: '周转池', arithmetic: { schoolCode: 'IDLE', gap: -4 } });
    expect(edited[2]!.reason.zh).toContain('收回周转池 1 个');
  });
});

describe('the hold of a submission', () => {
  const subject = { id: caseId, year: 2027, revision: 2, contributors: ['clerk'] };

  test('names the same posts by the same ids whenever it is asked for, and others for another revision', () => {
    expect(holdIdOf(caseId, 2)).toBe(holdIdOf(caseId, 2));
    expect(new Set([holdIdOf(caseId, 1), holdIdOf(caseId, 2), transferIdOf(caseId, 1), transferIdOf(caseId, 2)]).size).toBe(4);
  });

  test('names everyone who worked on the case, the submitter too', () => {
    const { lines } = draftLines(caseId, basis);
    const request = holdRequestOf(subject, lines, 'second-clerk', 60);
    expect(request).toMatchObject({
      holdId: holdIdOf(caseId, 2),
      caseRevision: 2,
      schoolYear: 2027,
      contributors: ['clerk', 'second-clerk'],
      expiresInDays: 60,
    });
    expect(request.lines[0]).toEqual({ lineId: lines[0]!.lineId, ...move('pool', 'GROWN', 3) });
  });

  test('a proposal that moves nothing is not submitted', () => {
    expect(() => holdRequestOf(subject, [], 'clerk', 60)).toThrow('ADJUSTMENT.EMPTY');
  });
});
