import { randomUUID } from 'node:crypto';
import { coverageChanged, planRevised, type PoolFlow } from '@jiaobian/contracts';
import { addYears } from '@jiaobian/kernel';
import { eventually } from '@jiaobian/testing';
import { holdIdOf, transferIdOf } from '../src/domain/case-ids';
import type { IdleCensusView } from '../src/queries/view-idle-census';
import { PoolWorld, type CountyOfTest } from './pool-world';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const paper = { documentNumber: '册编办〔2026〕21号', meeting: '2026年第5次编委会', decidedOn: today, opinion: '同意' };
const idlePlace = { schoolCode: 'IDLE', stage: 'primary', track: 'quota' } as const;
const cause = { kind: 'request', id: randomUUID(), text: '学校申报' } as const;

/** GROWN is entitled to 57 and holds 50 with nobody missing; FULL is full; IDLE has 14 for 10 people and is entitled to 10; 3 lie in the pool. */
describe('idle posts are counted and recovered', () => {
  let world: PoolWorld;
  beforeAll(async () => {
    world = await PoolWorld.start();
  });
  afterAll(() => world?.services.stop());

  const count = async (county: CountyOfTest, body: object = {}) =>
    (await county.bureau().post('/api/pool/idle-censuses', body)).body as IdleCensusView;
  const lineOf = (census: IdleCensusView, schoolCode = 'IDLE') => census.lines.find((line) => line.schoolCode === schoolCode)!;
  const propose = (county: CountyOfTest, censusId: string, lines?: object[], who = county.bureau()) =>
    who.post('/api/pool/recoveries', { censusId, ...(lines && { lines }) });
  const submit = (county: CountyOfTest, id: string, who = county.bureau()) => who.post(`/api/pool/recoveries/${id}/submit`, {});
  const consent = (county: CountyOfTest, id: string, account = 'officer', change: object = {}) =>
    county.office(account).post(`/api/pool/recoveries/${id}/consent`, { ...paper, ...change });
  const view = async (county: CountyOfTest, id: string) => (await county.bureau().get(`/api/pool/recoveries/${id}`)).body;
  const school = (county: CountyOfTest, schoolCode: string) =>
    county.services.as('school', { county: county.code, account: `school-${schoolCode}`, name: schoolCode, school: schoolCode });

  async function submitted(county: CountyOfTest, posts: number): Promise<{ id: string; census: IdleCensusView }> {
    const census = await count(county);
    const { body } = await propose(county, census.id, [{ ...idlePlace, count: posts }]);
    expect(await submit(county, body.id)).toMatchObject({ status: 200, body: { state: 'submitted' } });
    return { id: body.id, census };
  }

  /** IDLE's annual plan fills so many posts, as hiring tells it. */
  async function planned(county: CountyOfTest, posts: number): Promise<void> {
    const line = { lineId: randomUUID(), stage: 'primary', subject: 'music', channel: 'open-recruitment', headroomAfter: 4 } as const;
    const figures = { requestedBefore: 0, requestedAfter: posts, plannedBefore: 0, plannedAfter: posts };
    const lines = [
      { ...line, ...figures },
      // Takes no post.
      { ...line, ...figures, lineId: randomUUID(), channel: 'substitute', headroomAfter: undefined },
    ];
    const year = Number(today.slice(0, 4)) + 1;
    await county.services.publish(
      planRevised,
      { revisionId: randomUUID(), year, schoolCode: 'IDLE', cause, lines },
      { county: county.code },
    );
    await county.services.settled();
  }

  async function specialPosts(county: CountyOfTest, schoolCode: string, needed: number, dueYear: number): Promise<void> {
    const figures = { neededBefore: 0, needed, coveredBefore: 0, covered: needed };
    const line = { lineId: randomUUID(), cohortYear: dueYear - 3, dueYear, schoolCode, stage: 'primary', subject: 'art' } as const;
    const warnings = [{ ...line, ...figures }];
    await county.services.publish(coverageChanged, { checkId: randomUUID(), cause, warnings }, { county: county.code });
    await county.services.settled();
  }

  test('a census counts every unit, says each part of the formula and the entries behind it, and keeps its two times', async () => {
    const county = await world.county();
    const trial = await county.bureau().post('/api/pool/idle-censuses', {}, { dryRun: true });
    expect(lineOf(trial.body).idle).toBe(4);
    expect((await county.bureau().get('/api/pool/idle-censuses')).body.items).toEqual([]);

    const census = await count(county);
    expect(census).toMatchObject({
      asOf: today,
      censusOn: '2026-09-01',
      reservePercent: 0,
      totals: { units: 3, vacant: 4, idle: 4, unitsIdle: 1 },
    });
    expect(lineOf(census)).toMatchObject({
      schoolName: 'IDLE小学',
      posts: { authorised: 14, occupied: 10, vacant: 4, entitled: 10 },
      counted: { vacant: 4, onLoan: 0, forOver: 0, neededByStandard: 0, neededByPlan: 0, reserve: 0, idle: 4 },
    });
    expect(lineOf(census, 'GROWN').counted).toMatchObject({ vacant: 0, neededByStandard: 7, idle: 0 });
    const entries = await county.bureau().get(`/api/quota/accounts/${lineOf(census).accounts['vacant']}/entries`);
    expect(entries.body.entries[0].balanceAfter).toBe(4);
    // Before there was a ledger nothing was idle.
    expect((await count(county, { asOf: '2020-01-01' })).totals).toMatchObject({ vacant: 0, idle: 0 });
    expect((await county.bureau().post('/api/pool/idle-censuses', { asOf: addYears(today, 1) })).body.code).toBe('IDLE.DAY_AHEAD');
    expect((await county.services.as('finance', { county: county.code }).post('/api/pool/idle-censuses', {})).body.code).toBe(
      'AUTH.FORBIDDEN',
    );
  });

  test('a second census of the same day says the same, and the first says it for ever: counted again, and against whoever would change it', async () => {
    const county = await world.county();
    const [one, other] = [await count(county), await count(county)];
    expect(other.lines).toEqual(one.lines);
    const { body } = await propose(county, one.id);
    await submit(county, body.id);
    await consent(county, body.id);
    const later = await count(county);
    expect(lineOf(later).counted).toMatchObject({ vacant: 0, idle: 0 });
    const again = (await county.bureau().get(`/api/pool/idle-censuses/${one.id}`)).body;
    expect(again.lines).toEqual(one.lines);
    expect((await county.office().get(`/api/pool/idle-censuses/${one.id}/recount`)).body).toMatchObject({
      chainStands: true,
      same: true,
      differences: [],
    });
    for (const sql of [
      `update idle_census_lines set idle = 0`,
      `delete from idle_census_lines`,
      `update idle_censuses set as_of = '2020-01-01'`,
    ]) {
      await expect(county.sql((transaction) => transaction.change(sql))).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
    // By hand, past every guard: the recount names it.
    await county.services.query(
      'pool',
      `set session_replication_role = replica; update idle_census_lines set idle = 3, counted = counted || '{"idle": 3}' where census_id = '${one.id}' and idle = 4`,
    );
    expect((await county.office().get(`/api/pool/idle-censuses/${one.id}/recount`)).body).toMatchObject({
      same: false,
      differences: [{ schoolCode: 'IDLE', idle: 3, idleAgain: 4 }],
    });
  });

  test('what a plan fills, what special-post teachers will stand on and what the county lets a school keep is not idle', async () => {
    const county = await world.county();
    await planned(county, 1);
    await specialPosts(county, 'IDLE', 1, Number(today.slice(0, 4)) + 2);
    const census = await count(county);
    expect(lineOf(census)).toMatchObject({ counted: { neededByPlan: 2, needed: 2, idle: 2 } });
    expect(lineOf(census).plan).toMatchObject({
      lines: [{ channel: 'open-recruitment', planned: 1 }],
      cohorts: [{ subject: 'art', needed: 1 }],
    });
    const parameter = { name: 'idleReservePercent', value: 5, documentNumber: '册编〔2026〕8号', effectiveFrom: today, source: '县委编办' };
    expect((await county.office().post('/api/quota/standards/parameters', parameter)).status).toBe(200);
    // 5 % of 14 posts, rounded up.
    expect(lineOf(await count(county)).counted).toMatchObject({ reserve: 1, idle: 1 });
  });

  test('a school sees its own line and objects to it, until the staffing office has decided', async () => {
    const county = await world.county();
    const { id, census } = await submitted(county, 4);
    const own = await school(county, 'IDLE').get(`/api/pool/idle-censuses/${census.id}`);
    expect(own.body.lines.map(({ schoolCode }: { schoolCode: string }) => schoolCode)).toEqual(['IDLE']);
    expect(own.body.totals).toMatchObject({ units: 1, idle: 4 });
    const object = (schoolCode: string, place: object = idlePlace) =>
      school(county, schoolCode).post(`/api/pool/idle-censuses/${census.id}/objections`, {
        ...place,
        text: '下学期新增两个班 <b>急需</b>',
      });
    expect((await object('FULL')).body.code).toBe('AUTH.OTHER_SCHOOL');
    expect((await object('IDLE', { ...idlePlace, stage: 'junior' })).body.code).toBe('IDLE.NOT_COUNTED');
    expect((await object('IDLE')).status).toBe(200);
    expect((await view(county, id)).objections).toMatchObject([
      { schoolCode: 'IDLE', text: '下学期新增两个班 <b>急需</b>', madeByName: 'IDLE' },
    ]);
    expect((await school(county, 'FULL').get(`/api/pool/idle-censuses/${census.id}`)).body.objections).toEqual([]);
    await consent(county, id);
    expect((await object('IDLE')).body).toMatchObject({ code: 'IDLE.DECIDED', details: { documentNumber: paper.documentNumber } });
    const late = county.sql((transaction) =>
      transaction.change(
        `insert into idle_objections (id, census_id, school_code, stage, track, text, made_by, made_by_name) values ($1, $2, 'IDLE', 'primary', 'quota', 'x', 'x', 'x')`,
        [randomUUID(), census.id],
      ),
    );
    await expect(late).rejects.toMatchObject({ driverError: { constraint: 'objections_before_the_decision' } });
  });

  test('by consent the posts come into the pool at once, once, as an intake that tells hiring and rotation', async () => {
    const county = await world.county();
    const { id } = await submitted(county, 3);
    expect(await county.balances()).toEqual({ 'IDLE reserved': 3, 'IDLE vacant': 1, 'pool vacant': 3 });
    const [first, second] = [await consent(county, id), await consent(county, id)];
    expect([first.body.state, second.body.state]).toEqual(['consented', 'consented']);
    expect(await county.balances()).toEqual({ 'IDLE vacant': 1, 'pool vacant': 6 });
    expect(await county.transfers()).toBe(1);
    const { transferId } = await view(county, id);
    const moved = await county.services.query<{ data: object }>(
      'quota',
      `select envelope->'data' as data from outbox where county_code = $1 and envelope->>'type' = 'jiaobian.quota.posts-moved.v1'`,
      [county.code],
    );
    expect(moved).toMatchObject([{ data: { transferId, caseKind: 'recovery', moves: [{ from: 'IDLE', to: 'pool', count: 3 }] } }]);
    const { movementId } = (moved[0]!.data as { moves: { movementId: string }[] }).moves[0]!;
    expect((await county.bureau().get(`/api/quota/movements/${movementId}`)).body).toMatchObject({
      kind: 'intake',
      proposedBy: 'clerk',
      approvedBy: 'officer',
      documentNumber: paper.documentNumber,
    });
    await eventually(async () =>
      expect((await county.bureau().get(`/api/pool/recoveries/${id}/effects`)).body).toMatchObject({
        transferId,
        movements: [{ count: 3 }],
      }),
    );
    expect((await county.office().get('/api/quota/ledger/verify')).body).toMatchObject({ intact: true });
  });

  test('nobody decides on what they proposed, corrected or submitted, in either office: not by API, ledger or database', async () => {
    const county = await world.county();
    const census = await count(county);
    const own = county.office('officer');
    const { body } = await propose(county, census.id, undefined, own);
    expect(body).toMatchObject({ posts: 4, units: 1, proposer: { accountId: 'officer' } });
    await county
      .bureau('second')
      .post(`/api/pool/recoveries/${body.id}/lines`, { version: body.version, lines: [{ ...idlePlace, count: 2 }] });
    expect((await submit(county, body.id, county.office('third'))).body.state).toBe('submitted');
    for (const account of ['officer', 'second', 'third']) {
      expect((await consent(county, body.id, account)).body.code).toBe('CASE.SAME_PERSON');
      const { revision } = await view(county, body.id);
      const transfer = {
        transferId: transferIdOf(body.id, revision),
        holdId: holdIdOf(body.id, revision),
        effectiveOn: today,
        decision: paper,
      };
      expect((await county.office(account).post('/api/quota/transfers', transfer)).body.code).toBe('CASE.SAME_PERSON');
      const sql = county.sql((transaction) =>
        transaction.change(
          `update recovery_cases set state = 'consented', version = version + 1, decided_by = $2, decided_by_name = $2, decided_at = now(),
             document_number = '3号', decided_on = '2027-01-28' where id = $1`,
          [body.id, account],
        ),
      );
      await expect(sql).rejects.toMatchObject({ driverError: { constraint: 'recovery_cases_nobody_decides_own' } });
    }
    const standIn = county.standIn('lent', 'quota-office', 'officer');
    expect((await standIn.post(`/api/pool/recoveries/${body.id}/consent`, paper)).body.code).toBe('CASE.SAME_PERSON');
    expect((await county.bureau('fourth').post(`/api/pool/recoveries/${body.id}/consent`, paper)).body.code).toBe('AUTH.FORBIDDEN');
    expect((await consent(county, body.id, 'fifth')).body).toMatchObject({ state: 'consented', posts: 2 });
  });

  test('no more is recovered than was counted idle, once for each census: refused by API and database', async () => {
    const county = await world.county();
    const census = await count(county);
    expect((await propose(county, census.id, [{ ...idlePlace, count: 5 }])).body).toMatchObject({
      code: 'RECOVERY.ABOVE_IDLE',
      details: { lines: [{ schoolCode: 'IDLE', count: 5, idle: 4 }] },
    });
    const full = { ...idlePlace, schoolCode: 'FULL', count: 1 };
    expect((await propose(county, census.id, [full])).body.code).toBe('RECOVERY.ABOVE_IDLE');
    const twice = [1, 2].map((posts) => ({ ...idlePlace, count: posts }));
    expect((await propose(county, census.id, twice)).body.code).toBe('RECOVERY.LINE_TWICE');
    const { body } = await propose(county, census.id, [{ ...idlePlace, count: 1 }]);
    expect((await propose(county, census.id)).body.code).toBe('RECOVERY.ALREADY_OPEN');
    const write = (values: string) =>
      county.sql((transaction) =>
        transaction.change(
          `insert into recovery_lines (case_id, census_id, school_code, stage, track, idle, count) values ($1, $2, ${values})`,
          [body.id, census.id],
        ),
      );
    await expect(write(`'FULL', 'primary', 'quota', 0, 1`)).rejects.toMatchObject({
      driverError: { constraint: 'recovers_no_more_than_idle' },
    });
    await expect(write(`'FULL', 'primary', 'quota', 1, 1`)).rejects.toMatchObject({
      driverError: { constraint: 'recovers_what_was_counted' },
    });
    const other = county.sql((transaction) =>
      transaction.change(`insert into recoveries (case_id, census_id) select $1, $2`, [randomUUID(), census.id]),
    );
    await expect(other).rejects.toMatchObject({ driverError: { constraint: 'one_recovery_of_a_census' } });
    expect((await county.bureau().post(`/api/pool/recoveries/${body.id}/withdraw`, { reason: '另行清查' })).body.state).toBe('withdrawn');
    expect((await propose(county, census.id)).status).toBe(200);
    const empty = await count(county, { asOf: '2020-01-01' });
    expect((await propose(county, empty.id)).body.code).toBe('RECOVERY.EMPTY');
  });

  test('what a school has come to need since the census is not taken from it; what is submitted rests and is held for nobody else', async () => {
    const county = await world.county();
    const census = await count(county);
    const { body } = await propose(county, census.id);
    await planned(county, 2);
    expect((await submit(county, body.id)).body).toMatchObject({
      code: 'RECOVERY.NO_LONGER_IDLE',
      details: { lines: [{ schoolCode: 'IDLE', count: 4, idle: 2 }] },
    });
    expect(await county.holds()).toEqual([]);
    const fewer = { version: body.version, lines: [{ ...idlePlace, count: 2 }] };
    expect((await county.bureau().post(`/api/pool/recoveries/${body.id}/lines`, fewer)).body).toMatchObject({ posts: 2, state: 'draft' });
    expect((await submit(county, body.id)).body.state).toBe('submitted');
    const rests = county.sql((transaction) => transaction.change('delete from recovery_lines where case_id = $1', [body.id]));
    await expect(rests).rejects.toMatchObject({ driverError: { constraint: 'recovery_lines_rest' } });
    const { body: returned } = await county.office().post(`/api/pool/recoveries/${body.id}/return`, { opinion: '留一名' });
    expect([returned.state, await county.balances()]).toMatchObject(['returned', { 'IDLE vacant': 4 }]);
    // Returned it is submitted anew, under a hold of its own; lapsed as well.
    expect((await submit(county, body.id)).body.state).toBe('submitted');
    await county.letExpire();
    await county.services.query(
      'pool',
      `set session_replication_role = replica; update recovery_cases set expires_at = clock_timestamp() - interval '1 second' where county_code = '${county.code}'`,
    );
    expect((await view(county, body.id)).state).toBe('lapsed');
    expect((await consent(county, body.id)).status).toBe(409);
    expect((await submit(county, body.id)).body.state).toBe('submitted');
    expect(await county.balances()).toMatchObject({ 'IDLE reserved': 2, 'IDLE vacant': 2 });
  });

  test('a consent whose answer was lost is finished by the ledger’s event; a withdrawal at the same moment has one outcome', async () => {
    const county = await world.county();
    const { id } = await submitted(county, 1);
    const request = { transferId: transferIdOf(id, 1), holdId: holdIdOf(id, 1), effectiveOn: today, decision: paper };
    expect((await county.office().post('/api/quota/transfers', request)).status).toBe(200);
    await eventually(async () => expect((await view(county, id)).state).toBe('consented'));
    const { id: other } = await submitted(county, 1);
    await Promise.all([consent(county, other), county.bureau().post(`/api/pool/recoveries/${other}/withdraw`, {}), consent(county, other)]);
    await county.services.settled();
    const { state } = await view(county, other);
    expect(await county.balances()).toMatchObject(
      state === 'consented' ? { 'IDLE vacant': 2, 'pool vacant': 5 } : { 'IDLE vacant': 3, 'pool vacant': 4 },
    );
    expect(['consented', 'withdrawn']).toContain(state);
  });

  test('the gate lets a recovery bring posts into the pool and nowhere else', async () => {
    const county = await world.county();
    const line = { lineId: 'one', stage: 'primary', track: 'quota', count: 1 };
    const hold = (from: string, to: string) => ({
      ...{
        holdId: randomUUID(),
        caseId: randomUUID(),
        caseKind: 'recovery',
        caseRevision: 1,
        schoolYear: 2026,
        reason: 'x',
        contributors: [],
      },
      ...{ expiresInDays: 9, lines: [{ ...line, from, to }] },
    });
    for (const [from, to] of [
      ['IDLE', 'GROWN'],
      ['pool', 'IDLE'],
    ] as const)
      expect((await county.bureau().post('/api/quota/holds', hold(from, to))).body.code).toBe('HOLD.NOT_TO_POOL');
    expect((await county.bureau().post('/api/quota/holds', hold('FULL', 'pool'))).body).toMatchObject({ code: 'GATE.BLOCKED' });
  });

  test('a recovery is corrected like a transfer: the school has its posts again, and none is held', async () => {
    const county = await world.county();
    const { id } = await submitted(county, 3);
    await consent(county, id);
    const { movements } = await eventually(async () => {
      const { body } = await county.bureau().get(`/api/pool/recoveries/${id}/effects`);
      expect(body.movements).toHaveLength(1);
      return body as { movements: { movementId: string }[] };
    });
    const correctionId = randomUUID();
    const asked = { correctionId, movementId: movements[0]!.movementId, scope: 'line', reason: '清查有误' };
    expect((await county.bureau().post('/api/quota/corrections', asked)).status).toBe(200);
    expect((await county.office().post(`/api/quota/corrections/${correctionId}/consent`, paper)).status).toBe(200);
    expect(await county.balances()).toEqual({ 'IDLE vacant': 4, 'pool vacant': 3 });
  });

  test('the yearly flow tells by which way posts came and went, and opening + in − out is the closing of the pool’s accounts', async () => {
    const county = await world.county();
    const { id } = await submitted(county, 3);
    await consent(county, id);
    const loan = { ...idlePlace, schoolCode: 'GROWN', count: 2, purpose: '新增班额', startsOn: today };
    const { body: drafted } = await county
      .bureau()
      .post('/api/pool/loans', { ...loan, instalments: [{ dueOn: addYears(today, 3), count: 2 }] });
    await county.bureau().post(`/api/pool/loans/${drafted.id}/submit`, {});
    await county.office().post(`/api/pool/loans/${drafted.id}/consent`, { ...paper, exception: '两年内分流' });
    const flow = (await county.office().get('/api/quota/pool-flow?years=2')).body as PoolFlow;
    const [before, now] = flow.years.filter(({ track }) => track === 'quota');
    // The total was approved then, and told to the ledger now.
    expect(before).toMatchObject({ opening: 0, closing: 77, flows: [{ direction: 'in', way: 'approved', posts: 77 }] });
    expect(now).toMatchObject({ year: Number(today.slice(0, 4)), opening: 77, closing: 4 });
    expect(now!.flows.find(({ way }) => way === 'registered')).toMatchObject({ direction: 'out', posts: 74 });
    const band = (way: string) => now!.flows.find((one) => one.way === way);
    expect(band('recovered')).toMatchObject({ direction: 'in', posts: 3, units: [{ unit: 'IDLE', unitName: 'IDLE小学', posts: 3 }] });
    expect(band('lent')).toMatchObject({ direction: 'out', posts: 2, units: [{ unit: 'GROWN', posts: 2 }] });
    for (const { opening, closing, flows } of flow.years) {
      const net = flows.reduce((sum, { direction, posts }) => sum + (direction === 'in' ? posts : -posts), 0);
      expect(opening + net).toBe(closing);
    }
  });
});
