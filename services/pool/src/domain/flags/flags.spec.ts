import { addDays, addMonths } from '@jiaobian/kernel';
import { flagKinds, flagKindWords } from '@jiaobian/contracts';
import { defaultFlagParameters as bounds } from './flag-parameters';
import { flagRules } from './flag-rules';
import type { LoanFact, PoolFact, PostsFact, StaffFact } from './flag-facts';
import { judgeLoans } from './judge-loans';
import { judgePool, lastJanuaryEnd } from './judge-pool';
import { judgeCounty } from './judge-county';
import { judgePosts } from './judge-posts';
import { judgeStaff } from './judge-staff';

const today = '2026-11-23';

describe('what the rules find', () => {
  const posts = (change: Partial<PostsFact>): PostsFact => ({
    ...{ unit: 'A', stage: 'primary', track: 'quota', authorised: 100, occupied: 100, over: 0, reserved: 0, vacant: 0, entitled: 100 },
    ...{ version: 7, lastEntryId: 'E', lastMovementId: 'M', vacantSince: null },
    ...change,
  });
  const kindsOf = (...lines: PostsFact[]) => judgePosts(lines, bounds, today).findings.map(({ kind }) => kind);

  test('people beyond the posts are 超编, with the entry that says so', () => {
    const { findings } = judgePosts([posts({ occupied: 103, over: 3 })], bounds, today);
    expect(findings).toMatchObject([
      {
        kind: 'OVER_QUOTA',
        subject: 'primary/quota',
        watermark: 'primary:7',
        evidence: {
          references: [
            { kind: 'movement', id: 'M' },
            { kind: 'entry', id: 'E' },
          ],
        },
      },
    ]);
  });

  test('a rate of just 5 % is within the bound, one post more is not; tracks are never netted', () => {
    const vacant = { vacantSince: today };
    expect(kindsOf(posts({ occupied: 95, vacant: 5, ...vacant }))).toEqual([]);
    expect(kindsOf(posts({ occupied: 94, vacant: 6, ...vacant }))).toEqual(['VACANCY_RATE']);
    expect(kindsOf(posts({ occupied: 94, vacant: 6, ...vacant }), posts({ track: 'control', authorised: 100 }))).toEqual(['VACANCY_RATE']);
    expect(kindsOf(posts({ occupied: 94, vacant: 6, ...vacant }), posts({ stage: 'junior', authorised: 100 }))).toEqual([]);
  });

  test('a vacancy is left unfilled from its day on, and only at a school that needs people', () => {
    const since = addMonths(today, -6);
    const line = { occupied: 99, vacant: 1 };
    expect(kindsOf(posts({ ...line, vacantSince: since }))).toEqual(['VACANCY_LEFT_UNFILLED']);
    expect(kindsOf(posts({ ...line, vacantSince: since, entitled: 99 }))).toEqual([]);
    expect(kindsOf(posts({ ...line, vacantSince: since, entitled: null }))).toEqual([]);
    const early = judgePosts([posts({ ...line, vacantSince: '2026-08-31' })], bounds, today);
    expect(early).toEqual({ findings: [], judgeOn: '2027-02-28' });
  });

  test('substitutes are found when they have been there for a year, and more non-teaching people than their share', () => {
    const substitute = (since: string) => ({ personId: since, name: '王老师', stage: 'primary' as const, since });
    const support = (count: number) => Array.from({ length: count }, (_, index) => ({ personId: String(index), name: '李师傅' }));
    const staff = (change: Partial<StaffFact>): StaffFact => ({ importId: 'I', substitutes: [], shares: [], elsewhere: [], ...change });
    const found = judgeStaff(staff({ substitutes: [substitute('2025-11-23'), substitute('2026-03-01')] }), bounds, today);
    expect(found).toMatchObject({
      findings: [{ kind: 'LONG_TERM_SUBSTITUTE', evidence: { figures: [{ value: 1 }, {}, { value: 12 }] } }],
      judgeOn: '2027-03-01',
    });
    const share = (stage: 'primary' | 'kindergarten', count: number) =>
      judgeStaff(staff({ shares: [{ stage, people: 100, support: support(count) }] }), bounds, today).findings.map(({ kind }) => kind);
    expect([share('primary', 9), share('primary', 10), share('kindergarten', 40)]).toEqual([[], ['SQUEEZE'], []]);
  });

  test('who works elsewhere needs a document that is in force, at another school and anywhere else', () => {
    const person = (change: object) => ({ personId: 'P', name: '韦老师', unit: '高洛中学', schoolCode: '5223270002', ...change });
    const judged = (...elsewhere: ReturnType<typeof person>[]) =>
      judgeStaff({ importId: 'I', substitutes: [], shares: [], elsewhere }, bounds, today);
    const kindsFor = (...elsewhere: ReturnType<typeof person>[]) => judged(...elsewhere).findings.map(({ kind }) => kind);
    const document = { documentNumber: '册教借〔2026〕1号' };
    expect(kindsFor(person({}))).toEqual(['UNAUTHORISED_SECONDMENT']);
    expect(kindsFor(person({ unit: '县教育局', schoolCode: undefined }))).toEqual(['DIVERT']);
    expect(kindsFor(person(document), person({ ...document, until: today }))).toEqual([]);
    // What was allowed ends with its last day, and time alone finds it.
    expect(judged(person({ ...document, until: today })).judgeOn).toBe(addDays(today, 1));
    const expired = judged(person({ ...document, until: addDays(today, -1) }), person({ personId: 'Q' }));
    expect(expired).toMatchObject({ findings: [{ kind: 'UNAUTHORISED_SECONDMENT', evidence: { figures: [{ value: 2 }] } }] });
    expect(expired.judgeOn).toBeUndefined();
  });

  test('a loan is overdue by what was told of it, in whatever order it came', () => {
    const of = { loanId: 'L', caseId: 'C', stage: 'primary' as const, track: 'quota' as const };
    const overdue: LoanFact = { ...of, toldAt: '2026-01-02T00:00:00.000Z', told: 'overdue', pendingId: 'P', count: 3, dueOn: '2026-01-01' };
    const repaid = (toldAt: string, count: number): LoanFact => ({ ...of, toldAt, told: 'repaid', pendingId: 'P', count, movementId: 'M' });
    const changed = (pendingIds: string[]): LoanFact => ({ ...of, toldAt: '2026-03-01T00:00:00.000Z', told: 'changed', pendingIds });
    const rest = (...facts: LoanFact[]) => judgeLoans(facts)[0]?.evidence.figures[0]!.value;
    expect(rest(overdue)).toBe(3);
    expect(rest(repaid('2026-01-01T00:00:00.000Z', 2), overdue)).toBe(3);
    expect([rest(overdue, repaid('2026-02-01T00:00:00.000Z', 2)), rest(repaid('2026-02-01T00:00:00.000Z', 2), overdue)]).toEqual([1, 1]);
    expect([rest(changed(['Q']), overdue), rest(overdue, changed(['P']))]).toEqual([undefined, 3]);
    expect(rest(overdue, repaid('2026-02-01T00:00:00.000Z', 3))).toBe(undefined);
  });

  test('the pool withholds what it has kept since the end of January while schools lack posts', () => {
    expect([lastJanuaryEnd('2027-01-30'), lastJanuaryEnd('2027-01-31'), lastJanuaryEnd('2027-02-01')]).toEqual([
      '2026-01-31',
      '2027-01-31',
      '2027-01-31',
    ]);
    const pool = (change: Partial<PoolFact>): PoolFact => ({
      ...{ track: 'quota', vacant: 9, kept: 4, keptFrom: '2026-01-31', version: 3, lastEntryId: 'E', lacking: 6, schools: 2 },
      ...change,
    });
    const found = (change: Partial<PoolFact>, day: string) => judgePool([pool(change)], bounds, day).findings.map(({ kind }) => kind);
    expect([found({}, '2026-02-27'), found({}, '2026-02-28')]).toEqual([[], ['WITHHOLD']]);
    expect([found({ kept: 0 }, today), found({ lacking: 0 }, today)]).toEqual([[], []]);
  });

  test('the county’s vacancy rate counts its schools and its pool together, by track, and is looked at each day', () => {
    const county = (vacant: number, pooled: number, authorised = 90) =>
      judgeCounty([{ track: 'quota', authorised, vacant, pooled }], bounds, today);
    expect([county(0, 5, 95).findings, county(3, 2, 98).findings, county(3, 3, 97).findings.length]).toEqual([[], [], 1]);
    expect(county(2, 10)).toMatchObject({
      findings: [
        {
          kind: 'VACANCY_RATE',
          subject: 'quota',
          evidence: { figures: [{ value: 12 }, { value: 100 }, { value: '12.0' }, { value: 5 }, { value: 10 }] },
        },
      ],
      judgeOn: '2026-11-24',
    });
    expect(judgeCounty([], bounds, today)).toEqual({ findings: [], judgeOn: undefined });
  });

  test('every kind says its rule, its source and how sure it is; a bound of the county is never H', () => {
    for (const kind of flagKinds) {
      const { rule, source, confidence, parameters } = flagRules[kind];
      expect([flagKindWords[kind], rule, source].every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
      if (parameters.length > 0) expect(confidence).not.toBe('H');
    }
  });
});
