import fc from 'fast-check';
import {
  AssignmentExplainer,
  solveAssignment,
  verifyAssignment,
  type AssignmentOption,
  type AssignmentPost,
  type AssignmentProblem,
  type AssignmentSolution,
  type AssignmentTeacher,
} from '../index';

/** The least objective by trying every assignment that keeps the rules; `undefined` where the pins leave none. */
function bruteForce({ teachers, posts, groupLimits = [], pinned = [] }: AssignmentProblem, stays?: string): number | undefined {
  const pins = new Map(pinned);
  const limits = new Map(groupLimits.map(({ group, max }) => [group, max]));
  const filled = posts.map(() => 0);
  const moved = new Map<string, number>();
  let least: number | undefined;
  const decide = (index: number, objective: number): void => {
    const teacher = teachers[index];
    if (!teacher) {
      least = least === undefined ? objective : Math.min(least, objective);
      return;
    }
    const { id, group = '', options } = teacher;
    if (!pins.has(id)) decide(index + 1, objective);
    for (const [post, cost] of options) {
      const { id: postId, seats, value } = posts[post]!;
      if (
        id === stays ||
        (pins.has(id) && pins.get(id) !== postId) ||
        filled[post]! >= seats ||
        (moved.get(group) ?? 0) >= (limits.get(group) ?? Infinity)
      )
        continue;
      filled[post]! += 1;
      moved.set(group, (moved.get(group) ?? 0) + 1);
      decide(index + 1, objective + cost - value);
      filled[post]! -= 1;
      moved.set(group, moved.get(group)! - 1);
    }
  };
  decide(0, 0);
  return least;
}

function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Small problems with many ties: costs and values from a short range. */
const anyProblem = fc
  .record({
    lottery: fc.integer({ min: 0, max: 1000 }),
    posts: fc.array(fc.record({ seats: fc.integer({ min: 0, max: 3 }), value: fc.integer({ min: 0, max: 9 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    teachers: fc.array(
      fc.record({
        group: fc.constantFrom('g', 'h', undefined),
        costs: fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 4, maxLength: 4 }),
      }),
      { maxLength: 6 },
    ),
    limits: fc.record({ g: fc.option(fc.integer({ min: 0, max: 3 })), h: fc.option(fc.integer({ min: 0, max: 3 })) }),
  })
  .map(({ lottery, posts, teachers, limits }): AssignmentProblem => {
    const options = (costs: (number | null)[]) =>
      costs.flatMap((cost, post): AssignmentOption[] => (cost === null || post >= posts.length ? [] : [[post, cost]]));
    return {
      lottery,
      posts: posts.map((post, index): AssignmentPost => ({ id: `P${index}`, ...post })),
      teachers: teachers.map(({ group, costs }, index): AssignmentTeacher => ({ id: `T${index}`, group, options: options(costs) })),
      groupLimits: Object.entries(limits).flatMap(([group, max]) => (max === null ? [] : [{ group, max }])),
    };
  });

/** The same problem in another order of teachers, posts and options. */
function permute(problem: AssignmentProblem, seed: number): AssignmentProblem {
  const next = seededNumbers(seed);
  const shuffle = <Row>(rows: readonly Row[]): Row[] =>
    rows
      .map((row) => ({ row, draw: next() }))
      .sort((a, b) => a.draw - b.draw)
      .map(({ row }) => row);
  const order = shuffle(problem.posts.map((_post, index) => index));
  const newIndex = (post: number) => order.indexOf(post);
  return {
    ...problem,
    posts: order.map((index) => problem.posts[index]!),
    teachers: shuffle(problem.teachers).map((teacher) => ({
      ...teacher,
      options: shuffle(teacher.options).map(([post, cost]): AssignmentOption => [newIndex(post), cost]),
    })),
    groupLimits: shuffle(problem.groupLimits ?? []),
  };
}

function county(teacherCount: number, postCount: number, seats: number, costRange: number, groupMax: number): AssignmentProblem {
  const next = seededNumbers(20_260_901);
  return {
    lottery: 7,
    posts: Array.from({ length: postCount }, (_, index) => ({ id: `P${index}`, seats, value: 900 })),
    teachers: Array.from({ length: teacherCount }, (_, index) => {
      const posts = new Set(Array.from({ length: 15 }, () => Math.floor(next() * postCount)));
      return {
        id: `T${index}`,
        group: `G${index >> 3}`,
        options: [...posts].map((post): AssignmentOption => [post, Math.floor(next() * costRange)]),
      };
    }),
    groupLimits: Array.from({ length: teacherCount >> 3 }, (_, index) => ({ group: `G${index}`, max: groupMax })),
  };
}

const post = (id: string, seats: number, value: number): AssignmentPost => ({ id, seats, value });
const teacher = (id: string, options: AssignmentOption[], group?: string): AssignmentTeacher => ({ id, options, group });

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

describe('the verifier', () => {
  const problem: AssignmentProblem = {
    lottery: 1,
    posts: [post('P', 1, 10), post('Q', 1, 10)],
    teachers: [
      teacher(
        'A',
        [
          [0, 1],
          [1, 2],
        ],
        'g',
      ),
      teacher('B', [[0, 2]], 'g'),
      teacher('C', [[1, 5]]),
    ],
    groupLimits: [{ group: 'g', max: 1 }],
  };
  const solution = solveAssignment(problem);
  const faultsOf = (change: Partial<AssignmentSolution>, changed = problem) =>
    verifyAssignment(changed, { ...solution, ...change }).faults.map(({ en }) => en);

  it('accepts the optimum', () => {
    expect(solution).toMatchObject({
      objective: -14,
      bound: -14,
      assignments: [
        ['A', 'P'],
        ['C', 'Q'],
      ],
    });
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<AssignmentSolution>, string]>([
    ['a wrong objective', { objective: -15 }, 'the objective is -14, stated -15'],
    ['a wrong bound', { bound: -15 }, 'the bound is -14, stated -15'],
    ['a post that is no option', { assignments: [['B', 'Q']] }, 'post Q is no option of teacher B'],
    [
      'a teacher in two places',
      {
        assignments: [
          ['A', 'P'],
          ['A', 'Q'],
        ],
      },
      'teacher A is assigned twice',
    ],
    [
      'too many at one post',
      {
        assignments: [
          ['A', 'Q'],
          ['C', 'Q'],
        ],
      },
      'post Q has 1 seats and 2 teachers',
    ],
    [
      'too many of one group',
      {
        assignments: [
          ['A', 'Q'],
          ['B', 'P'],
        ],
      },
      'g may lose 1 teachers and loses 2',
    ],
    ['a negative price', { prices: { posts: { P: -1 }, groups: {} } }, 'the price -1 of P is negative'],
    ['a price of no number', { prices: { posts: { P: Number.NaN }, groups: {} } }, 'the price NaN of P is negative'],
    ['a price of a group without limit', { prices: { posts: {}, groups: { h: 1 } } }, 'the group h has no limit'],
  ])('finds %s', (_case, change, words) => {
    expect(faultsOf(change)).toContain(words);
  });

  it('finds an assignment that is not the best, whatever prices are stated', () => {
    const worse = { assignments: [['A', 'P']] as [string, string][], objective: -9 };
    expect(faultsOf(worse)).toEqual(['the bound -14 is below the objective -9: not proved optimal']);
    expect(faultsOf({ ...worse, bound: -9 })).toEqual(['the bound is -14, stated -9']);
  });

  it('finds a pin that was not kept', () => {
    expect(faultsOf({}, { ...problem, pinned: [['A', 'Q']] })).toContain('teacher A is not at the pinned post Q');
  });
});

describe('explanations', () => {
  it('the extra cost of each alternative is exact', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const solution = solveAssignment(problem);
        const explainer = new AssignmentExplainer(problem, solution);
        for (const { id } of problem.teachers) {
          for (const { postId, extraCost } of explainer.explain(id).alternatives) {
            const forced = postId === null ? bruteForce(problem, id) : bruteForce({ ...problem, pinned: [[id, postId]] });
            expect(extraCost).toBe(forced === undefined ? null : forced - solution.objective);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names the chain of moves that the runner-up would cause', () => {
    const problem: AssignmentProblem = {
      lottery: 1,
      posts: [post('P', 1, 10), post('Q', 1, 10)],
      teachers: [
        teacher('A', [
          [0, 1],
          [1, 3],
        ]),
        teacher('B', [
          [0, 4],
          [1, 1],
        ]),
      ],
    };
    const card = new AssignmentExplainer(problem, solveAssignment(problem)).explain('A');
    expect(card).toMatchObject({ code: 'CHOSEN', chosen: { postId: 'P', cost: 1, value: 10 } });
    expect(card.runnerUp).toMatchObject({ postId: 'Q', extraCost: 5, chain: [{ teacherId: 'B', from: 'Q', to: 'P' }] });
    expect(card.alternatives.map(({ postId, extraCost }) => [postId, extraCost])).toEqual([
      ['Q', 5],
      [null, 9],
    ]);
  });

  it('says why a teacher stays', () => {
    const twins = [teacher('twin1', [[0, 3]]), teacher('twin2', [[0, 3]])];
    const problem: AssignmentProblem = {
      lottery: 1,
      posts: [post('P', 1, 10), post('Q', 9, 10)],
      teachers: [
        ...twins,
        teacher('none', []),
        teacher('dear', [[1, 10]]),
        teacher('late', [[0, 8]]),
        teacher('g1', [[1, 1]], 'g'),
        teacher('g2', [[1, 2]], 'g'),
      ],
      groupLimits: [{ group: 'g', max: 1 }],
    };
    const explainer = new AssignmentExplainer(problem, solveAssignment(problem));
    const codeOf = (id: string) => explainer.explain(id).code;
    expect(['none', 'dear', 'late', 'g1', 'g2'].map(codeOf)).toEqual(['NO_OPTION', 'NO_GAIN', 'OUTBID', 'CHOSEN', 'GROUP_LIMIT']);
    expect(twins.map(({ id }) => codeOf(id)).sort()).toEqual(['CHOSEN', 'LOTTERY']);
    expect(() => explainer.explain('X')).toThrow('PLANNING.TEACHER_UNKNOWN');
  });

  it('a pinned teacher has no alternatives, and a solution that is not proved has no explanations', () => {
    const problem: AssignmentProblem = { lottery: 1, posts: [post('P', 1, 10)], teachers: [teacher('A', [[0, 1]])], pinned: [['A', 'P']] };
    const solution = solveAssignment(problem);
    expect(new AssignmentExplainer(problem, solution).explain('A')).toMatchObject({
      code: 'PINNED',
      chosen: { postId: 'P' },
      alternatives: [],
    });
    expect(() => new AssignmentExplainer(problem, { ...solution, objective: 0 })).toThrow('PLANNING.SOLUTION_INVALID');
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
