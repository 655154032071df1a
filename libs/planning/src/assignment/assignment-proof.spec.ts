import fc from 'fast-check';
import { AssignmentExplainer, solveAssignment, verifyAssignment, type AssignmentProblem, type AssignmentSolution } from '../index';
import { anyProblem, bruteForce, post, teacher } from '../../test/assignment-cases';

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
