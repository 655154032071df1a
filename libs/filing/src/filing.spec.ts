import { DomainError } from '@jiaobian/kernel';
import {
  defineProcess,
  differencesBetween,
  filingMoves,
  filingProcess,
  filingStates,
  filingSteps,
  recogniseScan,
  scanLimitBytes,
  shownState,
  takeStep,
  theClock,
  type Actor,
  type FilingState,
  type FilingStep,
} from './index';

const process = filingProcess({ kind: 'adjustment', proposers: ['education-bureau'], deciders: ['quota-office'] });
const clerk: Actor = { accountId: 'clerk', displayName: '教育局 王某', roles: ['education-bureau'] };
const secondClerk: Actor = { ...clerk, accountId: 'second-clerk' };
const officer: Actor = { accountId: 'officer', displayName: '编办 李某', roles: ['quota-office'] };
const both: Actor = { accountId: 'both', displayName: '兼任', roles: ['education-bureau', 'quota-office'] };
const subject = (state: FilingState, ...contributors: string[]) => ({
  state,
  proposer: { accountId: 'clerk' },
  contributors: ['clerk', ...contributors],
});
const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('the steps of a filing', () => {
  const allowed: Record<FilingStep, FilingState[]> = {
    correct: ['draft', 'returned', 'lapsed'],
    submit: ['draft', 'returned', 'lapsed'],
    return: ['submitted'],
    consent: ['submitted'],
    withdraw: ['draft', 'submitted', 'returned', 'lapsed'],
    lapse: ['submitted'],
  };
  const takers: Record<FilingStep, Actor> = {
    correct: clerk,
    submit: clerk,
    return: officer,
    consent: officer,
    withdraw: clerk,
    lapse: theClock,
  };

  test.each(filingSteps.flatMap((step) => filingStates.map((state) => [step, state] as const)))('%s from %s', (step, state) => {
    const outcome = refusal(() => takeStep(process, subject(state), step, takers[step]).state);
    expect(outcome).toBe(allowed[step].includes(state) ? process.steps[step].to : 'CASE.STATE');
  });

  test('each step names who may take it, and nobody else may', () => {
    for (const step of filingSteps) {
      const state = allowed[step][0]!;
      const mayTake = [clerk, officer, theClock].filter(
        (actor) => refusal(() => takeStep(process, subject(state), step, actor).state) !== 'AUTH.FORBIDDEN',
      );
      expect([step, mayTake]).toEqual([step, [takers[step]]]);
    }
  });

  test('an account that calls itself the clock is not the clock', () => {
    expect(refusal(() => takeStep(process, subject('submitted'), 'lapse', { ...theClock }))).toBe('AUTH.FORBIDDEN');
  });

  test('the proposer does not decide, whatever roles they hold', () => {
    const own = { state: 'submitted' as const, proposer: { accountId: 'both' }, contributors: [] };
    expect(refusal(() => takeStep(process, own, 'consent', both))).toBe('CASE.SAME_PERSON');
    expect(refusal(() => takeStep(process, own, 'return', both))).toBe('CASE.SAME_PERSON');
  });

  test('whoever corrected or submitted a case does not decide on it', () => {
    const corrected = takeStep(process, subject('returned'), 'correct', both);
    expect(corrected).toEqual({ state: 'draft', contributors: ['clerk', 'both'] });
    expect(refusal(() => takeStep(process, subject('submitted', 'both'), 'consent', both))).toBe('CASE.SAME_PERSON');
    expect(takeStep(process, subject('draft'), 'submit', secondClerk).contributors).toEqual(['clerk', 'second-clerk']);
  });

  describe('by delegation', () => {
    const standIn = (accountId: string, forWhom: string, role: Actor['roles'][number]): Actor => ({
      accountId,
      displayName: accountId,
      roles: ['finance', role],
      actingFor: [{ delegationId: 'd', role, accountId: forWhom, displayName: forWhom, until: '2027-01-31', documentNumber: '1' }],
    });

    test('nobody decides on what they proposed, whoever has lent them the role', () => {
      expect(refusal(() => takeStep(process, subject('submitted'), 'consent', standIn('clerk', 'officer', 'quota-office')))).toBe(
        'CASE.SAME_PERSON',
      );
    });

    test('nobody has their own proposal decided by a stand-in', () => {
      const lent = standIn('other', 'clerk', 'quota-office');
      expect(refusal(() => takeStep(process, subject('submitted'), 'consent', lent))).toBe('CASE.SAME_PERSON');
      expect(refusal(() => takeStep(process, subject('submitted'), 'return', lent))).toBe('CASE.SAME_PERSON');
      expect(takeStep(process, subject('submitted'), 'consent', standIn('other', 'officer', 'quota-office')).state).toBe('consented');
    });

    test('what is proposed in somebody’s stead is their proposal too', () => {
      const corrected = takeStep(process, subject('returned'), 'correct', standIn('other', 'both', 'education-bureau'));
      expect(corrected.contributors).toEqual(['clerk', 'other', 'both']);
      expect(refusal(() => takeStep(process, { ...subject('submitted'), ...corrected, state: 'submitted' }, 'consent', both))).toBe(
        'CASE.SAME_PERSON',
      );
    });

    test('who holds the role themselves acts in nobody’s stead', () => {
      const own = { ...standIn('officer', 'clerk', 'education-bureau'), roles: ['quota-office', 'education-bureau'] as const };
      expect(takeStep(process, subject('submitted'), 'consent', own).state).toBe('consented');
    });
  });

  test('deciding makes nobody a contributor, and working twice counts once', () => {
    expect(takeStep(process, subject('submitted'), 'return', officer).contributors).toEqual(['clerk']);
    expect(takeStep(process, subject('draft'), 'correct', clerk).contributors).toEqual(['clerk']);
  });

  test('the database is given exactly the moves that the steps make', () => {
    const expected = Object.entries(allowed).flatMap(([step, states]) =>
      states.map((state) => `${state}→${process.steps[step as FilingStep].to}`),
    );
    expect(
      filingMoves()
        .map((move) => move.join('→'))
        .sort(),
    ).toEqual(expected.sort());
  });

  test('a submitted case whose term ran out is shown as lapsed', () => {
    expect([shownState({ state: 'submitted', overdue: true }), shownState({ state: 'submitted', overdue: false })]).toEqual([
      'lapsed',
      'submitted',
    ]);
  });
});

describe('a process is checked before anything runs', () => {
  const step = process.steps;
  const broken = (changes: Record<string, unknown>) => () => defineProcess({ ...process, ...changes } as typeof process);

  test.each([
    ['a state that nothing leads to', { steps: { ...step, lapse: { ...step.lapse, to: 'draft' } } }, 'nothing leads to "lapsed"'],
    ['a state that nothing leads out of', { final: ['consented'] }, 'nothing leads out of "withdrawn"'],
    ['a step that leaves a final state', { final: ['withdrawn', 'consented', 'returned'] }, '"returned" is final, yet a step leaves it'],
    [
      'a step that nobody may take',
      { steps: { ...step, submit: { ...step.submit, by: { side: 'proposer', roles: [] } } } },
      '"submit" names nobody',
    ],
    [
      'a decision by those who propose',
      { steps: { ...step, consent: { ...step.consent, by: step.submit.by } } },
      '"consent" decides, yet is not a decider’s',
    ],
    ['an unknown state', { steps: { ...step, return: { ...step.return, from: ['sumbitted'] } } }, 'unknown state "sumbitted"'],
  ])('%s', (_, changes, fault) => {
    expect(broken(changes)).toThrow(fault);
  });

  test('a kind of case without deciders does not start', () => {
    expect(() => filingProcess({ kind: 'loan', proposers: ['education-bureau'], deciders: [] })).toThrow('"consent" names nobody');
  });
});

describe('differences between two submissions', () => {
  const line = (id: string, count: number) => ({ id, count });
  test('each line is added, removed, changed or the same', () => {
    const differences = differencesBetween(
      [line('A', 1), line('B', 2), line('C', 3)],
      [line('C', 4), line('A', 1), line('D', 5)],
      ({ id }) => id,
      (one, other) => one.count === other.count,
    );
    expect(differences).toEqual({
      added: [line('D', 5)],
      removed: [line('B', 2)],
      changed: [{ before: line('C', 3), after: line('C', 4) }],
      unchanged: 1,
    });
  });
});

describe('the scan of a document', () => {
  test('is known by its first bytes', () => {
    const kinds = ['%PDF-1.7', '\x89PNG\r\n\x1a\n…', '\xff\xd8\xff\xe0'].map((text) => recogniseScan(Buffer.from(text, 'latin1')));
    expect(kinds).toEqual(['application/pdf', 'image/png', 'image/jpeg']);
  });

  test.each([
    ['a page of HTML', '<html>'],
    ['a program', 'MZ\x90'],
    ['nothing', ''],
    ['a PDF that begins later', ' %PDF-1.7'],
  ])('is not %s', (_, text) => {
    expect(refusal(() => recogniseScan(Buffer.from(text, 'latin1')))).toBe('ATTACHMENT.NOT_A_SCAN');
  });

  test('has at most 10 MiB', () => {
    const scan = (bytes: number) => Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(bytes - 5)]);
    expect(recogniseScan(scan(scanLimitBytes))).toBe('application/pdf');
    expect(refusal(() => recogniseScan(scan(scanLimitBytes + 1)))).toBe('ATTACHMENT.TOO_LARGE');
  });
});
