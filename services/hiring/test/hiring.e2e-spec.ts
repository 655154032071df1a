import { newId } from '@jiaobian/kernel';
import { startTestServices, type TestServices } from '@jiaobian/testing';
import { hiringService } from '../src';
import { freshCounty, revisionsOf } from './fresh-county';
import { postsOfSchool, school, schoolPosts, transfer } from './ledger-events';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices({ definitions: [hiringService] });
});
afterAll(() => services.stop());

describe('the annual plan', () => {
  it('cuts each line to the headroom, shortage subjects first, and says which entries limit it', async () => {
    const { bureau, ask, open } = await freshCounty(services);
    expect((await open()).status).toBe(200);
    await ask('S1', 'chinese', 4);
    const { status, body } = await ask('S1', 'music', 2);
    expect(status).toBe(200);
    expect(body.lines[0]).toMatchObject({
      subject: 'music',
      channel: 'open-recruitment',
      track: 'quota',
      requested: 2,
      headroom: 3,
      planned: 2,
      cut: 0,
    });
    expect(body.revisions[0].lines).toHaveLength(2);

    const plan = await bureau.get('/api/hiring/plans/2027?schoolCode=S1');
    expect(plan.body.totals).toEqual({ lines: 2, requested: 6, planned: 3, cut: 3 });
    expect(plan.body.headroom).toMatchObject([{ schoolCode: 'S1', track: 'quota', headroom: 3, planned: 3, left: 0 }]);
    const chinese = plan.body.lines[1];
    expect(chinese).toMatchObject({
      subject: 'chinese',
      schoolName: '册亨县S1小学',
      requested: 4,
      takenBefore: 2,
      planned: 1,
      cut: 3,
      reason: '教师不足',
    });
    expect(chinese.limitedBy).toMatchObject({ boundBy: 'vacant', ledger: { vacant: 3, authorised: 13, occupied: 10, version: 1 } });
    expect(chinese.limitedBy.ledger.entryIds).toHaveLength(1);
    expect(chinese.limitedBy.ledger.links[0].href).toBe(`/api/quota/movements/${chinese.limitedBy.ledger.movementId}`);
    expect(chinese.why.arithmetic).toContain('min(4, 3 − 2) = 1');
    expect(chinese.why.ruleVersion).toBe('hiring.headroom-cut.v1');

    const line = await bureau.get(chinese.links[0].href);
    expect(line.body).toMatchObject({
      id: chinese.id,
      planned: 1,
      revisions: [{ cause: { kind: 'request' } }, { cause: { kind: 'request' } }],
    });
    expect(line.body.revisions[0].cause.words.en).toMatch(/^a request by \S+: /);
  });

  it('S0: 47 = 17 + 15 + 15 over three plan years; a document whose parts miss its figure is flagged and kept', async () => {
    const { bureau, told, ask, open, planned } = await freshCounty(services);
    await told.posts(postsOfSchool([schoolPosts('S1', { vacant: 40, version: 2 })]));
    await services.settled();
    const parts = (...counts: number[]) => counts.map((count, index) => ({ name: `第${index + 1}年`, count }));
    const first = await open(2027, [
      { documentNumber: 'S0 (三)1', name: '教师招聘', total: 47, parts: parts(17, 15, 15) },
      { documentNumber: 'S0', name: '9+3 高职单招免费定向培养(第二批)', total: 6, parts: parts(2, 2, 1) },
    ]);
    expect(first.body.statedFigures).toMatchObject([
      { total: 47, partsTotal: 47 },
      {
        total: 6,
        partsTotal: 5,
        flag: { en: 'The document states 6, its parts add up to 5: kept as stated, not repaired' },
        parts: parts(2, 2, 1),
      },
    ]);
    for (const [year, count] of [
      [2027, 17],
      [2028, 15],
      [2029, 15],
    ] as const) {
      if (year > 2027) await open(year);
      await ask('S1', 'chinese', count, { year });
    }
    const years = async () => Promise.all([2027, 2028, 2029].map(async (year) => (await planned(year))['S1 chinese']));
    expect(await years()).toEqual([17, 15, 8]);
    await told.posts(postsOfSchool([schoolPosts('S1', { vacant: 47, version: 3 })]));
    await services.settled();
    expect(await years()).toEqual([17, 15, 15]);
    expect((await bureau.get('/api/hiring/plans')).body.map((plan: { totals: { planned: number } }) => plan.totals.planned)).toEqual([
      15, 15, 17,
    ]);
  });

  it('a closed plan stands as it is, and the posts that it leaves are free for the next year', async () => {
    const { bureau, told, ask, open, planned } = await freshCounty(services);
    await open(2027);
    await open(2028);
    await ask('S1', 'chinese', 2, { year: 2027 });
    await ask('S1', 'chinese', 3, { year: 2028 });
    expect(await planned(2028)).toEqual({ 'S1 chinese': 1 });
    expect((await bureau.post('/api/hiring/plans/2027/close', { reason: '年度结束' })).body.state).toBe('closed');
    expect(await planned(2028)).toEqual({ 'S1 chinese': 3 });
    await told.posts(postsOfSchool([schoolPosts('S1', { vacant: 0, version: 2 })]));
    await services.settled();
    expect([await planned(2027), await planned(2028)]).toEqual([{ 'S1 chinese': 2 }, { 'S1 chinese': 0 }]);
    expect((await ask('S1', 'music', 1, { year: 2027 })).body.code).toBe('HIRING.PLAN_CLOSED');
  });

  it('two requests at once for the last post never plan it twice', async () => {
    const { told, ask, open, planned } = await freshCounty(services);
    await told.posts(postsOfSchool([schoolPosts('S1', { vacant: 1, version: 2 })]));
    await services.settled();
    await open();
    const answers = await Promise.all(['chinese', 'mathematics', 'english', 'history', 'music'].map((subject) => ask('S1', subject, 1)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await planned()).toEqual({ 'S1 music': 1, 'S1 chinese': 0, 'S1 mathematics': 0, 'S1 english': 0, 'S1 history': 0 });
  });
});

describe('the wave', () => {
  it('a consented transfer re-cuts the schools concerned, with before, after and its cause', async () => {
    const { county, bureau, told, ask, open, planned } = await freshCounty(services);
    await open();
    await ask('S1', 'chinese', 5);
    await ask('S2', 'pe', 4);
    await ask('S2', 'chinese', 2, { channel: 'substitute' });
    const moved = transfer([schoolPosts('S1', { vacant: 5, version: 2 }), schoolPosts('S2', { vacant: 2, version: 2 })]);
    const eventId = await told.transfer(moved);
    await services.settled();
    expect(await planned()).toEqual({ 'S1 chinese': 5, 'S2 pe': 2, 'S2 chinese': 2 });

    const { body } = await bureau.get(`/api/hiring/changes?causeId=${moved.transferId}`);
    expect(body.revisions.map((revision: { schoolCode: string }) => revision.schoolCode)).toEqual(['S1', 'S2']);
    const [first] = body.revisions;
    expect(first.cause).toMatchObject({ kind: 'transfer', eventId, documentNumber: '册编办〔2027〕3号', decidedByName: '王主任' });
    expect(first.cause.words.zh).toMatch(/^编制调整\(册编办〔2027〕3号,王主任 .* 备案同意\)$/);
    expect(first.cause.words.en).toContain('王主任 consented');
    expect(first.cause.links).toEqual([{ name: 'transfer', href: `/api/quota/transfers/${moved.transferId}` }]);
    expect(first.lines).toMatchObject([{ subject: 'chinese', before: { headroom: 3, planned: 3 }, after: { headroom: 5, planned: 5 } }]);
    expect(first.lines[0].after.limitedBy.ledger.movementId).toBe(moved.posts[0]!.lastMovementId);
    expect(body.revisions[1].lines).toMatchObject([{ subject: 'pe', before: { planned: 4 }, after: { planned: 2 } }]);

    const line = await bureau.get(first.lines[0].links[0].href);
    expect(line.body.revisions[0].cause.id).toBe(moved.transferId);
    // The last word comes behind the revisions that it counts.
    const sent = await services.query<SentEvent>('hiring', sentEvents, [county]);
    expect(sent.slice(-3).map(({ event: { type, data } }) => [type, data.cause?.id ?? data.transferId, data.revisions])).toEqual([
      ['jiaobian.hiring.plan-revised.v1', moved.transferId, undefined],
      ['jiaobian.hiring.plan-revised.v1', moved.transferId, undefined],
      ['jiaobian.hiring.transfer-answered.v1', moved.transferId, 2],
    ]);
  });

  it('each event twice, late and out of order leaves one revision', async () => {
    const { county, told, ask, open, planned } = await freshCounty(services);
    await open();
    await ask('S1', 'chinese', 9);
    const second = transfer([schoolPosts('S1', { vacant: 5, version: 3 })]);
    const id = newId();
    await told.transfer(second, id);
    await told.transfer(second, id);
    await told.transfer(second);
    await told.posts(postsOfSchool([schoolPosts('S1', { vacant: 1, version: 2 })], 'hold'));
    await told.transfer(transfer([schoolPosts('S1', { vacant: 2, version: 2 })]));
    await told.transfer(second, id);
    await services.settled();
    expect(await planned()).toEqual({ 'S1 chinese': 5 });
    expect(await revisionsOf(services, county)).toEqual([
      { school_code: 'S1', kind: 'request' },
      { school_code: 'S1', kind: 'transfer' },
    ]);
  });

  it('a hold takes its posts out of the plan, its release puts them back, each with its own cause', async () => {
    const { county, told, ask, open, planned } = await freshCounty(services);
    await open();
    await ask('S1', 'chinese', 3);
    await told.posts(postsOfSchool([schoolPosts('S1', { vacant: 1, reserved: 2, version: 2 })], 'hold'));
    await services.settled();
    expect(await planned()).toEqual({ 'S1 chinese': 1 });
    await told.posts(postsOfSchool([schoolPosts('S1', { vacant: 3, version: 3 })], 'release'));
    await services.settled();
    expect(await planned()).toEqual({ 'S1 chinese': 3 });
    expect((await revisionsOf(services, county)).map(({ kind }) => kind)).toEqual(['request', 'hold', 'release']);
  });

  it('a new entitlement without a movement counts, and a school never plans above it', async () => {
    const { told, bureau, ask, open, planned } = await freshCounty(services);
    await open();
    await ask('S1', 'chinese', 3);
    await told.posts(postsOfSchool([schoolPosts('S1', { vacant: 3, entitled: 11 })], 'entitlement'));
    await services.settled();
    expect(await planned()).toEqual({ 'S1 chinese': 1 });
    expect((await bureau.get('/api/hiring/plans/2027')).body.lines[0].limitedBy.boundBy).toBe('entitled');
  });

  it('a movement that leaves the plan as it is makes no revision', async () => {
    const { county, told, ask, open } = await freshCounty(services);
    await open();
    await ask('S1', 'chinese', 1);
    await told.transfer(
      transfer([schoolPosts('S1', { vacant: 3, occupied: 11, version: 2 }), schoolPosts('S2', { vacant: 9, version: 2 })]),
    );
    await services.settled();
    expect((await revisionsOf(services, county)).map(({ kind }) => kind)).toEqual(['request']);
  });

  it('a school that closes plans nobody any more and may only take its requests back', async () => {
    const { told, bureau, ask, open, planned } = await freshCounty(services);
    await open();
    await ask('S1', 'chinese', 2);
    await ask('S1', 'art', 1, { channel: 'silver-age' });
    await told.school(school('S1', { closed: true }));
    await services.settled();
    expect(await planned()).toEqual({ 'S1 chinese': 0, 'S1 art': 0 });
    expect((await bureau.get('/api/hiring/plans/2027')).body.lines[1].limitedBy.boundBy).toBe('school-closed');
    expect((await ask('S1', 'chinese', 3)).body.code).toBe('HIRING.SCHOOL_CLOSED');
    expect((await ask('S1', 'chinese', 0)).status).toBe(200);
  });
});

const sentEvents = 'select envelope as event from outbox where county_code = $1 order by id';

interface SentEvent {
  event: { type: string; data: { cause?: { id: string }; transferId?: string; revisions?: number } };
}
