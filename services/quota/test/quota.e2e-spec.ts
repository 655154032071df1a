import { randomUUID } from 'node:crypto';
import type { GateBlock, HoldRequest } from '@jiaobian/contracts';
import { HoldSweeper } from '../src/hold-sweeper';
import { QuotaWorld } from './quota-world';

/** Primary schools: A gives (10 posts, 8 people, entitled 5), B grew (5 posts, entitled 20), C is full, D over-quota. 6 posts in the pool. */
async function openCounty(world: QuotaWorld): Promise<void> {
  const line = (schoolCode: string, authorised: number, occupied: number) => ({
    schoolCode,
    stage: 'primary' as const,
    track: 'quota' as const,
    authorised,
    occupied,
  });
  const registered = await world.register([line('A', 10, 8), line('B', 5, 5), line('C', 10, 10), line('D', 5, 7)], { quota: 36 });
  expect(registered).toMatchObject({ status: 200, body: { movements: 5 } });
  const school = (code: string, pupils: number) => ({ code, stages: [{ stage: 'primary' as const, pupils, classes: 6 }] });
  await world.census([school('A', 95), school('B', 380), school('C', 190), school('D', 380)]);
}

const move = (from: string, to: string, count: number) => ({ from, to, stage: 'primary' as const, track: 'quota' as const, count });
const codesOf = (body: { details: { blocks: GateBlock[] } }) => body.details.blocks.map(({ code, unit }) => `${unit} ${code}`);

describe('quota', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
  });
  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    await world.stop();
  });

  test('a consent moves the held posts once, and the fact carries all that others need', async () => {
    const held = await world.hold([move('A', 'B', 2), move('pool', 'B', 3)], { contributors: ['bureau-second-clerk'] });
    expect(held).toMatchObject({ status: 200, body: { posts: 5 } });
    expect(await world.balances()).toMatchObject({
      'A/primary/quota/reserved': 2,
      'pool/any/quota/reserved': 3,
      'B/primary/quota/occupied': 5,
    });

    const request = world.transferRequest(held.body.holdId);
    const moved = await world.office().post('/api/quota/transfers', request);
    expect(moved).toMatchObject({ status: 200, body: { decidedBy: 'office-clerk', decidedByName: '编办李主任' } });
    const balances = await world.balances();
    expect(balances).toMatchObject({ 'B/primary/quota/vacant': 5, 'pool/any/quota/vacant': 3 });
    expect(Object.keys(balances).filter((place) => place.endsWith('reserved'))).toEqual([]);

    const again = await world.office().post('/api/quota/transfers', request);
    expect(again).toMatchObject({ status: 200, body: moved.body });
    const otherwise = { ...request, effectiveOn: '2027-03-01' };
    expect(await world.office().post('/api/quota/transfers', otherwise)).toMatchObject({ status: 409, body: { code: 'TRANSFER.DIFFERS' } });
    expect(await world.transfer(held.body.holdId)).toMatchObject({ status: 409, body: { code: 'HOLD.STATE' } });
    expect(await world.balances()).toEqual(balances);

    const events = await world.published<Record<string, unknown>>('jiaobian.quota.posts-moved.v1');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      transferId: request.transferId,
      proposedBy: 'bureau-clerk',
      effectiveOn: '2027-02-01',
      decision: { documentNumber: '册编办〔2027〕1号', decidedBy: 'office-clerk', decidedAt: moved.body.decidedAt },
      moves: moved.body.movements.map(({ movementId }: { movementId: string }) => ({ movementId })),
      posts: [
        { schoolCode: 'A', authorised: 8, occupied: 8, vacant: 0, entitled: 5 },
        { schoolCode: 'B', authorised: 10, occupied: 5, vacant: 5, entitled: 20 },
      ],
    });
  });

  test('from a number one can follow to the entry, the movement, the decision and back to its whole', async () => {
    const held = await world.hold([move('A', 'B', 2)]);
    const { body: moved } = await world.transfer(held.body.holdId);
    const auditor = world.auditor();
    const [told] = await world.published<{ posts: { schoolCode: string; lastEntryId: string; lastMovementId: string }[] }>(
      'jiaobian.quota.posts-moved.v1',
    );
    const posts = told!.posts.find(({ schoolCode }) => schoolCode === 'B')!;
    const { body: movement } = await auditor.get(`/api/quota/movements/${posts.lastMovementId}`);
    expect(movement).toMatchObject({
      kind: 'transfer',
      lineId: 'line-1',
      proposedBy: 'bureau-clerk',
      approvedBy: 'office-clerk',
      documentNumber: '册编办〔2027〕1号',
      effectiveOn: '2027-02-01',
      causeKind: 'transfer',
      causeId: moved.transferId,
    });
    expect(movement.ruleVersion).toContain('2014-72');
    expect(
      movement.entries.map((entry: { amount: number; account: { unit: string; state: string } }) => [
        entry.account.unit,
        entry.account.state,
        entry.amount,
      ]),
    ).toEqual([
      ['A', 'reserved', -2],
      ['B', 'vacant', 2],
    ]);
    const entry = movement.entries[1];
    expect(entry.id).toBe(posts.lastEntryId);
    const { body: page } = await auditor.get(`/api/quota/accounts/${entry.account.id}/entries`);
    expect(page.entries).toMatchObject([{ id: posts.lastEntryId, balanceBefore: 0, balanceAfter: 2 }]);

    const { body: transfer } = await auditor.get(`/api/quota/transfers/${moved.transferId}`);
    expect(transfer).toMatchObject({
      holdId: held.body.holdId,
      meeting: '2027年第1次编委会',
      lines: [{ movementId: movement.id, from: 'A', to: 'B', count: 2 }],
    });
    expect((await auditor.get('/api/quota/transfers')).body).toEqual([transfer]);
    expect((await auditor.get('/api/quota/statements/B')).body.lines[0]).toMatchObject({ movementId: movement.id, changes: { vacant: 2 } });
    expect((await auditor.get('/api/quota/ledger/verify')).body).toMatchObject({ intact: true, movements: 7, differences: [] });
  });

  test('balances are known as of a day, as known at an instant', async () => {
    const knownAt = new Date().toISOString();
    const held = await world.hold([move('pool', 'B', 1)]);
    await world.transfer(held.body.holdId, { effectiveOn: '2027-02-01' });
    const vacantOf = async (query: string) => {
      const { body } = await world.auditor().get(`/api/quota/accounts?unit=B&${query}`);
      return body.find(({ state }: { state: string }) => state === 'vacant').balance;
    };
    expect([
      await vacantOf('asOf=2027-01-31'),
      await vacantOf('asOf=2027-02-01'),
      await vacantOf(`asOf=2027-02-01&knownAt=${knownAt}`),
    ]).toEqual([0, 1, 0]);
  });

  test.each([
    ['a full school takes in no post', move('pool', 'C', 1), 'C SCHOOL_FULL'],
    ['an over-quota school takes in no post', move('pool', 'D', 1), 'D SCHOOL_OVER_QUOTA'],
    ['nobody gives more than is idle', move('A', 'B', 3), 'A NOT_ENOUGH_VACANT'],
    ['no school rises above its entitlement', { ...move('pool', 'B', 6), count: 16 }, 'B ABOVE_ENTITLEMENT'],
    ['tracks never net', { ...move('A', 'B', 1), track: 'headcount' as const }, 'A STAGE_OR_TRACK_DIFFERS'],
  ])('%s', async (_rule, line, expected) => {
    const before = await world.balances();
    const refused = await world.hold([line]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'GATE.BLOCKED' } });
    expect(codesOf(refused.body)).toContain(expected);
    expect(await world.balances()).toEqual(before);
  });

  test('what is held for a school counts as its own, so that two cases together do not pass its entitlement', async () => {
    expect(await world.hold([move('pool', 'B', 6), move('A', 'B', 2)])).toMatchObject({ status: 200 });
    expect(await world.hold([move('A', 'B', 8)])).toMatchObject({
      status: 409,
      body: { details: { blocks: [{ code: 'NOT_ENOUGH_VACANT' }, { code: 'ABOVE_ENTITLEMENT', available: 7 }] } },
    });
  });

  test('a hold asked again is the same hold, asked otherwise a conflict, and a try leaves nothing', async () => {
    const request = world.holdRequest([move('A', 'B', 2)]);
    const before = await world.balances();
    expect(await world.bureau().post('/api/quota/holds', request, { dryRun: true })).toMatchObject({ status: 200, body: { posts: 2 } });
    expect(await world.balances()).toEqual(before);
    const first = await world.bureau().post('/api/quota/holds', request);
    expect(await world.bureau().post('/api/quota/holds', request)).toMatchObject({ status: 200, body: first.body });
    const other = { ...request, lines: [{ ...request.lines[0]!, count: 1 }] };
    expect(await world.bureau().post('/api/quota/holds', other)).toMatchObject({ status: 409, body: { code: 'HOLD.DIFFERS' } });
    expect(await world.balances()).toMatchObject({ 'A/primary/quota/reserved': 2 });
    const twice = world.holdRequest([move('A', 'B', 1), move('pool', 'B', 1)]);
    twice.lines[1]!.lineId = twice.lines[0]!.lineId;
    expect(await world.bureau().post('/api/quota/holds', twice)).toMatchObject({ status: 422, body: { code: 'HOLD.LINES' } });
  });

  test('a release gives the posts back by movements that name what they take back', async () => {
    const before = await world.balances();
    const { body: hold } = await world.hold([move('A', 'B', 2)]);
    const release = () => world.bureau().post(`/api/quota/holds/${hold.holdId}/release`, { reason: '退回修改' });
    expect(await release()).toMatchObject({ status: 200, body: { state: 'released' } });
    expect(await release()).toMatchObject({ status: 200, body: { state: 'released' } });
    expect(await world.balances()).toEqual(before);
    const { body: shown } = await world.auditor().get(`/api/quota/holds/${hold.holdId}`);
    expect(shown).toMatchObject({ state: 'released', endedBy: 'bureau-clerk', endedReason: '退回修改' });
    const { body: held } = await world.auditor().get(`/api/quota/movements/${shown.lines[0].movementId}`);
    const { body: reversal } = await world.auditor().get(`/api/quota/movements/${held.reversedBy}`);
    expect(reversal).toMatchObject({ kind: 'release', reverses: held.id });
    expect(await world.transfer(hold.holdId)).toMatchObject({ status: 409, body: { code: 'HOLD.STATE' } });
  });

  test('a hold whose days are over holds nobody up, and nobody can consent to it', async () => {
    const { body: hold } = await world.hold([move('A', 'B', 2), move('pool', 'B', 6)]);
    await world.letExpire(hold.holdId);
    expect((await world.auditor().get(`/api/quota/holds/${hold.holdId}`)).body.state).toBe('lapsed');
    expect(await world.transfer(hold.holdId)).toMatchObject({ status: 409, body: { code: 'HOLD.EXPIRED' } });
    // The next who needs the posts writes the lapse on the way, for the units that it does not touch as well.
    expect(await world.hold([move('A', 'B', 2)])).toMatchObject({ status: 200 });
    expect(await world.balances()).toMatchObject({ 'A/primary/quota/reserved': 2, 'pool/any/quota/vacant': 6 });
    expect(await world.transfer(hold.holdId)).toMatchObject({ status: 409, body: { code: 'HOLD.EXPIRED' } });
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

  test('what changed since the case was submitted is judged again at the consent', async () => {
    const { body: hold } = await world.hold([move('pool', 'B', 6)]);
    await world.census([{ code: 'B', stages: [{ stage: 'primary', pupils: 114, classes: 6 }] }], { on: '2026-09-02' });
    const refused = await world.transfer(hold.holdId);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'GATE.BLOCKED', details: { blocks: [{ code: 'ABOVE_ENTITLEMENT', available: 1 }] } },
    });
    expect((await world.auditor().get(`/api/quota/holds/${hold.holdId}`)).body.state).toBe('live');
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
