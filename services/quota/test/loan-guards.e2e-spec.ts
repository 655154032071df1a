import { randomUUID } from 'node:crypto';
import { sqlState, violatedConstraint } from '@jiaobian/database';
import { addYears } from '@jiaobian/kernel';
import { testCounty } from '@jiaobian/testing';
import { day, decision, loanSteps, openLoanCounty } from './loan-steps';
import type { QuotaWorld } from './quota-world';

describe('the ledger under loans', () => {
  let world: QuotaWorld;
  const { lent, show, propose, agree, asked, postDue } = loanSteps(() => world);

  beforeEach(async () => {
    world = await openLoanCounty();
  });

  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    expect(await world.services.query('quota', 'select * from verify_loans($1)', [testCounty])).toEqual([]);
    await world.stop();
  });

  test('post ∥ void ∥ early return: one outcome, and not one post more or less', async () => {
    const start = addYears(day(0), -3);
    const loan = await lent('B', start, [
      [day(-1), 4],
      [addYears(start, 4), 6],
    ]);
    const early = await propose(loan, { kind: 'early-return', count: 4 });
    const renewal = await propose(loan, { kind: 'renewal', instalments: asked([addYears(day(0), 2), 10]) });
    const answers = await Promise.all([
      postDue(),
      postDue(),
      agree(early.changeId),
      agree(renewal.changeId),
      postDue(),
      agree(early.changeId),
    ]);
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
    expect(await refusal(`update pendings set state = 'void', ended_at = now() where id = $1`, [pending!.pendingId])).toBe(
      '23514 borrowed_is_pending',
    );
    expect(await refusal('update pendings set posted = 4 where id = $1', [pending!.pendingId])).toBe('23514 borrowed_is_pending');
    expect(await refusal('update pendings set posted = 11 where id = $1', [pending!.pendingId])).toBe('23514 pending_never_posts_more');
    expect(await refusal('update pendings set count = 4 where id = $1', [pending!.pendingId])).toBe('42501');
    expect(await refusal('delete from pendings')).toBe('42501');
    const insert = 'insert into pendings (id, loan_id, due_on, count, made_by) values ($1, $2, $3, 1, $1)';
    expect(await refusal(insert, [randomUUID(), loan.loanId, addYears(day(0), 3)])).toBe('23514 borrowed_is_pending');
    const memo = {
      id: randomUUID(),
      kind: 'repayment',
      proposed_by: 'a',
      approved_by: 'b',
      rule_version: 'x',
      document_number: '1',
      reason: 'x',
      cause_kind: 'loan',
      cause_id: loan.loanId,
    };
    const at = (unit: string, stage: string, state: string) => ({ unit, stage, state });
    const postings = [{ track: 'quota', amount: 1, from: at('B', 'primary', 'borrowed'), to: at('approval', 'any', 'lent') }];
    expect(await refusal('select move($1)', [JSON.stringify([{ ...memo, postings }])])).toBe('23514 borrowed_is_pending');
    const decide = `update loan_changes set state = 'consented', decided_by = $2, decided_by_name = 'x', decided_at = now(), document_number = '1', decided_on = now(), event_id = $1 where id = $1`;
    expect(await refusal(decide, [changeId, 'bureau-clerk'])).toBe('23514 nobody_decides_own_change');
    expect(await refusal(`update loan_changes set contributors = '{}' where id = $1`, [changeId])).toBe('42501');
    expect((await world.office('bureau-clerk').post(`/api/quota/loan-changes/${changeId}/consent`, { decision })).body.code).toBe(
      'CASE.SAME_PERSON',
    );
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
