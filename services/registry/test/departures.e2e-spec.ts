import { randomUUID } from 'node:crypto';
import { schoolPostsRecorded, staffLeft, staffRecorded } from '@jiaobian/contracts';
import { demoCounty } from '@jiaobian/demo-county';
import { quotaService } from '@jiaobian/quota';
import { eventually, startTestServices, type TestClient, type TestServices } from '@jiaobian/testing';
import { registryService } from '../src';
import { writeCountyWorkbook } from '../src/workbook/write/county-workbook';

const environment = { JIAOBIAN_IDENTITY_NUMBER_KEY: 'aa'.repeat(32), JIAOBIAN_IDENTITY_NUMBER_HASH_KEY: 'bb'.repeat(32) };
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Person {
  personId: string;
  schoolCode: string;
  stage: string;
  track: string | null;
}

describe('somebody leaves', () => {
  let services: TestServices;
  let bureau: TestClient;
  let hr: TestClient;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    services = await startTestServices({ definitions: [registryService, quotaService], environment });
    bureau = services.as('education-bureau');
    hr = services.as('hr-bureau', { account: 'hr-clerk' });
    const content = await writeCountyWorkbook(demoCounty({ seed: 7, census: 2026 }));
    const started = await bureau.post('/api/registry/imports', content, { headers: { 'content-type': workbookType } });
    await eventually(async () => expect((await bureau.get(`/api/registry/imports/${started.body.id}`)).body.state).toBe('ready'), {
      withinMs: 30_000,
    });
    expect(await bureau.post(`/api/registry/imports/${started.body.id}/confirm`)).toMatchObject({ status: 200 });
    await services.settled();
  });
  afterAll(() => services.stop());

  test('who holds no post is told with what they are employed as', async () => {
    const rows = await services.query<{ employment: string; people: number }>(
      'registry',
      `select member->>'employment' as employment, count(*)::int as people from outbox, jsonb_array_elements(envelope::jsonb->'data'->'staff') member
       where envelope->>'type' = $1 and member->>'track' = 'none' group by 1 order by 1`,
      [staffRecorded.type],
    );
    expect(rows).toEqual([
      { employment: 'silver-age', people: 5 },
      { employment: 'special-post', people: 18 },
      { employment: 'substitute', people: 40 },
    ]);
  });

  /** Of a school that has nobody beyond its posts, or has. */
  async function personAt({ over }: { over: boolean }): Promise<Person> {
    const [person] = await services.query<Person>(
      'registry',
      `select person_id as "personId", school_code as "schoolCode", stage, track from registry.staff s
        where track = 'quota' and employment <> 'special-post' and ${over ? '' : 'not'} exists (
          select from quota.accounts a where a.unit = s.school_code and a.stage = s.stage and a.track = s.track and a.state = 'over' and a.balance > 0)
        order by person_id limit 1`,
    );
    return person!;
  }

  const balance = async (unit: string, stage: string, state: string): Promise<number> => {
    const rows = await services.query<{ balance: number }>(
      'quota',
      `select coalesce(sum(balance), 0)::int as balance from quota.accounts where unit = $1 and stage = $2 and track = 'quota' and state = $3`,
      [unit, stage, state],
    );
    return rows[0]!.balance;
  };

  const departure = (personId: string, change: object = {}) => ({
    departureId: randomUUID(),
    personId,
    reason: 'retirement',
    leftOn: today,
    documentNumber: '册人社退〔2026〕8号',
    ...change,
  });

  const intact = async () => expect((await services.as('auditor').get('/api/quota/ledger/verify')).body).toMatchObject({ intact: true });

  test('the post falls free to the pool, once, and the school’s list and posts say so', async () => {
    const person = await personAt({ over: false });
    const before = {
      occupied: await balance(person.schoolCode, person.stage, 'occupied'),
      pool: await balance('pool', 'any', 'vacant'),
    };
    const request = departure(person.personId);
    const recorded = await hr.post('/api/registry/departures', request);
    expect(recorded).toMatchObject({ status: 200, body: { schoolCode: person.schoolCode, recordedBy: 'hr-clerk' } });
    expect(await hr.post('/api/registry/departures', request)).toMatchObject({ status: 200, body: recorded.body });
    await services.settled();
    expect(await balance(person.schoolCode, person.stage, 'occupied')).toBe(before.occupied - 1);
    expect(await balance('pool', 'any', 'vacant')).toBe(before.pool + 1);

    const [movement] = (await services.as('auditor').get(`/api/quota/movements?document=${encodeURIComponent(request.documentNumber)}`))
      .body;
    expect((await services.as('auditor').get(`/api/quota/movements/${movement.id}`)).body).toMatchObject({
      kind: 'intake',
      proposedBy: 'hr-clerk',
      approvedBy: 'rule:freed-posts',
      causeKind: 'exit',
      causeId: request.departureId,
    });
    const staff = (await bureau.get(`/api/registry/schools/${person.schoolCode}/staff`)).body;
    expect(staff.map(({ personId }: Person) => personId)).not.toContain(person.personId);
    const told = await services.query<{ type: string; data: { cause?: { kind: string } } }>(
      'quota',
      `select envelope->>'type' as type, envelope->'data' as data from quota.outbox where envelope->'data'->'cause'->>'kind' = 'exit'`,
    );
    expect(told).toMatchObject([{ type: schoolPostsRecorded.type }]);
    const lists = await services.query<{ count: number }>(
      'registry',
      `select count(*)::int as count from registry.outbox where envelope->>'type' = any ($1) and envelope->'data'->>'schoolCode' = $2`,
      [[staffLeft.type, staffRecorded.type], person.schoolCode],
    );
    expect(lists[0]!.count).toBe(3);
    await intact();
  });

  test('the county may leave it to the school', async () => {
    const set = {
      name: 'freedPosts',
      value: 'school',
      documentNumber: '册编〔2026〕12号',
      effectiveFrom: '2026-01-01',
      source: '县级参数',
    };
    expect(await services.as('quota-office').post('/api/quota/standards/parameters', set)).toMatchObject({ status: 200 });
    const person = await personAt({ over: false });
    const before = await balance(person.schoolCode, person.stage, 'vacant');
    expect(await hr.post('/api/registry/departures', departure(person.personId, { reason: 'resignation' }))).toMatchObject({ status: 200 });
    await services.settled();
    expect(await balance(person.schoolCode, person.stage, 'vacant')).toBe(before + 1);
    await intact();
  });

  test('whoever leaves a school with people beyond its posts leaves no post behind', async () => {
    const person = await personAt({ over: true });
    const before = { over: await balance(person.schoolCode, person.stage, 'over'), pool: await balance('pool', 'any', 'vacant') };
    expect(await hr.post('/api/registry/departures', departure(person.personId, { reason: 'transfer-out' }))).toMatchObject({
      status: 200,
    });
    await services.settled();
    expect(await balance(person.schoolCode, person.stage, 'over')).toBe(before.over - 1);
    expect(await balance('pool', 'any', 'vacant')).toBe(before.pool);
    await intact();
  });

  test('nobody leaves twice, tomorrow, unknown, or by a school’s word', async () => {
    const person = await personAt({ over: false });
    const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
    expect(await hr.post('/api/registry/departures', departure(person.personId, { leftOn: tomorrow }))).toMatchObject({
      status: 422,
      body: { code: 'DEPARTURE.IN_FUTURE' },
    });
    expect(await hr.post('/api/registry/departures', departure(randomUUID()))).toMatchObject({
      status: 404,
      body: { code: 'DEPARTURE.NOT_ON_ROSTER' },
    });
    const school = services.as('school', { school: person.schoolCode });
    expect(await school.post('/api/registry/departures', departure(person.personId))).toMatchObject({ status: 403 });
    const request = departure(person.personId);
    expect(await hr.post('/api/registry/departures', request)).toMatchObject({ status: 200 });
    expect(await hr.post('/api/registry/departures', { ...request, reason: 'death' })).toMatchObject({
      status: 409,
      body: { code: 'DEPARTURE.DIFFERS' },
    });
    expect(await hr.post('/api/registry/departures', departure(person.personId))).toMatchObject({
      status: 404,
      body: { code: 'DEPARTURE.NOT_ON_ROSTER' },
    });
  });

  test('a day of leaving before the ledger knew of the person frees the post on the day of recording', async () => {
    const person = await personAt({ over: false });
    const request = departure(person.personId, { leftOn: '2026-03-31', documentNumber: '册人社退〔2026〕2号' });
    expect(await hr.post('/api/registry/departures', request)).toMatchObject({ status: 200, body: { leftOn: '2026-03-31' } });
    await services.settled();
    const [movement] = (await services.as('auditor').get(`/api/quota/movements?document=${encodeURIComponent(request.documentNumber)}`))
      .body;
    expect((await services.as('auditor').get(`/api/quota/movements/${movement.id}`)).body.effectiveOn).toBe(today);
    await intact();
  });
});
