import { randomUUID } from 'node:crypto';
import { addMonths, addYears } from '@jiaobian/kernel';
import { testCounty } from '@jiaobian/testing';
import { LoanSweeper } from '../src/loan-sweeper';
import { PoolTeller } from '../src/pool-teller';
import { day, decision, line, loanSteps, openLoanCounty, primary, type Instalments } from './loan-steps';
import type { QuotaWorld } from './quota-world';

describe('loans of the pool', () => {
  let world: QuotaWorld;
  const { hold, consent, lent, show, openOf, propose, agree, changed, asked, postDue, pooled } = loanSteps(() => world);

  beforeEach(async () => {
    world = await openLoanCounty();
  });

  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    expect(await world.services.query('quota', 'select * from verify_loans($1)', [testCounty])).toEqual([]);
    await world.stop();
  });

  test('a loan books both legs at once: the posts at the school, the debt beside them, the way back by days', async () => {
    const start = day(0);
    const loan = await lent('B', start, [
      [addYears(start, 1), 4],
      [addYears(start, 3), 6],
    ]);
    expect(loan).toMatchObject({
      schoolCode: 'B',
      count: 10,
      outstanding: 10,
      overdue: 0,
      startedOn: start,
      dueOn: addYears(start, 3),
      renewals: 0,
    });
    expect(await world.balances()).toMatchObject({
      'pool/any/quota/vacant': 1290,
      'B/primary/quota/vacant': 10,
      'B/primary/quota/borrowed': 10,
      'approval/any/quota/lent': -10,
      'approval/any/quota/authorised': -1420,
    });
    const movement = (await world.auditor().get(`/api/quota/movements/${loan.movementId}`)).body;
    expect(movement).toMatchObject({
      kind: 'loan',
      documentNumber: decision.documentNumber,
      proposedBy: 'bureau-clerk',
      approvedBy: 'office-clerk',
    });
    expect(movement.entries).toHaveLength(4);
    const { body: transfer } = await world.auditor().get(`/api/quota/transfers/${loan.transferId}`);
    expect(transfer).toMatchObject({ caseKind: 'loan', lines: [{ from: 'pool', to: 'B', count: 10 }] });
  });

  test('only under-quota schools borrow, no more than they lack and no more than the pool has', async () => {
    const codes = async (to: string, count: number) =>
      (await hold(to, count)).body.details.blocks.map(({ code }: { code: string }) => code);
    expect(await codes('C', 1)).toEqual(['SCHOOL_FULL']);
    expect(await codes('D', 1)).toEqual(['SCHOOL_OVER_QUOTA']);
    expect(await codes('B', 16)).toEqual(['ABOVE_ENTITLEMENT']);
    expect(await codes('BIG', 1301)).toEqual(['NOT_ENOUGH_VACANT']);
    expect(
      (
        await world.hold(
          [
            { from: 'pool', to: 'B', ...primary, count: 1 },
            { from: 'pool', to: 'BIG', ...primary, count: 1 },
          ],
          { caseKind: 'loan' },
        )
      ).body.code,
    ).toBe('LOAN.LINE');
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

  test('a dated use lasts months, comes back on its day after a time without a process, and not because somebody else leaves', async () => {
    const start = day(-40);
    const use = (dueOn: string) => ({
      loan: {
        loanId: randomUUID(),
        purpose: '张老师产假',
        temporaryUse: 'maternity' as const,
        instalments: [{ pendingId: randomUUID(), dueOn, count: 1 }],
      },
    });
    await world.onDay(start, async () => {
      const { body: held } = await hold('B', 1);
      expect((await consent(held.holdId, start, [], use(addMonths(start, 13)))).body).toMatchObject({
        code: 'LOAN.TEMPORARY_TERM',
        details: { months: 12, latest: addMonths(start, 12) },
      });
      expect((await consent(held.holdId, start, [], use(day(-1)))).status).toBe(200);
    });
    const [loan] = (await world.auditor().get('/api/quota/loans')).body;
    expect(loan).toMatchObject({ temporaryUse: 'maternity', outstanding: 1, dueOn: day(-1) });
    const { answer } = await propose(loan, { kind: 'renewal', instalments: asked([addMonths(start, 13), 1]) });
    expect(answer.body.code).toBe('PLANNING.LOAN_TERM');
    const before = await pooled();
    await world.services.application('quota').get(LoanSweeper).sweep();
    expect(await show(loan.loanId)).toMatchObject({ outstanding: 0, repayments: [{ way: 'due', count: 1 }] });
    expect(await pooled()).toBe(before! + 1);
  });

  test('what lies free in the pool is told when it changed, once, by the entry that it rests on', async () => {
    const tell = () => world.services.application('quota').get(PoolTeller).sweep();
    const told = async () =>
      (
        await world.services.query<{ tracks: { track: string; vacant: number; lastEntryId: string }[] }>(
          'quota',
          `select envelope->'data'->'tracks' as tracks from outbox where envelope->>'type' = 'jiaobian.quota.pool-posts-recorded.v1' order by id`,
        )
      ).map(({ tracks }) => tracks);
    await tell();
    await tell();
    await lent('B', day(0), [[addYears(day(0), 3), 4]]);
    await tell();
    expect(await told()).toMatchObject([[{ track: 'quota', vacant: 1300 }], [{ track: 'quota', vacant: 1296 }]]);
    const [entry] = await world.services.query('quota', 'select balance_after::int as left from entries e where e.id = $1', [
      (await told())[1]![0]!.lastEntryId,
    ]);
    expect(entry).toEqual({ left: 1296 });
  });

  test('of a loan and a dated use the post of somebody who leaves pays the loan alone', async () => {
    const start = day(0);
    const loan = await lent('B', start, [[addYears(start, 3), 1]]);
    const { body: held } = await hold('B', 1);
    const instalments = [{ pendingId: randomUUID(), dueOn: day(90), count: 1 }];
    await consent(held.holdId, start, [], { loan: { loanId: randomUUID(), purpose: '病假', temporaryUse: 'illness', instalments } });
    await world.register(
      [line('B', 7, 4), line('C', 10, 10), line('D', 5, 7), line('BIG', 100, 100)],
      { quota: 1420 },
      { decidedOn: addYears(start, -4) },
    );
    expect((await show(loan.loanId)).outstanding).toBe(0);
    const open = (await world.auditor().get('/api/quota/loans')).body.find((one: { temporaryUse?: string }) => one.temporaryUse);
    expect(open).toMatchObject({ outstanding: 1, temporaryUse: 'illness' });
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
    expect(await world.published('jiaobian.quota.loan-overdue.v1')).toMatchObject([
      { loanId: loan.loanId, schoolCode: 'B', count: 1, dueOn: day(-1) },
    ]);
    expect((await show(loan.loanId)).outstanding).toBe(10);
  });

  test('a renewal puts the term off by consent, within what a loan from today could have', async () => {
    const start = addYears(day(0), -3);
    const loan = await lent('B', start, [[day(5), 10]]);
    const late = await propose(loan, { kind: 'renewal', instalments: asked([addYears(day(1), 5), 10]) });
    expect(late.answer.body.code).toBe('PLANNING.LOAN_TERM');
    expect((await changed(loan, { kind: 'renewal', instalments: asked([addYears(day(0), 1), 4], [addYears(day(0), 2), 6]) })).status).toBe(
      200,
    );
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
    expect(
      (
        await world.bureau().post('/api/quota/loan-changes', {
          changeId: randomUUID(),
          loanId: loan.loanId,
          caseId: randomUUID(),
          kind: 'recall',
          reason: 'x',
          contributors: [],
          count: 1,
        })
      ).body.code,
    ).toBe('AUTH.FORBIDDEN');
  });

  test('the cards: total, lent, left and due this year, each with what it is made of', async () => {
    const start = addYears(day(0), -1);
    const loan = await lent('B', start, [
      [day(0), 3],
      [addYears(start, 3), 7],
    ]);
    const year = Number(day(0).slice(0, 4));
    const cards = async (asked: number) =>
      (await world.auditor().get(`/api/quota/pool-cards?year=${asked}`)).body.tracks.find(
        ({ track }: { track: string }) => track === 'quota',
      );
    const card = await cards(year);
    expect(card).toMatchObject({ total: 1300, lent: 10, left: 1290, held: 0, dueThisYear: 3, overdue: 0 });
    expect(card.pendings).toMatchObject([{ loanId: loan.loanId, schoolCode: 'B', count: 3 }]);
    expect(
      card.accounts.map(({ unit, state, balance }: { unit: string; state: string; balance: number }) => [unit, state, balance]),
    ).toEqual([
      ['pool', 'vacant', 1290],
      ['B', 'borrowed', 10],
    ]);
    expect(await cards(year + 2)).toMatchObject({ dueThisYear: 7 });
  });
});
