import { addMonths } from '@jiaobian/kernel';
import { PoolWorld, type CountyOfTest } from './pool-world';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const paper = { documentNumber: '册编办〔2026〕31号', decidedOn: today };

describe('posts for a while', () => {
  let world: PoolWorld;
  let county: CountyOfTest;
  beforeAll(async () => {
    world = await PoolWorld.start();
  });
  afterAll(() => world?.services.stop());
  beforeEach(async () => {
    county = await world.county();
    await world.services.settled();
  });

  const school = (code: string, account = `head-of-${code}`) =>
    county.services.as('school', { county: county.code, account, school: code });
  const asked = (change: object = {}) => ({
    ...{
      schoolCode: 'GROWN',
      stage: 'primary',
      track: 'quota',
      count: 1,
      temporaryUse: 'maternity',
      reason: '张老师产假',
      startsOn: today,
    },
    endsOn: addMonths(today, 6),
    ...change,
  });
  const ask = (change: object = {}, client = school('GROWN')) => client.post('/api/pool/temporary-needs', asked(change));
  const step = (id: string, name: string, body: object = {}, client = county.bureau()) =>
    client.post(`/api/pool/temporary-needs/${id}/${name}`, body);
  const listed = async (client = county.bureau()) => (await client.get('/api/pool/temporary-needs')).body.items;

  test('a school asks, the bureau forwards and submits, the staffing office consents; it is a loan of so many months that waits for no retirement', async () => {
    const { body: need } = await ask();
    expect(need).toMatchObject({ state: 'asked', schoolName: 'GROWN小学', temporaryUse: 'maternity' });
    const { body: loan } = await step(need.id, 'forward');
    expect(loan).toMatchObject({
      state: 'draft',
      temporaryUse: 'maternity',
      count: 1,
      dueOn: addMonths(today, 6),
      security: { covers: false },
    });
    expect((await county.bureau().post(`/api/pool/loans/${loan.id}/submit`, {})).body.state).toBe('submitted');
    expect((await county.office().post(`/api/pool/loans/${loan.id}/consent`, paper)).body.state).toBe('consented');
    expect(await county.balances()).toMatchObject({ 'GROWN vacant': 1, 'pool vacant': 2 });
    expect(await listed(school('GROWN'))).toMatchObject([
      { state: 'forwarded', loanState: 'consented', outstanding: 1, dueOn: addMonths(today, 6), documentNumber: paper.documentNumber },
    ]);

    // The reason ends early: the post goes back by the same way as of any loan.
    const change = { kind: 'early-return', count: 1, reason: '提前返岗' };
    const { body: early } = await county.bureau().post(`/api/pool/loans/${loan.id}/changes`, change);
    await county.office().post(`/api/pool/loan-changes/${early.id}/consent`, paper);
    expect(await county.balances()).toMatchObject({ 'pool vacant': 3 });
    expect((await listed())[0].outstanding).toBe(0);
  });

  test('no full school, no longer than the county’s months, not for another school', async () => {
    expect((await ask({ endsOn: today })).body.code).toBe('TEMPORARY.TERM');
    expect((await ask({ endsOn: addMonths(today, 13) })).body).toMatchObject({ code: 'LOAN.TEMPORARY_TERM', details: { months: 12 } });
    expect((await ask({ schoolCode: 'IDLE' })).body.code).toBe('AUTH.OTHER_SCHOOL');
    expect((await ask({}, county.office())).body.code).toBe('AUTH.FORBIDDEN');
    const { body: full } = await ask({ schoolCode: 'FULL' }, school('FULL'));
    expect((await step(full.id, 'forward')).body.code).toBe('LOAN.NOT_UNDER_QUOTA');
    const { body: many } = await ask({ count: 4 });
    expect((await step(many.id, 'forward')).body.code).toBe('LOAN.POOL_SHORT');
    expect((await listed(school('GROWN'))).map(({ schoolCode }: { schoolCode: string }) => schoolCode)).toEqual(['GROWN']);
    expect((await step(full.id, 'withdraw', {}, school('GROWN'))).body.code).toBe('TEMPORARY.NOT_FOUND');
    expect((await step(full.id, 'forward', {}, school('FULL'))).body.code).toBe('AUTH.FORBIDDEN');
  });

  test('who asked decides as little as who forwarded it: neither API nor database', async () => {
    const { body: need } = await ask({}, school('GROWN', 'asker'));
    const { body: loan } = await step(need.id, 'forward', {}, county.bureau('forwarder'));
    await county.bureau('forwarder').post(`/api/pool/loans/${loan.id}/submit`, {});
    for (const account of ['asker', 'forwarder'])
      expect((await county.office(account).post(`/api/pool/loans/${loan.id}/consent`, paper)).body.code).toBe('CASE.SAME_PERSON');
    // A case whose list of contributors does not have them is refused by what was asked.
    const forgotten = county.services.query(
      'pool',
      `alter table loan_cases disable trigger loan_cases_guard; update loan_cases set contributors = '{forwarder}' where id = '${loan.id}';
       update loan_cases set state = 'consented', decided_by = 'asker', decided_by_name = 'asker', decided_at = now(), document_number = '3号',
         decided_on = current_date where id = '${loan.id}'`,
    );
    await expect(forgotten).rejects.toMatchObject({ constraint: 'asker_does_not_decide' });
  });

  test('it is answered once: forwarded, declined with an opinion, or withdrawn', async () => {
    const { body: one } = await ask();
    const [first, second] = await Promise.all([step(one.id, 'forward'), step(one.id, 'decline', { opinion: '校内调剂' })]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    const { body: other } = await ask();
    expect((await step(other.id, 'decline', {})).body.code).toBe('REQUEST.INVALID');
    expect((await step(other.id, 'decline', { opinion: '校内调剂' })).body).toMatchObject({ state: 'declined', opinion: '校内调剂' });
    expect((await step(other.id, 'forward')).body.code).toBe('TEMPORARY.STATE');
    const again = county.sql((transaction) =>
      transaction.change(`update temporary_needs set state = 'withdrawn', opinion = null where id = $1`, [other.id]),
    );
    await expect(again).rejects.toMatchObject({ driverError: { constraint: 'need_ends_once' } });
    const { body: own } = await ask({}, county.bureau('both'));
    expect((await step(own.id, 'decline', { opinion: '不办' }, county.bureau('both'))).body.code).toBe('CASE.SAME_PERSON');
  });
});
