import type { RegistrationRequest } from '@jiaobian/contracts';
import { noPosts, type StandingPosts } from '../gate/gate-view';
import type { Movement } from '../movement';
import { planRegistration } from './plan-registration';
import type { RegistrationFacts } from './registration-facts';

type Posts = RegistrationRequest['posts'][number];
const importId = '00000000-0000-4000-8000-000000000001';

function school(schoolCode: string, authorised: number, occupied: number, change: Partial<Posts> = {}): Posts {
  return { schoolCode, stage: 'primary', track: 'quota', authorised, occupied, ...change };
}

function standing(unit: string, counts: Partial<StandingPosts>): StandingPosts {
  return { unit, stage: unit === 'pool' ? 'any' : 'primary', track: 'quota', ...noPosts, ...counts };
}

const total = (count: number, documentNumber = '册编〔2025〕3号', track: 'quota' | 'headcount' = 'quota') => ({
  track,
  total: count,
  documentNumber,
  decidedOn: '2025-01-20',
});

/** A county of 20 posts: 10 at A (8 people), 6 at B (6 people and 2 beyond), 4 in the pool. */
const opened: Partial<RegistrationFacts> = {
  posts: [standing('A', { vacant: 2, occupied: 8 }), standing('B', { occupied: 6, over: 2 }), standing('pool', { vacant: 4 })],
  totals: [{ track: 'quota', total: 20, documentNumber: '册编〔2025〕3号' }],
};
const unchanged = [school('A', 10, 8), school('B', 6, 8)];

function plan(posts: Posts[], totals: RegistrationRequest['totals'], facts: Partial<RegistrationFacts> = {}) {
  return planRegistration({
    request: { importId, posts, totals },
    registeredBy: 'clerk',
    facts: { posts: [], totals: [], closedSchools: [], ruleVersion: 'gate-1', mayGrowOverQuota: false, ...facts },
  });
}

/** `pool.vacant→A.vacant 10` for each posting. */
function flows(movements: Movement[]): string[] {
  return movements.flatMap(({ postings }) =>
    postings.map(({ from, to, amount }) => `${from.unit}.${from.state}→${to.unit}.${to.state} ${amount}`),
  );
}

function codes(result: ReturnType<typeof plan>): [string, number, number][] {
  return result.blocks.map(({ code, asked, available }) => [code, asked, available]);
}

describe('the first import of a track', () => {
  it('opens the total into the pool, each school out of it, and leaves the remainder there', () => {
    const { movements, blocks } = plan([school('A', 10, 8)], [total(20)]);
    expect(blocks).toEqual([]);
    expect(flows(movements)).toEqual(['approval.authorised→pool.vacant 20', 'pool.vacant→A.vacant 10', 'A.vacant→A.occupied 8']);
  });

  it('carries people beyond the posts over as a memo that is no post', () => {
    const { movements } = plan([school('B', 6, 8)], [total(6)]);
    expect(flows(movements).slice(1)).toEqual(['pool.vacant→B.vacant 6', 'B.vacant→B.occupied 6', 'approval.over→B.over 2']);
  });

  it('names proposer, document, rule and import on each movement, by ids that are the same every time', () => {
    const [first, second] = [plan([school('A', 10, 8)], [total(20)]), plan([school('A', 10, 8)], [total(20)])];
    expect(first).toEqual(second);
    for (const movement of first.movements) {
      expect(movement).toMatchObject({
        proposedBy: 'clerk',
        approvedBy: 'document:册编〔2025〕3号',
        documentNumber: '册编〔2025〕3号',
        ruleVersion: 'gate-1',
        causeKind: 'import',
        causeId: importId,
      });
    }
  });

  it('refuses schools that hold more than the total, and posts without any total', () => {
    expect(codes(plan([school('A', 10, 8), school('B', 11, 0)], [total(20)]))).toEqual([['ABOVE_TOTAL', 21, 20]]);
    expect(codes(plan([school('A', 10, 8)], []))).toEqual([['TOTAL_MISSING', 10, 0]]);
  });

  it('never nets tracks: the room in one total is none in another', () => {
    const lines = [school('A', 10, 8), school('K', 5, 5, { stage: 'kindergarten', track: 'headcount' })];
    expect(codes(plan(lines, [total(20), total(4, '册编〔2025〕4号', 'headcount')]))).toEqual([['ABOVE_TOTAL', 5, 4]]);
  });

  it('refuses a line or a total that stands twice, and a school that is called like the pool', () => {
    expect(codes(plan([school('A', 1, 1), school('A', 2, 2)], [total(20)]))).toEqual([['LINE_TWICE', 2, 0]]);
    expect(codes(plan([], [total(20), total(21)]))).toEqual([['TOTAL_TWICE', 2, 1]]);
    expect(codes(plan([school('pool', 1, 1)], [total(20)]))).toEqual([['RESERVED_UNIT', 1, 0]]);
  });
});

describe('a later import', () => {
  it('changes nothing where nothing changed', () => {
    expect(plan(unchanged, [total(20)], opened)).toEqual({ blocks: [], movements: [], totals: [] });
  });

  it('moves no posts: those take an adjustment', () => {
    expect(codes(plan([school('A', 11, 8), school('B', 5, 8)], [total(20)], opened))).toEqual([
      ['AUTHORISED_DIFFERS', 11, 10],
      ['AUTHORISED_DIFFERS', 5, 6],
    ]);
  });

  it('books who came and who left', () => {
    const { movements } = plan([school('A', 10, 9), school('B', 6, 5)], [total(20)], opened);
    expect(flows(movements)).toEqual(['A.vacant→A.occupied 1', 'B.occupied→B.vacant 1', 'B.over→approval.over 2']);
    expect(movements.map(({ kind }) => kind)).toEqual(['entry', 'exit']);
  });

  it('lets over-quota shrink and not grow, unless the county says so', () => {
    const grown = [school('A', 10, 8), school('B', 6, 9)];
    expect(codes(plan(grown, [total(20)], opened))).toEqual([['OVER_QUOTA_GROWS', 3, 2]]);
    expect(flows(plan(grown, [total(20)], { ...opened, mayGrowOverQuota: true }).movements)).toEqual(['approval.over→B.over 1']);
  });

  it('keeps posts that are held for a case: people do not fill them', () => {
    const held = { ...opened, posts: [standing('A', { reserved: 2, occupied: 8 }), standing('B', { occupied: 6, over: 2 })] };
    expect(codes(plan([school('A', 10, 9), school('B', 6, 8)], [], held))).toEqual([['OVER_QUOTA_GROWS', 1, 0]]);
  });

  it('takes the posts of a new school from the pool’s remainder, as far as it goes', () => {
    expect(flows(plan([...unchanged, school('C', 4, 3)], [total(20)], opened).movements)).toEqual([
      'pool.vacant→C.vacant 4',
      'C.vacant→C.occupied 3',
    ]);
    const scarce = { ...opened, posts: [...opened.posts!.slice(0, 2), standing('pool', { vacant: 1, reserved: 3 })] };
    expect(codes(plan([...unchanged, school('C', 4, 3)], [total(20)], scarce))).toEqual([['NOT_ENOUGH_VACANT', 4, 1]]);
    expect(codes(plan([...unchanged, school('C', 4, 3)], [total(20)], { ...opened, closedSchools: ['C'] }))).toEqual([
      ['SCHOOL_CLOSED', 4, 0],
    ]);
  });

  it('changes a total by another document alone', () => {
    expect(codes(plan(unchanged, [total(22)], opened))).toEqual([['TOTAL_NEEDS_DOCUMENT', 22, 20]]);
    const raised = plan(unchanged, [total(22, '册编〔2027〕9号')], opened);
    expect(flows(raised.movements)).toEqual(['approval.authorised→pool.vacant 2']);
    expect(raised.totals).toMatchObject([{ total: 22, documentNumber: '册编〔2027〕9号' }]);
  });

  it('lowers a total by idle posts of the pool and no others', () => {
    expect(flows(plan(unchanged, [total(17, '册编〔2027〕9号')], opened).movements)).toEqual(['pool.vacant→approval.authorised 3']);
    expect(codes(plan([school('A', 6, 6)], [total(14, '册编〔2027〕9号')], opened))).toEqual([['TOTAL_BELOW_POSTS', 6, 4]]);
  });

  it('leaves the posts of a school that is no more in the workbook, and nobody on them', () => {
    const { blocks, movements } = plan([school('A', 10, 8)], [total(20)], opened);
    expect(blocks).toEqual([]);
    expect(flows(movements)).toEqual(['B.occupied→B.vacant 6', 'B.over→approval.over 2']);
  });
});
