import { randomUUID } from 'node:crypto';
import { coverageChanged, staffRecorded, type EventData } from '@jiaobian/contracts';
import { addYears } from '@jiaobian/kernel';
import { retirementOf } from '@jiaobian/planning';
import { eventually } from '@jiaobian/testing';
import { holdIdOf, transferIdOf } from '../src/domain/case-ids';
import { loanIdOf } from '../src/domain/loans/loan-requests';
import { PoolWorld, type CountyOfTest } from './pool-world';

type Staff = EventData<typeof staffRecorded>['staff'];

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const inYears = (years: number) => addYears(today, years);
const paper = { documentNumber: '册编办〔2026〕12号', meeting: '2026年第3次编委会', decidedOn: today, opinion: '同意' };

/** A man who reaches the statutory age in some month between the two, the earliest that there is. */
function bornToRetire(from: string, to: string): string {
  for (let month = 0; month < 12 * 60; month++) {
    const born = `${1955 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const retires = retirementOf('man-60', born).month;
    if (retires > from.slice(0, 7) && retires < to.slice(0, 7)) return `${born}-15`;
  }
  throw new Error('nobody retires in that time');
}

describe('loans through the pool', () => {
  let world: PoolWorld;
  beforeAll(async () => {
    world = await PoolWorld.start();
  });
  afterAll(() => world?.services.stop());

  /** GROWN lacks 7 posts; 3 lie in the pool; so many of its men retire in the first year of the term. */
  async function countyWhere(retiring: number): Promise<CountyOfTest> {
    const county = await world.county();
    const member = (name: string, bornOn: string): Staff[number] => ({
      personId: randomUUID(),
      name,
      sex: 'male',
      bornOn,
      stage: 'primary',
      subject: 'chinese',
      track: 'quota',
      title: 'first',
      duty: 'teacher',
      enteredOn: '1990-09-01',
      atSchoolSince: '1990-09-01',
      backbone: false,
      exemptions: [],
    });
    const soon = bornToRetire(today, inYears(1));
    const staff = [...Array.from({ length: retiring }, (_, index) => member(`张老师${index + 1}`, soon)), member('李老师', '1995-05-05')];
    await county.services.publish(staffRecorded, { importId: randomUUID(), schoolCode: 'GROWN', staff }, { county: county.code });
    await eventually(async () => {
      const rows = await county.services.query('pool', 'select 1 from loan_staff where county_code = $1', [county.code]);
      if (rows.length !== retiring + 1) throw new Error('the staff is not known yet');
    });
    return county;
  }

  const application = (count: number, change: object = {}) => ({
    schoolCode: 'GROWN',
    stage: 'primary',
    track: 'quota',
    count,
    purpose: '新增班额,临时急需',
    startsOn: today,
    instalments: [{ dueOn: inYears(3), count }],
    ...change,
  });
  const apply = (county: CountyOfTest, count: number, change: object = {}, account = 'clerk') =>
    county.bureau(account).post('/api/pool/loans', application(count, change));
  const submit = (county: CountyOfTest, id: string, account = 'clerk') => county.bureau(account).post(`/api/pool/loans/${id}/submit`, {});
  const consent = (county: CountyOfTest, id: string, change: object = {}, account = 'officer') =>
    county.office(account).post(`/api/pool/loans/${id}/consent`, { ...paper, ...change });
  const view = async (county: CountyOfTest, id: string) => (await county.bureau().get(`/api/pool/loans/${id}`)).body;

  async function submitted(county: CountyOfTest, count: number) {
    const { body } = await apply(county, count);
    expect(await submit(county, body.id)).toMatchObject({ status: 200, body: { state: 'submitted' } });
    return body.id as string;
  }

  async function lent(county: CountyOfTest, count: number): Promise<string> {
    const id = await submitted(county, count);
    expect(await consent(county, id)).toMatchObject({ status: 200, body: { state: 'consented' } });
    return id;
  }

  test('an application shows the shortfall against the standard and who retires in the term, by name and month', async () => {
    const county = await countyWhere(2);
    const trial = await county.bureau().post('/api/pool/loans', application(3), { dryRun: true });
    expect(trial.body.security).toMatchObject({ expected: 2, free: 2, count: 3, covers: false });
    const { body } = await apply(county, 3);
    expect(body).toMatchObject({
      state: 'draft',
      schoolName: 'GROWN小学',
      basis: { entitled: 57, authorised: 50, shortfall: 7, poolAvailable: 3 },
      security: { instalments: [{ dueOn: inYears(3), due: 3, freed: 2, covered: false }] },
    });
    expect(body.security.retirements.map(({ name }: { name: string }) => name).sort()).toEqual(['张老师1', '张老师2']);
    expect(body.security.retirements[0].month).toBe(retirementOf('man-60', bornToRetire(today, inYears(1))).month);
    expect((await county.bureau().get('/api/pool/loans')).body.items).toMatchObject([{ id: body.id, covers: false }]);
  });

  test('posts of special-post teachers whose service ends in the term are taken off, by cohort and month', async () => {
    const county = await countyWhere(3);
    const dueYear = Number(today.slice(0, 4)) + 2;
    const cohort = (change: object) => {
      const figures = { neededBefore: 0, needed: 1, coveredBefore: 0, covered: 1 };
      const line = {
        lineId: randomUUID(),
        cohortYear: dueYear - 3,
        dueYear,
        schoolCode: 'GROWN',
        stage: 'primary',
        subject: 'art',
      } as const;
      return { ...line, ...figures, ...change };
    };
    const warnings = [cohort({ needed: 2 }), cohort({ stage: 'junior' }), cohort({ schoolCode: 'FULL' }), cohort({ dueYear: dueYear + 9 })];
    const cause = { kind: 'request', id: randomUUID(), text: '批复' } as const;
    await county.services.publish(coverageChanged, { checkId: randomUUID(), cause, warnings }, { county: county.code });
    await county.services.settled();
    const { body } = await apply(county, 2, {
      instalments: [
        { dueOn: inYears(1), count: 1 },
        { dueOn: inYears(3), count: 1 },
      ],
    });
    expect(body.security).toMatchObject({
      ...{ expected: 3, promised: 2, owedElsewhere: 0, free: 1, covers: false },
      specialPosts: [{ cohortYear: dueYear - 3, month: `${dueYear}-09`, needed: 2, subject: 'art' }],
      // Nothing is promised yet when the first instalment falls due.
      instalments: [
        { freed: 3, covered: true },
        { freed: 1, covered: false },
      ],
    });
  });

  test('only under-quota schools ask, for no more than they lack and the pool has, with instalments that add up', async () => {
    const county = await countyWhere(0);
    const code = async (count: number, change: object) => (await apply(county, count, change)).body.code;
    expect(await code(1, { schoolCode: 'FULL' })).toBe('LOAN.NOT_UNDER_QUOTA');
    expect(await code(8, {})).toBe('LOAN.NOT_UNDER_QUOTA');
    expect(await code(4, {})).toBe('LOAN.POOL_SHORT');
    expect(await code(2, { instalments: [{ dueOn: inYears(3), count: 1 }] })).toBe('PLANNING.INSTALMENTS_SUM');
    expect((await county.office().post('/api/pool/loans', application(1))).body.code).toBe('AUTH.FORBIDDEN');
  });

  test('what attrition covers is lent by consent; what it does not, only with a reason of the staffing office, which stays marked', async () => {
    const secure = await countyWhere(3);
    const id = await lent(secure, 3);
    expect((await view(secure, id)).standing).toMatchObject({ outstanding: 3, overdue: 0, dueOn: inYears(3) });
    expect(await secure.balances()).toMatchObject({ 'GROWN vacant': 3 });

    const risky = await countyWhere(1);
    const other = await submitted(risky, 2);
    expect((await consent(risky, other)).body).toMatchObject({ code: 'LOAN.EXCEPTION_NEEDED', details: { expected: 1, count: 2 } });
    expect(await risky.transfers()).toBe(0);
    const exception = '新建校区,两年内分流';
    expect((await consent(risky, other, { exception })).status).toBe(200);
    expect((await view(risky, other)).standing.exception).toBe(exception);
  });

  test('nobody consents to what they applied for, corrected or submitted: neither API nor ledger nor database', async () => {
    const county = await countyWhere(3);
    const { body } = await apply(county, 3, {}, 'first');
    await county.bureau('second').post(`/api/pool/loans/${body.id}/text`, { ...application(2), version: body.version });
    await submit(county, body.id, 'third');
    for (const account of ['first', 'second', 'third']) {
      expect((await consent(county, body.id, {}, account)).body.code).toBe('CASE.SAME_PERSON');
      const sql = county.sql((transaction) =>
        transaction.change(
          `update loan_cases set state = 'consented', version = version + 1, decided_by = $2, decided_by_name = $2, decided_at = now(), document_number = '3号',
             decided_on = '2027-01-28' where id = $1`,
          [body.id, account],
        ),
      );
      await expect(sql).rejects.toMatchObject({ driverError: { constraint: 'loan_cases_nobody_decides_own' } });
    }
    expect((await consent(county, body.id, {}, 'officer')).body).toMatchObject({ state: 'consented', count: 2 });
  });

  test('what is submitted rests; returned it is corrected and asked for again; withdrawn it frees its posts', async () => {
    const county = await countyWhere(3);
    const id = await submitted(county, 3);
    expect(await county.balances()).toMatchObject({ 'pool reserved': 3 });
    const rests = county.sql((transaction) => transaction.change(`update loan_applications set count = 1 where case_id = $1`, [id]));
    await expect(rests).rejects.toMatchObject({ driverError: { constraint: 'loan_text_rests' } });
    const { body: returned } = await county.office().post(`/api/pool/loans/${id}/return`, { opinion: '先借 1 个' });
    expect([returned.state, await county.balances()]).toMatchObject(['returned', { 'pool vacant': 3 }]);
    const { body: edited } = await county.bureau().post(`/api/pool/loans/${id}/text`, { ...application(1), version: returned.version });
    expect(edited).toMatchObject({ state: 'draft', count: 1 });
    expect((await submit(county, id)).body.state).toBe('submitted');
    expect((await county.bureau().post(`/api/pool/loans/${id}/withdraw`, { reason: '不再需要' })).body.state).toBe('withdrawn');
    expect(await county.balances()).toMatchObject({ 'pool vacant': 3 });
    expect(await county.holds()).toEqual(['released', 'released']);
  });

  test('a hold that lapsed, or that an attempt before left behind, is asked for anew', async () => {
    const county = await countyWhere(3);
    const id = await submitted(county, 2);
    await county.letExpire();
    await county.services.query(
      'pool',
      `set session_replication_role = replica; update loan_cases set expires_at = clock_timestamp() - interval '1 second' where county_code = '${county.code}'`,
    );
    expect((await view(county, id)).state).toBe('lapsed');
    expect((await submit(county, id)).body.state).toBe('submitted');
    expect(await county.balances()).toMatchObject({ 'pool vacant': 1, 'pool reserved': 2 });

    const { body: other } = await apply(county, 1);
    const line = { lineId: 'left', from: 'pool', to: 'GROWN', stage: 'primary', track: 'quota', count: 1 };
    const left = { holdId: holdIdOf(other.id, 1), caseId: other.id, caseKind: 'loan', caseRevision: 1, schoolYear: 2026, reason: 'x' };
    await county.bureau().post('/api/quota/holds', { ...left, contributors: [], expiresInDays: 9, lines: [line] });
    expect((await submit(county, other.id)).body).toMatchObject({ state: 'submitted', revision: 2 });
    expect(await county.balances()).toMatchObject({ 'pool reserved': 3 });
  });

  test('a consent whose answer was lost is finished by the ledger’s event, and given again to whoever gave it', async () => {
    const county = await countyWhere(3);
    const id = await submitted(county, 2);
    const revision = (await view(county, id)).revision;
    const request = {
      transferId: transferIdOf(id, revision),
      holdId: holdIdOf(id, revision),
      effectiveOn: today,
      decision: paper,
      loan: { loanId: loanIdOf(id), purpose: '借编', instalments: [{ pendingId: randomUUID(), dueOn: inYears(3), count: 2 }] },
    };
    expect((await county.office().post('/api/quota/transfers', request)).status).toBe(200);
    await eventually(async () => expect((await view(county, id)).state).toBe('consented'));
    expect((await view(county, id)).standing).toMatchObject({ outstanding: 2 });
  });

  test('of a consent and a withdrawal at once one holds, and the case says what the ledger did', async () => {
    const county = await countyWhere(3);
    for (const count of [1, 1, 1]) {
      const id = await submitted(county, count);
      await Promise.all([consent(county, id), county.bureau().post(`/api/pool/loans/${id}/withdraw`, {}), consent(county, id)]);
      await county.services.settled();
      const { state, standing } = await view(county, id);
      expect([state, standing?.outstanding]).toEqual(state === 'consented' ? ['consented', 1] : ['withdrawn', undefined]);
    }
  });

  describe('what is asked for a running loan', () => {
    const ask = (county: CountyOfTest, id: string, change: object, account = 'clerk') =>
      county.bureau(account).post(`/api/pool/loans/${id}/changes`, { reason: '学校申请', ...change });
    const agree = (county: CountyOfTest, id: string, account = 'officer') =>
      county.office(account).post(`/api/pool/loan-changes/${id}/consent`, paper);
    const openOf = (body: { standing: { pendings: { state: string; count: number; posted: number }[] } }) =>
      body.standing.pendings.filter(({ state }) => state === 'open').map(({ count, posted }) => count - posted);

    test('other instalments, a renewal and an early return go by the bureau and a second person', async () => {
      const county = await countyWhere(3);
      const id = await lent(county, 3);
      const instalments = [
        { dueOn: inYears(1), count: 1 },
        { dueOn: inYears(3), count: 2 },
      ];
      const first = await ask(county, id, { kind: 'instalments', instalments });
      expect(first.body).toMatchObject({ state: 'submitted', kind: 'instalments', instalments });
      expect((await agree(county, first.body.id, 'clerk')).body.code).toBe('CASE.SAME_PERSON');
      expect((await agree(county, first.body.id)).body).toMatchObject({
        state: 'consented',
        decision: { documentNumber: paper.documentNumber },
      });
      expect(openOf(await view(county, id))).toEqual([1, 2]);

      const renewal = await ask(county, id, { kind: 'renewal', instalments: [{ dueOn: inYears(4), count: 3 }] });
      await agree(county, renewal.body.id);
      expect((await view(county, id)).standing).toMatchObject({ renewals: 1, dueOn: inYears(4), outstanding: 3 });

      const early = await ask(county, id, { kind: 'early-return', count: 2 });
      await agree(county, early.body.id);
      const now = await view(county, id);
      expect(now.standing).toMatchObject({ outstanding: 1, repayments: [{ way: 'early-return', count: 2 }] });
      expect(now.changes.map(({ kind, state }: { kind: string; state: string }) => [kind, state])).toEqual([
        ['instalments', 'consented'],
        ['renewal', 'consented'],
        ['early-return', 'consented'],
      ]);
      expect(await county.balances()).toMatchObject({ 'pool vacant': 2, 'GROWN vacant': 1 });
    });

    test('a recall is one officer’s proposal and another’s decision; the bureau recalls nothing', async () => {
      const county = await countyWhere(3);
      const id = await lent(county, 3);
      expect((await ask(county, id, { kind: 'recall', count: 1 })).body.code).toBe('AUTH.FORBIDDEN');
      const { body: recall } = await county
        .office('recaller')
        .post(`/api/pool/loans/${id}/changes`, { kind: 'recall', count: 2, reason: '急需' });
      expect((await agree(county, recall.id, 'recaller')).body.code).toBe('CASE.SAME_PERSON');
      expect((await agree(county, recall.id)).status).toBe(200);
      expect((await view(county, id)).standing).toMatchObject({ outstanding: 1, repayments: [{ way: 'recall', count: 2 }] });
    });

    test('returned or withdrawn it changes nothing, and nobody can consent to it any more', async () => {
      const county = await countyWhere(3);
      const id = await lent(county, 3);
      const { body: returned } = await ask(county, id, { kind: 'early-return', count: 1 });
      expect((await county.office().post(`/api/pool/loan-changes/${returned.id}/return`, { opinion: '暂缓' })).body.state).toBe('returned');
      const { body: withdrawn } = await ask(county, id, { kind: 'early-return', count: 1 });
      expect((await county.bureau().post(`/api/pool/loan-changes/${withdrawn.id}/withdraw`, {})).body.state).toBe('withdrawn');
      for (const change of [returned, withdrawn]) expect((await agree(county, change.id)).body.code).toBe('CASE.STATE');
      expect((await view(county, id)).standing).toMatchObject({ outstanding: 3, repayments: [] });
    });

    test('the same request sent again is one change; earlier loans count against a new one', async () => {
      const county = await countyWhere(3);
      const id = await lent(county, 2);
      const key = randomUUID();
      const send = () => county.bureau().post(`/api/pool/loans/${id}/changes`, { kind: 'early-return', count: 1, reason: '申请' }, { key });
      const [one, other] = await Promise.all([send(), send()]);
      expect(new Set([one, other].filter(({ status }) => status === 200).map(({ body }) => body.id)).size).toBe(1);
      expect((await send()).status).toBe(200);
      expect((await view(county, id)).changes).toHaveLength(1);
      const { body: second } = await apply(county, 1);
      expect(second.security).toMatchObject({ expected: 3, owedElsewhere: 2, free: 1, covers: true });
    });
  });

  test('the cards of the pool: 总数, 已借出, 剩余, 本年应收回', async () => {
    const county = await countyWhere(3);
    await lent(county, 2);
    const year = Number(inYears(3).slice(0, 4));
    const { body } = await county.office().get(`/api/pool/cards?year=${year}`);
    const card = body.tracks.find(({ track }: { track: string }) => track === 'quota');
    expect(card).toMatchObject({ total: 3, lent: 2, left: 1, dueThisYear: 2, overdue: 0 });
    const elsewhere = await county.services.as('finance', { county: '520999' }).get(`/api/pool/cards?year=${year}`);
    expect(elsewhere.body.tracks).toMatchObject([{ total: 0 }, { total: 0 }, { total: 0 }]);
  });
});
