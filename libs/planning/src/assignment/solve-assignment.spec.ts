import fc from 'fast-check';
import { solveAssignment, verifyAssignment, type AssignmentProblem } from '../index';
import { anyProblem, bruteForce, county, permute, post, teacher } from '../../test/assignment-cases';

describe('the optimum', () => {
  it('equals the best of all assignments, and its prices prove it', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const solution = solveAssignment(problem);
        expect(solution.objective).toBe(bruteForce(problem));
        expect(solution.bound).toBe(solution.objective);
        expect(verifyAssignment(problem, solution)).toMatchObject({ valid: true, faults: [] });
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['scarce seats', county(1500, 150, 3, 1000, 8)],
    ['limits of groups', county(1500, 150, 8, 1000, 2)],
    ['many equal costs', county(1500, 150, 8, 5, 6)],
  ])('proves itself on a county with %s', (_case, problem) => {
    expect(verifyAssignment(problem, solveAssignment(problem)).faults).toEqual([]);
  });

  it('the price of a post is what one seat more would gain', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { objective, prices } = solveAssignment(problem);
        problem.posts.forEach((widened) => {
          const posts = problem.posts.map((each) => (each === widened ? { ...each, seats: each.seats + 1 } : each));
          expect(prices.posts[widened.id] ?? 0).toBe(objective - bruteForce({ ...problem, posts })!);
        });
      }),
    );
  });

  it('nobody moves where it gains nothing', () => {
    expect(solveAssignment({ lottery: 1, posts: [post('P', 1, 5)], teachers: [teacher('T', [[0, 5]])] }).assignments).toEqual([]);
  });

  it("never takes a school's last teacher of a subject", () => {
    const teachers = [teacher('T1', [[0, 0]], 'S1/junior/music'), teacher('T2', [[0, 9]], 'S1/junior/music')];
    const groupLimits = [{ group: 'S1/junior/music', max: teachers.length - 1 }];
    const solution = solveAssignment({ lottery: 1, posts: [post('P', 2, 100)], teachers, groupLimits });
    expect(solution.assignments).toEqual([['T1', 'P']]);
    expect(solution.prices.groups).toEqual({ 'S1/junior/music': 91 });
  });
});

describe('pins', () => {
  it('a pinned assignment stays, and the rest is the optimum around it', () => {
    const pinnable = anyProblem.filter(({ teachers }) => teachers.some(({ options }) => options.length > 0));
    fc.assert(
      fc.property(pinnable, fc.nat(), (problem, draw) => {
        const candidates = problem.teachers.filter(({ options }) => options.length > 0);
        const one = candidates[draw % candidates.length]!;
        const pin: [string, string] = [one.id, problem.posts[one.options[draw % one.options.length]![0]]!.id];
        const pinned: AssignmentProblem = { ...problem, pinned: [pin] };
        const least = bruteForce(pinned);
        if (least === undefined) {
          expect(() => solveAssignment(pinned)).toThrow('PLANNING.PIN_INFEASIBLE');
          return;
        }
        const solution = solveAssignment(pinned);
        expect(solution.objective).toBe(least);
        expect(solution.assignments).toContainEqual(pin);
        expect(verifyAssignment(pinned, solution).faults).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('pins that cannot be kept are refused with every reason in words', () => {
    const problem: AssignmentProblem = {
      lottery: 1,
      posts: [post('P', 1, 5), post('Q', 5, 5)],
      teachers: [teacher('A', [[0, 1]]), teacher('B', [[0, 1]]), teacher('C', [[1, 1]], 'g'), teacher('D', [[1, 1]], 'g')],
      groupLimits: [{ group: 'g', max: 1 }],
      pinned: [
        ['A', 'P'],
        ['B', 'P'],
        ['C', 'Q'],
        ['D', 'Q'],
        ['A', 'Q'],
        ['X', 'P'],
      ],
    };
    expect(() => solveAssignment(problem)).toThrow(
      expect.objectContaining({
        code: 'PLANNING.PIN_INFEASIBLE',
        details: expect.objectContaining({
          en: 'teacher A is pinned twice; there is no teacher X; post P has 1 seats and 2 pinned teachers; g may lose 1 teachers and 2 are pinned to leave',
        }),
      }),
    );
  });
});

describe('the lottery', () => {
  it('the order of teachers, posts and options changes nothing', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        expect(solveAssignment(permute(problem, seed))).toEqual(solveAssignment(problem));
      }),
      { numRuns: 400 },
    );
    const problem = county(600, 80, 4, 5, 4);
    expect(solveAssignment(permute(problem, 3))).toEqual(solveAssignment(problem));
  });

  it('between equal teachers the seed decides, each about as often', () => {
    const teachers = [teacher('T1', [[0, 3]]), teacher('T2', [[0, 3]]), teacher('T3', [[0, 3]])];
    const wins = new Map<string, number>();
    for (let lottery = 0; lottery < 600; lottery++) {
      const [winner] = solveAssignment({ lottery, posts: [post('P', 1, 9)], teachers }).assignments;
      wins.set(winner![0], (wins.get(winner![0]) ?? 0) + 1);
    }
    for (const { id } of teachers) expect(wins.get(id)).toBeGreaterThan(150);
  });
});

describe('a bad problem', () => {
  const good: AssignmentProblem = { lottery: 1, posts: [post('P', 1, 10)], teachers: [teacher('A', [[0, 1]])] };
  it.each<[string, Partial<AssignmentProblem>]>([
    ['/lottery', { lottery: -1 }],
    ['/posts/0/seats', { posts: [post('P', 1.5, 10)] }],
    ['/posts/0/value', { posts: [post('P', 1, 2 ** 31)] }],
    ['/posts/1/id', { posts: [post('P', 1, 1), post('P', 1, 1)] }],
    ['/teachers/1/id', { teachers: [teacher('A', []), teacher('A', [])] }],
    ['/teachers/0/options/0/0', { teachers: [teacher('A', [[1, 1]])] }],
    [
      '/teachers/0/options/1/0',
      {
        teachers: [
          teacher('A', [
            [0, 1],
            [0, 2],
          ]),
        ],
      },
    ],
    ['/teachers/0/options/0/1', { teachers: [teacher('A', [[0, -1]])] }],
    ['/groupLimits/0/max', { groupLimits: [{ group: 'g', max: -1 }] }],
    [
      '/groupLimits/1/group',
      {
        groupLimits: [
          { group: 'g', max: 1 },
          { group: 'g', max: 2 },
        ],
      },
    ],
  ])('is refused by the pointer %s', (pointer, change) => {
    expect(() => solveAssignment({ ...good, ...change })).toThrow(
      expect.objectContaining({ code: 'PLANNING.PROBLEM_INVALID', details: expect.objectContaining({ pointer }) }),
    );
  });
});
