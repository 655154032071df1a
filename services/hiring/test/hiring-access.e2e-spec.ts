import { newId } from '@jiaobian/kernel';
import { startTestServices, type TestServices } from '@jiaobian/testing';
import { hiringService } from '../src';
import { freshCounty, revisionsOf } from './fresh-county';
import { schoolPosts, transfer } from './ledger-events';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices({ definitions: [hiringService] });
});
afterAll(() => services.stop());

describe('who sees and does what', () => {
  it('a school sees and asks for itself alone', async () => {
    const { county, told, ask, open } = await freshCounty(services);
    await open();
    await ask('S1', 'chinese', 9);
    await ask('S2', 'chinese', 9);
    const moved = transfer([schoolPosts('S1', { vacant: 4, version: 2 }), schoolPosts('S2', { vacant: 2, version: 2 })]);
    await told.transfer(moved);
    await services.settled();
    const s1 = services.as('school', { county, school: 'S1' });
    const plan = await s1.get('/api/hiring/plans/2027');
    expect(new Set(plan.body.lines.concat(plan.body.headroom).map((row: { schoolCode: string }) => row.schoolCode))).toEqual(
      new Set(['S1']),
    );
    expect(plan.body.totals.requested).toBe(9);
    expect((await s1.get('/api/hiring/plans')).body[0].totals.requested).toBe(9);
    expect((await s1.get(`/api/hiring/changes?causeId=${moved.transferId}`)).body.revisions).toMatchObject([{ schoolCode: 'S1' }]);
    expect(
      (await s1.get('/api/hiring/plans/2027/revisions')).body.every((revision: { schoolCode: string }) => revision.schoolCode === 'S1'),
    ).toBe(true);
    expect((await s1.get('/api/hiring/plans/2027?schoolCode=S2')).body.code).toBe('AUTH.OTHER_SCHOOL');
    expect((await s1.get('/api/hiring/plans/2027/revisions?schoolCode=S2')).body.code).toBe('AUTH.OTHER_SCHOOL');

    const others = (await services.as('finance', { county }).get('/api/hiring/plans/2027?schoolCode=S2')).body.lines[0];
    expect((await s1.get(`/api/hiring/plans/2027/lines/${others.id}`)).body.code).toBe('HIRING.LINE_NOT_FOUND');
    const request = (schoolCode: string) => ({
      reason: '扩班',
      lines: [{ schoolCode, stage: 'primary', subject: 'art', channel: 'transfer-in', requested: 1 }],
    });
    expect((await s1.post('/api/hiring/plans/2027/requests', request('S2'))).body.code).toBe('AUTH.OTHER_SCHOOL');
    expect((await s1.post('/api/hiring/plans/2027/requests', request('S1'))).status).toBe(200);
    expect((await s1.post('/api/hiring/plans', { year: 2030 })).status).toBe(403);
  });

  it('the auditor reads everything and changes nothing; another county sees nothing', async () => {
    const { county, ask, open } = await freshCounty(services);
    await open();
    const line = (await ask('S1', 'chinese', 2)).body.lines[0];
    const auditor = services.as('auditor', { county });
    expect((await auditor.get('/api/hiring/plans/2027')).body.lines).toHaveLength(1);
    const request = {
      reason: '扩班',
      lines: [{ schoolCode: 'S1', stage: 'primary', subject: 'art', channel: 'transfer-in', requested: 1 }],
    };
    for (const [path, body] of [
      ['plans', { year: 2028 }],
      ['plans/2027/requests', request],
      ['plans/2027/close', { reason: '结束' }],
    ] as const) {
      expect((await auditor.post(`/api/hiring/${path}`, body)).body.code).toBe('AUTH.FORBIDDEN');
    }
    const neighbour = services.as('education-bureau', { county: '522999' });
    expect((await neighbour.get('/api/hiring/plans')).body).toEqual([]);
    expect((await neighbour.get('/api/hiring/plans/2027')).status).toBe(404);
    expect((await neighbour.get(`/api/hiring/plans/2027/lines/${line.id}`)).status).toBe(404);
    expect((await neighbour.post('/api/hiring/plans/2027/requests', request)).body.code).toBe('HIRING.PLAN_NOT_FOUND');
  });
});

describe('bad input', () => {
  it('is refused with its code, and nothing changes', async () => {
    const { county, bureau, ask, open } = await freshCounty(services);
    await open();
    const before = await tables(county);
    const lines = [{ schoolCode: 'S1', stage: 'primary', subject: 'art', channel: 'transfer-in', requested: 1 }];
    const refused: [string, unknown, string][] = [
      ['plans', { year: 2027 }, 'HIRING.PLAN_EXISTS'],
      ['plans', { year: '2027' }, 'REQUEST.INVALID'],
      ['plans', { year: 2028, colour: 'red' }, 'REQUEST.INVALID'],
      ['plans/2027/requests', { lines }, 'REQUEST.INVALID'],
      ['plans/2027/requests', { reason: '扩班', lines: [{ ...lines[0], requested: -1 }] }, 'REQUEST.INVALID'],
      ['plans/2027/requests', { reason: '扩班', lines: [{ ...lines[0], channel: 'lottery' }] }, 'REQUEST.INVALID'],
      ['plans/2027/requests', { reason: '扩班', lines: [lines[0], { ...lines[0], requested: 2 }] }, 'HIRING.LINE_TWICE'],
      ['plans/2027/requests', { reason: '扩班', lines: [{ ...lines[0], schoolCode: 'S9' }] }, 'HIRING.SCHOOL_NOT_FOUND'],
      ['plans/2031/requests', { reason: '扩班', lines }, 'HIRING.PLAN_NOT_FOUND'],
      ['plans/soon/requests', { reason: '扩班', lines }, 'REQUEST.INVALID'],
    ];
    for (const [path, body, code] of refused)
      expect({ path, code: (await bureau.post(`/api/hiring/${path}`, body)).body.code }).toEqual({ path, code });
    expect((await bureau.get('/api/hiring/changes?causeId=T1')).body.code).toBe('REQUEST.INVALID');
    await bureau.post('/api/hiring/plans/2027/requests', { reason: '扩班', lines }, { dryRun: true });
    expect(await tables(county)).toEqual(before);
    expect((await ask('S1', 'art', 1)).status).toBe(200);
  });

  it('the same key again gets the first answer again, with other content a conflict', async () => {
    const { county, bureau, open } = await freshCounty(services);
    await open();
    const body = (requested: number) => ({
      reason: '扩班',
      lines: [{ schoolCode: 'S1', stage: 'primary', subject: 'art', channel: 'transfer-in', requested }],
    });
    const key = newId();
    const first = await bureau.post('/api/hiring/plans/2027/requests', body(1), { key });
    expect((await bureau.post('/api/hiring/plans/2027/requests', body(1), { key })).body).toEqual(first.body);
    expect((await bureau.post('/api/hiring/plans/2027/requests', body(2), { key })).body.code).toBe('IDEMPOTENCY.INPUT_MISMATCH');
    expect(await revisionsOf(services, county)).toHaveLength(1);
  });

  it('the database itself refuses a rewritten revision and a plan beyond the headroom', async () => {
    const { county, ask, open } = await freshCounty(services);
    await open();
    await ask('S1', 'chinese', 9);
    const asService = (sql: string) => services.inCounty('hiring', county, (transaction) => transaction.change(sql));
    await expect(asService(`update plan_revisions set year = 2030`)).rejects.toThrow(/permission denied/);
    await expect(asService('delete from plan_revision_lines')).rejects.toThrow(/permission denied/);
    await expect(services.query('hiring', `update plan_revisions set cause = '{}'`)).rejects.toThrow(/never changed/);
    await expect(asService('update plan_lines set planned = 4')).rejects.toThrow(/no_post_beyond_the_headroom/);
  });
});

async function tables(county: string): Promise<unknown> {
  const names = ['plans', 'plan_lines', 'plan_revisions', 'plan_revision_lines', 'schools', 'school_posts'];
  return Promise.all(names.map((name) => services.query('hiring', `select * from ${name} where county_code = $1 order by 1, 2`, [county])));
}
