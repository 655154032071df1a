import { randomUUID } from 'node:crypto';
import type { HoldLine, LoanChangeRequest, LoanStanding, TransferRequest } from '@jiaobian/contracts';
import { sqlState, violatedConstraint } from '@jiaobian/database';
import { addYears } from '@jiaobian/kernel';
import { testCounty } from '@jiaobian/testing';
import { LoanSweeper } from '../src/loan-sweeper';
import { QuotaWorld } from './quota-world';

const primary = { stage: 'primary' as const, track: 'quota' as const };
const decision = { documentNumber: '册编办〔2026〕12号', meeting: '2026年第3次编委会', decidedOn: '2026-03-02' };
const dayMs = 86_400_000;

/** The county's day, so many days from now. */
function day(fromToday: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + fromToday * dayMs));
}

type Instalments = [dueOn: string, count: number][];

describe('loans of the pool', () => {
  let world: QuotaWorld;

  /** B lacks 15 (entitled 20, holds 5), C is full, D over-quota; BIG lacks 1,400. 1,300 posts lie in the pool. */
  beforeEach(async () => {
    world = await QuotaWorld.start();
    await world.register(
      [line('B', 5, 5), line('C', 10, 10), line('D', 5, 7), line('BIG', 100, 100)],
      { quota: 1420 },
    );
    await world.census([
      { code: 'B', stages: [{ stage: 'primary', pupils: 380, classes: 6 }] },
      { code: 'C', stages: [{ stage: 'primary', pupils: 190, classes: 6 }] },
      { code: 'D', stages: [{ stage: 'primary', pupils: 380, classes: 6 }] },
      { code: 'BIG', stages: [{ stage: 'primary', pupils: 28_500, classes: 600 }] },
    ]);
  });

  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    expect(await world.services.query('quota', 'select * from verify_loans($1)', [testCounty])).toEqual([]);
    await world.stop();
  });

  function line(schoolCode: string, authorised: number, occupied: number) {
    return { schoolCode, ...primary, authorised, occupied };
  }

  const hold = (to: string, count: number, change: Partial<{ from: string }> = {}) =>
    world.hold([{ from: 'pool', to, ...primary, count, ...change } as Omit<HoldLine, 'lineId'>], { caseKind: 'loan' });

  function consent(holdId: string, startsOn: string, instalments: Instalments, change: Partial<TransferRequest> = {}, account?: string) {
    const request = world.transferRequest(holdId, {
      effectiveOn: startsOn,
      decision,
      loan: {
        loanId: randomUUID(),
        purpose: '学生增长,阶段性需要',
        instalments: instalments.map(([dueOn, count]) => ({ pendingId: randomUUID(), dueOn, count })),
      },
      ...change,
    });
    return world.office(account).post('/api/quota/transfers', request);
  }

  async function lent(to: string, startsOn: string, instalments: Instalments): Promise<LoanStanding> {
    const { body: held } = await hold(
      to,
      instalments.reduce((sum, [, count]) => sum + count, 0),
    );
    const answer = await consent(held.holdId, startsOn, instalments);
    expect(answer).toMatchObject({ status: 200 });
    return (await world.auditor().get('/api/quota/loans')).body[0];
  }

  const show = async (loanId: string): Promise<LoanStanding> => (await world.auditor().get(`/api/quota/loans/${loanId}`)).body;
  const openOf = ({ pendings }: LoanStanding) => pendings.filter(({ state }) => state === 'open').map(({ count, posted }) => count - posted);

  async function propose(loan: LoanStanding, terms: Partial<LoanChangeRequest> & Pick<LoanChangeRequest, 'kind'>) {
    const request: LoanChangeRequest = {
      changeId: randomUUID(),
      loanId: loan.loanId,
      caseId: randomUUID(),
      reason: '学校申请',
      contributors: [],
      ...terms,
    };
    const client = terms.kind === 'recall' ? world.office('recaller') : world.bureau();
    return { changeId: request.changeId, answer: await client.post('/api/quota/loan-changes', request) };
  }

  const agree = (changeId: string, account?: string) => world.office(account).post(`/api/quota/loan-changes/${changeId}/consent`, { decision });

  async function changed(loan: LoanStanding, terms: Partial<LoanChangeRequest> & Pick<LoanChangeRequest, 'kind'>) {
    const { changeId, answer } = await propose(loan, terms);
    expect(answer).toMatchObject({ status: 200, body: { state: 'proposed' } });
    return agree(changeId);
  }

  const asked = (...instalments: Instalments) => instalments.map(([dueOn, count]) => ({ pendingId: randomUUID(), dueOn, count }));
  const postDue = () => world.bureau().post('/api/quota/loans/post-due');
  const pooled = async () => (await world.balances())['pool/any/quota/vacant'];

  test('a loan books both legs at once: the posts at the school, the debt beside them, the way back by days', async () => {
    const start = day(0);
    const loan = await lent('B', start, [
      [addYears(start, 1), 4],
      [addYears(start, 3), 6],
    ]);
    expect(loan).toMatchObject({ schoolCode: 'B', count: 10, outstanding: 10, overdue: 0, startedOn: start, dueOn: addYears(start, 3), renewals: 0 });
    expect(await world.balances()).toMatchObject({
      'pool/any/quota/vacant': 1290,
      'B/primary/quota/vacant': 10,
      'B/primary/quota/borrowed': 10,
      'approval/any/quota/lent': -10,
      'approval/any/quota/authorised': -1420,
    });
    const movement = (await world.auditor().get(`/api/quota/movements/${loan.movementId}`)).body;
    expect(movement).toMatchObject({ kind: 'loan', documentNumber: decision.documentNumber, proposedBy: 'bureau-clerk', approvedBy: 'office-clerk' });
    expect(movement.entries).toHaveLength(4);
    const { body: transfer } = await world.auditor().get(`/api/quota/transfers/${loan.transferId}`);
    expect(transfer).toMatchObject({ caseKind: 'loan', lines: [{ from: 'pool', to: 'B', count: 10 }] });
  });

  test('only under-quota schools borrow, no more than they lack and no more than the pool has', async () => {
    const codes = async (to: string, count: number) => (await hold(to, count)).body.details.blocks.map(({ code }: { code: string }) => code);
    expect(await codes('C', 1)).toEqual(['SCHOOL_FULL']);
    expect(await codes('D', 1)).toEqual(['SCHOOL_OVER_QUOTA']);
    expect(await codes('B', 16)).toEqual(['ABOVE_ENTITLEMENT']);
    expect(await codes('BIG', 1301)).toEqual(['NOT_ENOUGH_VACANT']);
    expect((await world.hold([{ from: 'pool', to: 'B', ...primary, count: 1 }, { from: 'pool', to: 'BIG', ...primary, count: 1 }], { caseKind: 'loan' })).body.code).toBe('LOAN.LINE');
    expect((await hold('B', 1, { from: 'C' })).body.code).toBe('LOAN.LINE');
  });

  test('the terms bring back what goes out within three to five years, and stand with a loan and with nothing else', async () => {
    const start = day(0);
    const { body: held } = await hold('B', 10);
    const code = async (...instalments: Instalments) => (await consent(held.holdId, start, instalments)).body.code;
    expect(await code([addYears(start, 3), 9])).toBe('PLANNING.INSTALMENTS_SUM');
    expect(await code([addYears(start, 2), 10])).toBe('PLANNING.LOAN_TERM');
    expect(await code([addYears(start, 6), 10])).toBe('PLANNING.LOAN_TERM');
    expect(await code([start, 1], [addYears(start, 3), 9])).toBe('PLANNING.INSTALMENTS_ORDER');
    expect((await world.transfer(held.holdId)).body.code).toBe('LOAN.LINE');
    const { body: adjustment } = await world.hold([{ from: 'pool', to: 'B', ...primary, count: 1 }]);
    expect((await consent(adjustment.holdId, start, [[addYears(start, 3), 1]])).body.code).toBe('LOAN.LINE');
    expect((await consent(held.holdId, start, [[addYears(start, 3), 10]], {}, 'bureau-clerk')).body.code).toBe('CASE.SAME_PERSON');
  });

  test('Datian: 1,246 lent − 860 returned = 386 = 100 + 100 + 186, and 100 → 60 leaves 386', async () => {
    const start = day(-30);
    const years = [1, 2, 3].map((number) => addYears(start, number)) as [string, string, string];
    const loan = await lent('BIG', start, [
      [day(1), 860],
      [years[0], 100],
      [years[1], 100],
      [years[2], 186],
    ]);
    expect((await changed(loan, { kind: 'early-return', count: 860 })).status).toBe(200);
    const returned = await show(loan.loanId);
    expect([returned.count, returned.outstanding, openOf(returned)]).toEqual([1246, 386, [100, 100, 186]]);
    expect(await pooled()).toBe(1300 - 386);

    const other = { kind: 'instalments' as const };
    const refused = await propose(loan, { ...other, instalments: asked([years[0], 60], [years[1], 100], [years[2], 186]) });
    expect(refused.answer.body.code).toBe('PLANNING.INSTALMENTS_SUM');
    const longer = await propose(loan, { ...other, instalments: asked([years[0], 60], [years[1], 100], [addYears(start, 4), 226]) });
    expect(longer.answer.body.code).toBe('PLANNING.LOAN_TERM');
    expect((await changed(loan, { ...other, instalments: asked([years[0], 60], [years[1], 100], [years[2], 226]) })).status).toBe(200);
    const now = await show(loan.loanId);
    expect([now.outstanding, openOf(now), now.pendings.filter(({ state }) => state === 'void').length]).toEqual([386, [60, 100, 226], 3]);
    expect(await world.balances()).toMatchObject({ 'BIG/primary/quota/borrowed': 386, 'approval/any/quota/lent': -386 });
  });

  test('an instalment comes back on its day part by part: never from under a person, overdue until the next post falls free', async () => {
    const start = addYears(day(0), -3);
    const loan = await lent('B', start, [
      [day(-2), 3],
      [day(0), 2],
      [addYears(start, 4), 5],
    ]);
    // Seven of the ten borrowed posts are taken meanwhile.
    await world.register([line('B', 15, 12), line('C', 10, 10), line('D', 5, 7), line('BIG', 100, 100)], {});
    expect((await postDue()).body.loans).toEqual([loan.loanId]);
    const first = await show(loan.loanId);
    expect([openOf(first), first.outstanding, first.overdue, first.mark]).toEqual([[2, 5], 7, 0, 'due-7']);
    expect(await world.balances()).toMatchObject({ 'B/primary/quota/occupied': 12, 'B/primary/quota/borrowed': 7 });
    expect((await postDue()).body.loans).toEqual([]);

    // One leaves: the post goes back by itself, in the transaction of the exit.
    await world.register([line('B', 12, 11), line('C', 10, 10), line('D', 5, 7), line('BIG', 100, 100)], {});
    const after = await show(loan.loanId);
    expect([openOf(after), after.outstanding]).toEqual([[1, 5], 6]);
    expect(after.repayments.map(({ way, count }) => [way, count])).toEqual([
      ['due', 3],
      ['exit', 1],
    ]);
    expect(await world.balances()).toMatchObject({ 'B/primary/quota/occupied': 11, 'pool/any/quota/vacant': 1294 });
    const exit = (await world.auditor().get(`/api/quota/movements/${after.repayments[1]!.movementId}`)).body;
    expect(exit).toMatchObject({ kind: 'repayment', causeKind: 'exit', documentNumber: decision.documentNumber });
    expect((await world.auditor().get(`/api/quota/movements/${exit.causeId}`)).body.kind).toBe('exit');
  });

  test('a county may leave freed posts at the borrower', async () => {
    const set = await world.office().post('/api/quota/standards/parameters', {
      name: 'repayOnExit',
      value: false,
      documentNumber: '册编办〔2026〕1号',
      effectiveFrom: '2026-01-01',
      source: '县定',
    });
    expect(set.status).toBe(200);
    const loan = await lent('B', day(0), [[addYears(day(0), 3), 10]]);
    await world.register([line('B', 15, 4), line('C', 10, 10), line('D', 5, 7), line('BIG', 100, 100)], {});
    expect((await show(loan.loanId)).outstanding).toBe(10);
  });

  test('what falls due within 60, 30 and 7 days and what is overdue is marked by the day, and told once each', async () => {
    const start = addYears(day(0), -2);
    const loan = await lent('B', start, [
      [day(-1), 1],
      [day(7), 1],
      [day(8), 1],
      [day(31), 1],
      [day(61), 1],
      [addYears(start, 3), 5],
    ]);
    await world.register([line('B', 15, 15), line('C', 10, 10), line('D', 5, 7), line('BIG', 100, 100)], {});
    const marks = (await show(loan.loanId)).pendings.map(({ mark }) => mark);
    expect(marks).toEqual(['overdue', 'due-7', 'due-30', 'due-60', undefined, undefined]);
    const sweeper = world.services.application('quota').get(LoanSweeper);
    await Promise.all([sweeper.sweep(), sweeper.sweep(), sweeper.sweep()]);
    const soon = await world.published<{ withinDays: number }>('jiaobian.quota.loan-due-soon.v1');
    expect(soon.map(({ withinDays }) => withinDays).sort((a, b) => a - b)).toEqual([7, 30, 60]);
    expect(await world.published('jiaobian.quota.loan-overdue.v1')).toMatchObject([{ loanId: loan.loanId, schoolCode: 'B', count: 1, dueOn: day(-1) }]);
    expect((await show(loan.loanId)).outstanding).toBe(10);
  });

  test('a renewal puts the term off by consent, within what a loan from today could have', async () => {
    const start = addYears(day(0), -3);
    const loan = await lent('B', start, [[day(5), 10]]);
    const late = await propose(loan, { kind: 'renewal', instalments: asked([addYears(day(1), 5), 10]) });
    expect(late.answer.body.code).toBe('PLANNING.LOAN_TERM');
    expect((await changed(loan, { kind: 'renewal', instalments: asked([addYears(day(0), 1), 4], [addYears(day(0), 2), 6]) })).status).toBe(200);
    expect(await show(loan.loanId)).toMatchObject({ outstanding: 10, renewals: 1, dueOn: addYears(day(0), 2) });
  });

  test('a recall takes back at once what is vacant, and leaves people on their posts', async () => {
    const start = day(0);
    const loan = await lent('B', start, [
      [addYears(start, 2), 4],
      [addYears(start, 3), 6],
    ]);
    await world.register([line('B', 15, 12), line('C', 10, 10), line('D', 5, 7), line('BIG', 100, 100)], {});
    expect((await propose(loan, { kind: 'recall', count: 11 })).answer.body.code).toBe('LOAN.NOT_OUTSTANDING');
    expect((await changed(loan, { kind: 'early-return', count: 5 })).body.code).toBe('LOAN.NOT_VACANT');
    const { changeId } = await propose(loan, { kind: 'recall', count: 7 });
    expect((await agree(changeId, 'recaller')).body.code).toBe('CASE.SAME_PERSON');
    expect((await agree(changeId)).status).toBe(200);
    expect((await agree(changeId)).status).toBe(200);
    const now = await show(loan.loanId);
    expect(now).toMatchObject({ outstanding: 7, repayments: [{ way: 'recall', count: 3 }] });
    expect(openOf(now)).toEqual([4, 3]);
    expect(now.pendings.find(({ state, posted }) => state === 'open' && posted === 3)?.dueOn).toBe(start);
    expect((await world.bureau().post('/api/quota/loan-changes', { changeId: randomUUID(), loanId: loan.loanId, caseId: randomUUID(), kind: 'recall', reason: 'x', contributors: [], count: 1 })).body.code).toBe('AUTH.FORBIDDEN');
  });

  test('the cards: total, lent, left and due this year, each with what it is made of', async () => {
    const start = addYears(day(0), -1);
    const loan = await lent('B', start, [
      [day(0), 3],
      [addYears(start, 3), 7],
    ]);
    const year = Number(day(0).slice(0, 4));
    const cards = async (asked: number) =>
      (await world.auditor().get(`/api/quota/pool-cards?year=${asked}`)).body.tracks.find(({ track }: { track: string }) => track === 'quota');
    const card = await cards(year);
    expect(card).toMatchObject({ total: 1300, lent: 10, left: 1290, held: 0, dueThisYear: 3, overdue: 0 });
    expect(card.pendings).toMatchObject([{ loanId: loan.loanId, schoolCode: 'B', count: 3 }]);
    expect(card.accounts.map(({ unit, state, balance }: { unit: string; state: string; balance: number }) => [unit, state, balance])).toEqual([
      ['pool', 'vacant', 1290],
      ['B', 'borrowed', 10],
    ]);
    expect(await cards(year + 2)).toMatchObject({ dueThisYear: 7 });
  });

  test('post ∥ void ∥ early return: one outcome, and not one post more or less', async () => {
    const start = addYears(day(0), -3);
    const loan = await lent('B', start, [
      [day(-1), 4],
      [addYears(start, 4), 6],
    ]);
    const early = await propose(loan, { kind: 'early-return', count: 4 });
    const renewal = await propose(loan, { kind: 'renewal', instalments: asked([addYears(day(0), 2), 10]) });
    const answers = await Promise.all([postDue(), postDue(), agree(early.changeId), agree(renewal.changeId), postDue(), agree(early.changeId)]);
    expect(answers.every(({ status }) => [200, 400, 409, 422].includes(status))).toBe(true);
    const now = await show(loan.loanId);
    const back = now.repayments.reduce((sum, { count }) => sum + count, 0);
    expect(now.outstanding).toBe(10 - back);
    expect([4, 8].includes(back)).toBe(true);
    expect(await world.balances()).toMatchObject({ 'pool/any/quota/vacant': 1290 + back, 'B/primary/quota/borrowed': 10 - back });
  });

  test('the database itself writes no debt off, decides no own change, and takes no pending back', async () => {
    const loan = await lent('B', day(0), [[addYears(day(0), 3), 10]]);
    const { changeId } = await propose(loan, { kind: 'early-return', count: 1 });
    const refusal = (sql: string, parameters: unknown[] = []) =>
      world.services
        .inCounty('quota', testCounty, (transaction) => transaction.query(sql, parameters))
        .then(
          () => 'let through',
          (error: unknown) => [sqlState(error), violatedConstraint(error)].filter(Boolean).join(' '),
        );
    const [pending] = loan.pendings;
    expect(await refusal(`update pendings set state = 'void', ended_at = now() where id = $1`, [pending!.pendingId])).toBe('23514 borrowed_is_pending');
    expect(await refusal('update pendings set posted = 4 where id = $1', [pending!.pendingId])).toBe('23514 borrowed_is_pending');
    expect(await refusal('update pendings set posted = 11 where id = $1', [pending!.pendingId])).toBe('23514 pending_never_posts_more');
    expect(await refusal('update pendings set count = 4 where id = $1', [pending!.pendingId])).toBe('42501');
    expect(await refusal('delete from pendings')).toBe('42501');
    const insert = 'insert into pendings (id, loan_id, due_on, count, made_by) values ($1, $2, $3, 1, $1)';
    expect(await refusal(insert, [randomUUID(), loan.loanId, addYears(day(0), 3)])).toBe('23514 borrowed_is_pending');
    const memo = { id: randomUUID(), kind: 'repayment', proposed_by: 'a', approved_by: 'b', rule_version: 'x', document_number: '1', reason: 'x', cause_kind: 'loan', cause_id: loan.loanId };
    const at = (unit: string, stage: string, state: string) => ({ unit, stage, state });
    const postings = [{ track: 'quota', amount: 1, from: at('B', 'primary', 'borrowed'), to: at('approval', 'any', 'lent') }];
    expect(await refusal('select move($1)', [JSON.stringify([{ ...memo, postings }])])).toBe('23514 borrowed_is_pending');
    const decide = `update loan_changes set state = 'consented', decided_by = $2, decided_by_name = 'x', decided_at = now(), document_number = '1', decided_on = now(), event_id = $1 where id = $1`;
    expect(await refusal(decide, [changeId, 'bureau-clerk'])).toBe('23514 nobody_decides_own_change');
    expect(await refusal(`update loan_changes set contributors = '{}' where id = $1`, [changeId])).toBe('42501');
    expect((await world.office('bureau-clerk').post(`/api/quota/loan-changes/${changeId}/consent`, { decision })).body.code).toBe('CASE.SAME_PERSON');
  });

  test('verify names what somebody changed by hand', async () => {
    const loan = await lent('B', day(0), [[addYears(day(0), 3), 10]]);
    const byHand = (sql: string) => world.services.query('quota', `set session_replication_role = replica; ${sql}`);
    await byHand(`update pendings set count = 9 where loan_id = '${loan.loanId}'`);
    const { body } = await world.auditor().get('/api/quota/ledger/verify');
    expect(body.intact).toBe(false);
    expect(body.differences.map(({ rule }: { rule: string }) => rule).sort()).toEqual(['borrowed-is-sum-of-pendings', 'loan-is-scheduled']);
    await byHand(`update pendings set count = 10 where loan_id = '${loan.loanId}'`);
    expect((await world.auditor().get('/api/quota/ledger/verify')).body.intact).toBe(true);
  });
});
