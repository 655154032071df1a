import type { TestClient } from '@jiaobian/testing';
import { randomUUID } from 'node:crypto';
import type { HoldRequest } from '@jiaobian/contracts';
import { HoldSweeper } from '../src/hold-sweeper';
import { codesOf, move, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';

describe('who may, and how often', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
  });
  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    await world.stop();
  });

  test('the sweep tells schools of posts that time has freed', async () => {
    const { body: hold } = await world.hold([move('A', 'B', 2)]);
    await world.letExpire(hold.holdId);
    expect(await world.bureau().post('/api/quota/holds/lapse')).toMatchObject({ status: 200, body: { holds: [hold.holdId] } });
    expect(await world.bureau().post('/api/quota/holds/lapse')).toMatchObject({ status: 200, body: { holds: [] } });
    const told = await world.published<{ cause: { kind: string }; posts: { vacant: number; version: number }[] }>(
      'jiaobian.quota.school-posts-recorded.v1',
    );
    const ofA = told.filter(({ posts }) => posts.some((line) => (line as { schoolCode?: string }).schoolCode === 'A'));
    expect(ofA.slice(-2)).toMatchObject([
      { cause: { kind: 'hold' }, posts: [{ vacant: 0 }] },
      { cause: { kind: 'release' }, posts: [{ vacant: 2 }] },
    ]);
    const versions = ofA.map(({ posts }) => posts[0]!.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  test('the sweeper frees lapsed posts in every county without being asked', async () => {
    const { body: hold } = await world.hold([move('A', 'B', 2)]);
    const posts = [{ schoolCode: 'N', stage: 'primary' as const, track: 'quota' as const, authorised: 5, occupied: 3 }];
    await world.register(posts, { quota: 5 }, { county: '522328' });
    const neighbour = world.bureau('neighbour', '522328');
    const held = await neighbour.post('/api/quota/holds', world.holdRequest([move('N', 'pool', 2)]));
    await world.letExpire(hold.holdId);
    await world.letExpire(held.body.holdId);
    await world.services.application('quota').get(HoldSweeper, { strict: false }).sweep();
    expect(await world.balances()).toMatchObject({ 'A/primary/quota/vacant': 2 });
    expect(await world.balances('522328')).toMatchObject({ 'N/primary/quota/vacant': 2 });
    expect((await neighbour.get(`/api/quota/holds/${held.body.holdId}`)).body).toMatchObject({
      state: 'lapsed',
      endedBy: 'rule:hold-expiry',
    });
  });

  test('nobody decides on a case that they proposed or corrected, and the bureau decides on none', async () => {
    const { body: hold } = await world.hold([move('A', 'B', 1)], { contributors: ['office-clerk'] });
    expect(await world.transfer(hold.holdId)).toMatchObject({ status: 403, body: { code: 'CASE.SAME_PERSON' } });
    const asOffice = (account: string) => world.office(account).post('/api/quota/transfers', world.transferRequest(hold.holdId));
    expect(await asOffice('bureau-clerk')).toMatchObject({ status: 403, body: { code: 'CASE.SAME_PERSON' } });
    expect(await world.bureau('other').post('/api/quota/transfers', world.transferRequest(hold.holdId))).toMatchObject({
      status: 403,
      body: { code: 'AUTH.FORBIDDEN' },
    });
    expect(await asOffice('second-office-clerk')).toMatchObject({ status: 200 });
  });

  test('an import registers once by its id, and posts move by no file', async () => {
    const importId = randomUUID();
    const line = (schoolCode: string, authorised: number, occupied: number) => ({
      schoolCode,
      stage: 'primary' as const,
      track: 'quota' as const,
      authorised,
      occupied,
    });
    const posts = [line('A', 10, 9), line('B', 5, 5), line('C', 10, 10), line('D', 5, 7)];
    expect(await world.register(posts, { quota: 36 }, { importId, dryRun: true })).toMatchObject({ status: 200, body: { movements: 1 } });
    expect(await world.register(posts, { quota: 36 }, { importId })).toMatchObject({ status: 200, body: { movements: 1 } });
    expect(await world.register(posts, { quota: 36 }, { importId })).toMatchObject({ status: 200, body: { movements: 1 } });
    expect(await world.register(posts.slice(1), { quota: 36 }, { importId })).toMatchObject({
      status: 409,
      body: { code: 'REGISTRATION.DIFFERS' },
    });
    const moved = await world.register([line('A', 9, 9), line('B', 6, 5), ...posts.slice(2)], { quota: 36 });
    expect(codesOf(moved.body)).toEqual(['A AUTHORISED_DIFFERS', 'B AUTHORISED_DIFFERS']);
    const grown = await world.register([...posts.slice(0, 3), line('D', 5, 8)], { quota: 36 });
    expect(codesOf(grown.body)).toEqual(['D OVER_QUOTA_GROWS']);

    const setting = {
      name: 'mayGrowOverQuota',
      value: true,
      documentNumber: '册编〔2026〕8号',
      effectiveFrom: '2026-01-01',
      source: '编委会决定',
    };
    expect(await world.office().post('/api/quota/standards/parameters', setting)).toMatchObject({ status: 200, body: { number: 1 } });
    expect(await world.register([...posts.slice(0, 3), line('D', 5, 8)], { quota: 36 })).toMatchObject({
      status: 200,
      body: { movements: 1 },
    });
    expect(await world.published('jiaobian.quota.posts-registered.v1')).toHaveLength(3);
  });

  test('each sees their own: a school its school, an auditor all and changes nothing, another county nothing', async () => {
    const { body: hold } = await world.hold([move('A', 'B', 2), move('pool', 'B', 1)]);
    const { body: moved } = await world.transfer(hold.holdId);
    const pupil = world.services.as('school', { school: 'A', account: 'school-a' });
    const units = (await pupil.get('/api/quota/accounts')).body.map(({ unit }: { unit: string }) => unit);
    expect([...new Set(units)]).toEqual(['A']);
    expect((await pupil.get('/api/quota/entitlements')).body.lines.map((line: { schoolCode: string }) => line.schoolCode)).toEqual(['A']);
    expect((await pupil.get(`/api/quota/transfers/${moved.transferId}`)).body.lines).toMatchObject([{ from: 'A', to: 'B' }]);
    const toOther = moved.movements[1].movementId;
    const poolAccount = (await world.auditor().get('/api/quota/accounts?unit=pool')).body[0].id;
    for (const [path, status] of [
      ['accounts?unit=B', 403],
      ['statements/B', 403],
      ['entitlements/B/primary', 403],
      ['entitlements?schoolCode=B', 403],
      [`movements/${toOther}`, 404],
      [`accounts/${poolAccount}/entries`, 404],
      [`holds/${hold.holdId}`, 403],
      ['adjustment-basis?year=2027', 403],
      ['ledger/verify', 403],
    ] as const) {
      expect([path, (await pupil.get(`/api/quota/${path}`)).status]).toEqual([path, status]);
    }
    const auditor = world.auditor();
    const byDocument = `/api/quota/movements?document=${encodeURIComponent('〔2027〕1号')}`;
    const idsOf = async (client: TestClient) => (await client.get<{ id: string }[]>(byDocument)).body.map(({ id }) => id);
    expect(await idsOf(auditor)).toEqual(expect.arrayContaining([toOther, moved.movements[0].movementId]));
    expect(await idsOf(pupil)).toEqual([moved.movements[0].movementId]);
    expect(await idsOf(world.auditor('522328'))).toEqual([]);
    expect(await auditor.post('/api/quota/holds', world.holdRequest([move('pool', 'B', 1)]))).toMatchObject({ status: 403 });

    const neighbour = world.auditor('522328');
    expect((await neighbour.get('/api/quota/accounts')).body).toEqual([]);
    expect((await neighbour.get('/api/quota/transfers')).body).toEqual([]);
    for (const path of [
      `movements/${toOther}`,
      `transfers/${moved.transferId}`,
      `holds/${hold.holdId}`,
      `accounts/${poolAccount}/entries`,
      'statements/A',
      'entitlements',
      'entitlements/A/primary',
    ]) {
      expect([path, (await neighbour.get(`/api/quota/${path}`)).status]).toEqual([path, 404]);
    }
    const office = world.services.as('quota-office', { county: '522328', account: 'neighbour' });
    expect(await office.post('/api/quota/transfers', world.transferRequest(hold.holdId))).toMatchObject({
      status: 404,
      body: { code: 'HOLD.NOT_FOUND' },
    });
  });

  test('bad input is told field by field and changes nothing', async () => {
    const before = await world.balances();
    const request: HoldRequest & { extra?: number } = world.holdRequest([move('A', 'B', 1)]);
    for (const wrong of [
      { ...request, extra: 1 },
      { ...request, lines: [{ ...request.lines[0], count: 0 }] },
      { ...request, holdId: 'x' },
      { ...request, contributors: [7] },
    ]) {
      expect(await world.bureau().post('/api/quota/holds', wrong)).toMatchObject({ status: 422, body: { code: 'REQUEST.INVALID' } });
    }
    expect(await world.bureau().post('/api/quota/holds', request, { key: 'short' })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY.KEY_MISSING' },
    });
    const setting = { name: 'classFactor', value: 1.4, documentNumber: 'x', effectiveFrom: '2026-01-01', source: 'x' };
    expect(await world.office().post('/api/quota/standards/parameters', setting)).toMatchObject({
      status: 422,
      body: { code: 'PARAMETER.INVALID' },
    });
    expect(await world.bureau().get('/api/quota/adjustment-basis?year=2026')).toMatchObject({
      status: 409,
      body: { code: 'CENSUS.MISSING' },
    });
    expect(await world.balances()).toEqual(before);
  });
});
