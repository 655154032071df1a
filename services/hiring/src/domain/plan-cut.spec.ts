import { shortageSubjects, stages, subjects, type Subject } from '@jiaobian/kernel';
import fc from 'fast-check';
import { channels, trackOfChannel, type Channel } from './channel';
import { cutToHeadroom, type RequestedLine } from './cut-to-headroom';
import { headroomOf, type LedgerPosts } from './headroom';
import { changedLines, isRevision } from './line-change';
import { isShortageSubject } from './line-order';
import { cellKey, type PlanLine } from './plan-line';
import { recutLines, type SchoolFacts } from './recut-lines';
import { checkStatedFigure } from './stated-figure';
import { whyOfLine } from './why-of-line';

function posts(figures: Partial<LedgerPosts> = {}): LedgerPosts {
  return { authorised: 20, occupied: 15, reserved: 0, vacant: 5, version: 1, ...figures };
}

function line(figures: Partial<PlanLine> = {}): PlanLine {
  const { year = 2027, schoolCode = 'S1', stage = 'primary', subject = 'chinese', channel = 'open-recruitment', requested = 1 } = figures;
  const id = JSON.stringify([year, schoolCode, stage, subject, channel]);
  return { id, year, schoolCode, stage, subject, channel, requested, planned: 0, takenBefore: 0, ...figures };
}

function facts(
  ledger: [schoolCode: string, track: 'quota' | 'control' | 'headcount', posts: LedgerPosts][],
  closed: string[] = [],
): SchoolFacts {
  return {
    closedSchools: new Set(closed),
    posts: new Map(ledger.map(([schoolCode, track, known]) => [cellKey({ schoolCode, stage: 'primary', track }), known])),
  };
}

const planned = (lines: PlanLine[]): Record<string, number> =>
  Object.fromEntries(lines.map((cut) => [`${cut.year} ${cut.subject} ${cut.channel}`, cut.planned]));

const anyLine: fc.Arbitrary<RequestedLine> = fc.record({
  year: fc.integer({ min: 2026, max: 2028 }),
  subject: fc.constantFrom(...subjects),
  channel: fc.constantFrom(...channels.filter((channel) => trackOfChannel(channel) === 'quota')),
  requested: fc.integer({ min: 0, max: 12 }),
});
const anyCell = fc.uniqueArray(anyLine, { selector: ({ year, subject, channel }) => `${year}/${subject}/${channel}`, maxLength: 25 });

describe('headroom of a school, stage and track', () => {
  it('is what stands vacant in the ledger', () => {
    expect(headroomOf(posts(), false)).toEqual({ posts: 5, boundBy: 'vacant' });
    expect(headroomOf(posts({ vacant: 3, reserved: 2 }), false)).toEqual({ posts: 3, boundBy: 'vacant' });
  });

  it('never lifts the people above the authorised posts', () => {
    expect(headroomOf(posts({ authorised: 17 }), false)).toEqual({ posts: 2, boundBy: 'authorised' });
    expect(headroomOf(posts({ authorised: 12 }), false)).toEqual({ posts: 0, boundBy: 'authorised' });
  });

  it('never lifts the people above what the standards give', () => {
    expect(headroomOf(posts({ entitled: 16 }), false)).toEqual({ posts: 1, boundBy: 'entitled' });
    expect(headroomOf(posts({ entitled: 9 }), false)).toEqual({ posts: 0, boundBy: 'entitled' });
    expect(headroomOf(posts({ entitled: 40 }), false)).toEqual({ posts: 5, boundBy: 'vacant' });
  });

  it('is nothing for a closed school and where the ledger knows nothing', () => {
    expect(headroomOf(posts(), true)).toEqual({ posts: 0, boundBy: 'school-closed' });
    expect(headroomOf(undefined, false)).toEqual({ posts: 0, boundBy: 'nothing-recorded' });
  });
});

describe('cut of the lines to the headroom', () => {
  it('the lines together never take more than the headroom, and no line more than it asks for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), anyCell, (headroom, lines) => {
        const cuts = cutToHeadroom(headroom, lines);
        const total = cuts.reduce((sum, cut) => sum + cut.planned, 0);
        const asked = lines.reduce((sum, { requested }) => sum + requested, 0);
        expect(total).toBe(Math.min(headroom, asked));
        cuts.forEach((cut, index) => expect(cut.planned >= 0 && cut.planned <= lines[index]!.requested).toBe(true));
      }),
    );
  });

  it('one post more takes a post from no line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), anyCell, (headroom, lines) => {
        const fewer = cutToHeadroom(headroom, lines);
        cutToHeadroom(headroom + 1, lines).forEach((cut, index) => expect(cut.planned).toBeGreaterThanOrEqual(fewer[index]!.planned));
      }),
    );
  });

  it('while a shortage subject of a year goes short, no other subject of that year or of a later one gets a post', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), anyCell, (headroom, lines) => {
        const cuts = cutToHeadroom(headroom, lines);
        lines.forEach((short, index) => {
          if (!isShortageSubject(short.subject) || cuts[index]!.planned === short.requested) return;
          lines.forEach((other, place) => {
            if (other.year < short.year || (other.year === short.year && isShortageSubject(other.subject))) return;
            expect(cuts[place]!.planned).toBe(0);
          });
        });
      }),
    );
  });

  it('the order in which the lines come changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), anyCell, (headroom, lines) => {
        const reversed = cutToHeadroom(headroom, [...lines].reverse()).reverse();
        expect(reversed).toEqual(cutToHeadroom(headroom, lines));
      }),
    );
  });

  it('music comes before PE, art and the sciences, and these before Chinese', () => {
    const inTurn: Subject[] = [...shortageSubjects, 'chinese'];
    for (let headroom = 0; headroom <= inTurn.length; headroom += 1) {
      const lines = inTurn.map((subject) => ({ year: 2027, subject, channel: 'open-recruitment' as Channel, requested: 1 }));
      expect(cutToHeadroom(headroom, lines).map((cut) => cut.planned)).toEqual(inTurn.map((_, index) => (index < headroom ? 1 : 0)));
    }
  });
});

describe('re-cut of the lines of schools', () => {
  it('tracks never net: the headcount scheme takes no quota post and the quota no headcount post', () => {
    const lines = [line({ requested: 9 }), line({ channel: 'headcount-scheme', requested: 9 })];
    const known = facts([
      ['S1', 'quota', posts()],
      ['S1', 'headcount', posts({ vacant: 2 })],
      ['S1', 'control', posts({ vacant: 5 })],
    ]);
    expect(planned(recutLines(lines, known))).toEqual({ '2027 chinese open-recruitment': 5, '2027 chinese headcount-scheme': 2 });
  });

  it('silver-age and substitute teachers take no post and are not cut, but for a closed school', () => {
    const lines = [line({ channel: 'silver-age', requested: 4 }), line({ channel: 'substitute', requested: 3 }), line({ requested: 6 })];
    expect(recutLines(lines, facts([])).map((cut) => [cut.planned, cut.headroom])).toEqual([
      [4, undefined],
      [3, undefined],
      [0, 0],
    ]);
    expect(recutLines(lines, facts([['S1', 'quota', posts()]], ['S1'])).map((cut) => cut.planned)).toEqual([0, 0, 0]);
  });

  it('each school and stage has its own headroom', () => {
    const lines = stages.map((stage) => line({ stage, requested: 9 })).concat(line({ schoolCode: 'S2', requested: 9 }));
    const recut = recutLines(
      lines,
      facts([
        ['S1', 'quota', posts()],
        ['S2', 'quota', posts({ vacant: 1 })],
      ]),
    );
    expect(recut.filter((cut) => cut.planned > 0).map((cut) => [cut.schoolCode, cut.stage, cut.planned])).toEqual([
      ['S1', 'primary', 5],
      ['S2', 'primary', 1],
    ]);
  });

  it('a re-cut from the same facts changes nothing', () => {
    const known = facts([['S1', 'quota', posts()]]);
    const once = recutLines([line({ requested: 4 }), line({ subject: 'music', requested: 3 })], known);
    expect(changedLines(once, recutLines(once, known))).toEqual([]);
  });

  it('a new ledger entry that leaves headroom and plan as they were is no revision', () => {
    const before = recutLines([line({ requested: 1 })], facts([['S1', 'quota', posts({ entitled: 16 })]]));
    const moved = recutLines(before, facts([['S1', 'quota', posts({ entitled: 16, authorised: 19, vacant: 4, version: 2 })]]));
    expect(changedLines(before, moved).map(isRevision)).toEqual([false]);
    const fewer = recutLines(before, facts([['S1', 'quota', posts({ vacant: 0, version: 3 })]]));
    expect(changedLines(before, fewer).map(isRevision)).toEqual([true]);
  });

  it('S0: 47 teachers in three years are 17 + 15 + 15, and a missing post is missing in the last year', () => {
    const lines = [line({ year: 2026, requested: 17 }), line({ year: 2027, requested: 15 }), line({ year: 2028, requested: 15 })];
    const years = (vacant: number): number[] =>
      recutLines(lines, facts([['S1', 'quota', posts({ authorised: 100, occupied: 20, vacant })]])).map((cut) => cut.planned);
    expect(years(47)).toEqual([17, 15, 15]);
    expect(years(40)).toEqual([17, 15, 8]);
    expect(years(60)).toEqual([17, 15, 15]);
  });
});

describe('why of a line', () => {
  it('shows the bounds, what lines before it took, and what is left', () => {
    const lines = [line({ subject: 'music', requested: 3 }), line({ requested: 5 })];
    const why = whyOfLine(recutLines(lines, facts([['S1', 'quota', posts({ entitled: 19 })]]))[1]!);
    expect(why.arithmetic).toBe(
      'headroom = max(0, min(vacant 5, authorised 20 − occupied 15, entitled 19 − occupied 15)) = 4; min(5, 4 − 3) = 1',
    );
    expect(why.zh).toContain('核减 4');
    expect(why.en).toContain('bound by what the standards give the school');
  });

  it('says of a channel without posts that it is not cut, and of a closed school that it is closed', () => {
    const substitute = line({ channel: 'substitute', requested: 2 });
    expect(whyOfLine(recutLines([substitute], facts([]))[0]!).zh).toContain('不占编制');
    expect(whyOfLine(recutLines([substitute], facts([], ['S1']))[0]!).zh).toContain('撤并');
  });
});

describe('figures that a document states', () => {
  it('S0: the second batch of 6 has parts 2 + 2 + 1: flagged, not repaired', () => {
    const parts = (...counts: number[]): { name: string; count: number }[] =>
      counts.map((count, index) => ({ name: `第${index + 1}年`, count }));
    const second = checkStatedFigure({ documentNumber: 'S0', name: '9+3 高职单招免费定向培养', total: 6, parts: parts(2, 2, 1) });
    expect(second).toMatchObject({
      total: 6,
      partsTotal: 5,
      parts: parts(2, 2, 1),
      flag: { zh: expect.stringContaining('不符') as string },
    });
    expect(checkStatedFigure({ documentNumber: 'S0', name: '教师招聘', total: 47, parts: parts(17, 15, 15) }).flag).toBeUndefined();
  });
});
