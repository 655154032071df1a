import type { ProjectedPosts } from '@jiaobian/contracts';
import { compareHolds } from './compare-holds';
import { comparePosts, wholePicture } from './compare-posts';

const line = (change: Partial<ProjectedPosts> = {}): ProjectedPosts => ({
  schoolCode: 'A',
  stage: 'primary',
  track: 'quota',
  authorised: 10,
  occupied: 8,
  reserved: 1,
  vacant: 1,
  entitled: 12,
  version: 4,
  ...change,
});
const ledger = (...posts: ProjectedPosts[]) => ({
  posts,
  versions: new Map(posts.map((post) => [`${post.schoolCode}/${post.stage}`, post.version])),
});

describe('what another service believes of the posts', () => {
  test('the same at the same version is no difference', () => {
    expect(comparePosts(ledger(line()), [line()], wholePicture)).toEqual({ compared: 1, onTheWay: [], differences: [] });
  });

  test.each(['authorised', 'occupied', 'reserved', 'vacant', 'entitled'] as const)('another %s at the same version is one', (name) => {
    const { differences } = comparePosts(ledger(line()), [line({ [name]: 99 })], wholePicture);
    expect(differences).toMatchObject([{ unit: 'A/primary/quota', found: expect.stringContaining(`${name} 99`) }]);
  });

  test('an older version is on its way, whatever it says; a version that the ledger has not reached is a difference', () => {
    const behind = comparePosts(ledger(line()), [line({ version: 3, vacant: 0 })], wholePicture);
    expect([behind.onTheWay.length, behind.differences.length]).toEqual([1, 0]);
    expect(comparePosts(ledger(line()), [], wholePicture).onTheWay).toHaveLength(1);
    expect(comparePosts(ledger(line()), [line({ version: 5 })], wholePicture).differences).toHaveLength(1);
  });

  test('posts that the ledger does not have are a difference', () => {
    const { differences } = comparePosts(ledger(), [line()], wholePicture);
    expect(differences).toMatchObject([{ unit: 'A/primary/quota', expected: expect.stringContaining('authorised 0') }]);
  });

  test('what a service does not keep is not asked of it', () => {
    const scope = { tracks: ['quota'], keepsEntitled: false } as const;
    const own = ledger(line(), line({ track: 'headcount' }));
    expect(comparePosts(own, [line({ entitled: undefined })], scope)).toMatchObject({ compared: 1, onTheWay: [], differences: [] });
  });
});

describe('what another service believes of the holds', () => {
  const open = { holdId: 'h', posts: 3, isFresh: false };
  const believed = { holdId: 'h', caseId: 'c', state: 'held' as const, posts: 3 };

  test('each open hold has its case, with as many posts', () => {
    expect(compareHolds([open], [believed])).toEqual({ compared: 1, onTheWay: [], differences: [] });
    expect(compareHolds([open], [{ ...believed, posts: 2 }]).differences).toHaveLength(1);
    expect(compareHolds([open], []).differences).toMatchObject([{ found: 'no case' }]);
  });

  test('a hold placed a moment ago and one that ended are on their way', () => {
    expect(compareHolds([{ ...open, isFresh: true }], []).onTheWay).toHaveLength(1);
    expect(compareHolds([], [believed])).toMatchObject({ onTheWay: [{ expected: 'ended' }], differences: [] });
  });
});
