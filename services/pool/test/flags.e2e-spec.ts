import { randomUUID } from 'node:crypto';
import {
  loanOverdue,
  loanRepaid,
  poolPostsRecorded,
  schoolPostsRecorded,
  schoolRecorded,
  staffRecorded,
  type EventData,
} from '@jiaobian/contracts';
import { eventually } from '@jiaobian/testing';
import { FlagSweeper } from '../src/flags/flag-sweeper';
import { PoolWorld, type CountyOfTest } from './pool-world';

type Posts = EventData<typeof schoolPostsRecorded>['posts'][number];
type Staff = EventData<typeof staffRecorded>['staff'];

const dayMs = 86_400_000;
const day = (fromToday: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + fromToday * dayMs));
const paper = { documentNumber: '册编办督〔2026〕7号', decidedOn: day(0) };
const scan = Buffer.from('%PDF-1.4 整改报告');

describe('flags', () => {
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

  const as = (role: 'school' | 'auditor', school?: string) =>
    county.services.as(role, { county: county.code, account: `${role}-${school}`, school });
  const flags = async (unit: string) => (await county.office().get(`/api/pool/flags?unit=${unit}`)).body.items;
  const shown = async (unit: string, kind?: string) => {
    const { id } = (await flags(unit)).find((flag: { kind: string }) => !kind || flag.kind === kind);
    return (await county.office().get(`/api/pool/flags/${id}`)).body;
  };
  const kinds = async (unit: string) =>
    (await flags(unit)).map(({ kind, state }: { kind: string; state: string }) => `${kind} ${state}`).sort();
  const post = (id: string, step: string, body: object, client = county.office()) => client.post(`/api/pool/flags/${id}/${step}`, body);
  const told = (name: string) => county.told(name);
  const sweep = () => county.services.application('pool').get(FlagSweeper).sweep();

  /** A school that the ledger does not know: its events come as the test wants them. */
  async function posts(change: Partial<Posts>, options: { id?: string } = {}): Promise<void> {
    const line: Posts = {
      ...{
        schoolCode: 'MADE',
        stage: 'primary',
        track: 'quota',
        authorised: 10,
        occupied: 10,
        reserved: 0,
        vacant: 0,
        over: 0,
        entitled: 12,
        version: 1,
      },
      ...{ lastEntryId: randomUUID(), lastMovementId: randomUUID() },
      ...change,
    };
    const cause = { kind: 'import' as const, id: randomUUID(), text: '导入' };
    await county.services.publish(schoolPostsRecorded, { schoolCode: 'MADE', cause, posts: [line] }, { county: county.code, ...options });
    await county.services.settled();
  }

  async function staff(...people: Partial<Staff[number]>[]): Promise<void> {
    const list = people.map((person): Staff[number] => ({
      ...{
        personId: randomUUID(),
        name: '代老师',
        sex: 'female',
        bornOn: '1995-05-05',
        stage: 'primary',
        subject: 'music',
        track: 'none',
        title: 'none',
      },
      ...{
        duty: 'teacher',
        enteredOn: '2020-09-01',
        atSchoolSince: '2024-09-01',
        backbone: false,
        exemptions: [],
        employment: 'substitute',
      },
      ...person,
    }));
    await county.services.publish(staffRecorded, { importId: randomUUID(), schoolCode: 'IDLE', staff: list }, { county: county.code });
    await county.services.settled();
  }

  /** IDLE has 4 of 14 posts vacant: flagged by the registration. */
  async function answered(by = county.bureau('fixer'), assignee = 'education-bureau'): Promise<string> {
    const [{ id }] = await flags('IDLE');
    expect((await post(id, 'assign', { assignee, deadline: day(10), text: '核减空编' })).body.state).toBe('assigned');
    expect((await post(id, 'answer', { text: '已申报补员计划' }, by)).body.state).toBe('answered');
    return id;
  }

  test('a flag opens by the event that makes it so, with its numbers and entries, and closes by the event that ends it', async () => {
    await posts({ occupied: 12, over: 2, version: 1 });
    const flag = await shown('MADE');
    expect(flag).toMatchObject({
      kind: 'OVER_QUOTA',
      state: 'open',
      origin: 'rule',
      subject: 'primary/quota',
      confidence: 'H',
      openedOn: day(0),
    });
    expect(flag.evidence.figures.map(({ name, value }: { name: string; value: number }) => [name, value])).toEqual([
      ['authorised', 10],
      ['occupied', 12],
      ['over', 2],
    ]);
    expect(flag.openedBy).toMatchObject({ kind: 'event', eventType: schoolPostsRecorded.type, watermark: 'primary:1' });
    await posts({ occupied: 11, over: 1, version: 2 });
    const { body: fewer } = await county.office().get(`/api/pool/flags/${flag.id}`);
    expect(fewer.evidences.map(({ evidence }: { evidence: { figures: { value: number }[] } }) => evidence.figures[2]!.value)).toEqual([
      2, 1,
    ]);
    await posts({ version: 3 });
    const { body: closed } = await county.office().get(`/api/pool/flags/${flag.id}`);
    expect(closed).toMatchObject({ state: 'closed', endedBy: { kind: 'event', eventType: schoolPostsRecorded.type } });
    expect(closed.history.map(({ step }: { step: string }) => step)).toEqual(['open', 'close']);
    const opened = (await told('flag-opened')).filter(({ flagId }) => flagId === flag.id);
    const ended = (await told('flag-closed')).filter(({ flagId }) => flagId === flag.id);
    expect([opened.length, ended]).toMatchObject([1, [{ how: 'fact-ended', kind: 'OVER_QUOTA' }]]);
  });

  test('an event that comes twice opens once, and one that comes late changes nothing', async () => {
    const id = randomUUID();
    await posts({ occupied: 12, over: 2, version: 5 }, { id });
    await posts({ occupied: 12, over: 2, version: 5 }, { id });
    await posts({ version: 4 });
    expect(await kinds('MADE')).toEqual(['OVER_QUOTA open']);
    expect((await flags('MADE'))[0].version).toBe(1);
  });

  test('of one unit, kind and subject at most one flag stands: the database refuses a second', async () => {
    const [flag] = await flags('IDLE');
    const twice = county.sql((transaction) =>
      transaction.change(
        `insert into flags (id, unit, kind, subject, origin, opened_on, opened_by) values ($1, 'IDLE', $2, $3, 'rule', current_date, '{}')`,
        [randomUUID(), flag.kind, flag.subject],
      ),
    );
    await expect(twice).rejects.toMatchObject({ driverError: { constraint: 'flags_one_stands' } });
  });

  test('a loan is overdue whichever of its events comes first', async () => {
    const loan = { loanId: randomUUID(), caseId: randomUUID(), schoolCode: 'MADE', stage: 'primary' as const, track: 'quota' as const };
    const pendingId = randomUUID();
    const at = (minute: number) => ({ county: county.code, time: `2026-10-01T00:0${minute}:00.000Z` });
    const repaid = (count: number) => ({ ...loan, movementId: randomUUID(), pendingId, count, outstanding: 0, way: 'exit' as const });
    await county.services.publish(loanRepaid, repaid(1), at(5));
    await county.services.publish(loanOverdue, { ...loan, pendingId, count: 3, dueOn: '2026-09-30', purpose: '急需' }, at(1));
    await county.services.settled();
    const flag = await shown('MADE');
    expect(flag).toMatchObject({ kind: 'OVERDUE_LOAN', subject: loan.loanId, evidence: { figures: [{ name: 'overdue', value: 2 }, {}] } });
    await county.services.publish(loanRepaid, repaid(2), at(6));
    await county.services.settled();
    expect(await kinds('MADE')).toEqual(['OVERDUE_LOAN closed']);
  });

  test('what time alone makes so is found by the round, and after a bound was changed every unit is judged anew', async () => {
    await posts({ occupied: 9, vacant: 1, version: 1 });
    expect(await kinds('MADE')).toEqual(['VACANCY_RATE open']);
    await county.services.query(
      'pool',
      `update flag_posts set vacant_since = current_date - 400 where county_code = $1 and unit = 'MADE'`,
      [county.code],
    );
    await county.services.query('pool', `update flag_units set judge_on = current_date - 1 where county_code = $1 and unit = 'MADE'`, [
      county.code,
    ]);
    await sweep();
    expect(await kinds('MADE')).toEqual(['VACANCY_LEFT_UNFILLED open', 'VACANCY_RATE open']);
    const set = { name: 'vacancyRatePercent', value: 20, reason: '编委会确定', ...paper };
    expect((await county.bureau().post('/api/pool/flag-parameters', set)).body.code).toBe('AUTH.FORBIDDEN');
    expect((await county.office().post('/api/pool/flag-parameters', { ...set, value: 101 })).body.code).toBe('FLAG.PARAMETER_INVALID');
    const { body: rules } = await county.office().post('/api/pool/flag-parameters', set);
    expect(rules.parameters[0]).toMatchObject({ value: 20, usual: 5, set: { documentNumber: paper.documentNumber } });
    await sweep();
    expect(await kinds('MADE')).toEqual(['VACANCY_LEFT_UNFILLED open', 'VACANCY_RATE closed']);
    expect(await kinds('IDLE')).toEqual(['VACANCY_RATE open']);
  });

  test('substitutes who stay are one flag of their school, which names them and ends with the list that has none', async () => {
    await staff({}, {});
    const flag = await shown('IDLE', 'LONG_TERM_SUBSTITUTE');
    expect(flag.evidence.references.filter(({ kind }: { kind: string }) => kind === 'person')).toHaveLength(2);
    await staff();
    expect(await kinds('IDLE')).toEqual(['LONG_TERM_SUBSTITUTE closed', 'VACANCY_RATE open']);
  });

  test('posts whose people work elsewhere are flagged by where that is, and a document ends it', async () => {
    const onPost = { track: 'quota' as const, employment: 'regular', name: '韦老师' };
    const school = { unit: '高洛中学', schoolCode: 'GROWN' };
    await staff({ ...onPost, elsewhere: school }, { ...onPost, elsewhere: { unit: '县教育局' } }, { elsewhere: school });
    expect(await kinds('IDLE')).toEqual(expect.arrayContaining(['DIVERT open', 'UNAUTHORISED_SECONDMENT open']));
    const flag = await shown('IDLE', 'UNAUTHORISED_SECONDMENT');
    // Who holds no post is lent by nobody's post.
    expect(flag.evidence.references.map(({ text }: { text?: string }) => text)).toEqual(['韦老师 → 高洛中学', undefined]);
    await staff({ ...onPost, elsewhere: { ...school, documentNumber: '册教借〔2026〕1号', until: day(30) } });
    expect(await kinds('IDLE')).toEqual(expect.arrayContaining(['DIVERT closed', 'UNAUTHORISED_SECONDMENT closed']));
  });

  test('the pool withholds what it has kept since January while GROWN lacks posts', async () => {
    const free = [{ track: 'quota' as const, vacant: 3, version: 1, lastEntryId: randomUUID() }];
    await county.services.publish(poolPostsRecorded, { tracks: free }, { county: county.code });
    await county.services.settled();
    expect(await kinds('pool')).toEqual([]);
    // As it will be when a January has passed over it.
    await county.services.query('pool', 'update flag_pool set kept = vacant where county_code = $1', [county.code]);
    await county.services.query('pool', `update flag_units set judge_on = current_date - 1 where county_code = $1 and unit = 'pool'`, [
      county.code,
    ]);
    await sweep();
    const flag = await shown('pool');
    const figures = Object.fromEntries(flag.evidence.figures.map(({ name, value }: { name: string; value: number }) => [name, value]));
    expect([flag.kind, flag.confidence, figures]).toMatchObject(['WITHHOLD', 'D', { kept: 3, lacking: 7, schools: 1 }]);
    expect((await post(flag.id, 'assign', { assignee: 'school', deadline: day(1), text: '调出' })).body.code).toBe('FLAG.NO_SCHOOL');
  });

  test('the county’s vacancy rate is a flag of the whole county, and ends when its pool has lent what it kept', async () => {
    const pool = async (vacant: number, version: number) => {
      await county.services.publish(
        poolPostsRecorded,
        { tracks: [{ track: 'quota' as const, vacant, version, lastEntryId: randomUUID() }] },
        { county: county.code },
      );
      await county.services.settled();
    };
    await pool(60, 1);
    expect(await kinds('county')).toEqual(['VACANCY_RATE open']);
    const flag = await shown('county');
    expect((await post(flag.id, 'assign', { assignee: 'school', deadline: day(1), text: '补员' })).body.code).toBe('FLAG.NO_SCHOOL');
    expect(flag.evidence.text.zh).toMatch(/^全县空缺 \d+ ÷ 核定 \d+ = /);
    await county.services.query('pool', 'update flag_posts set vacant = 0, vacant_since = null where county_code = $1', [county.code]);
    await pool(0, 2);
    expect(await kinds('county')).toEqual(['VACANCY_RATE closed']);
  });

  test('assigned with a deadline, answered by the school with its scan, sent back, answered late, accepted with a document', async () => {
    const [{ id }] = await flags('IDLE');
    expect((await post(id, 'accept', { ...paper, opinion: '同意' })).body.code).toBe('FLAG.STATE');
    expect((await post(id, 'assign', { assignee: 'school', deadline: day(-1), text: '补员' })).body.code).toBe('FLAG.DEADLINE_PASSED');
    expect((await post(id, 'assign', { assignee: 'school', deadline: day(5), text: '补员' }, county.bureau())).body.code).toBe(
      'AUTH.FORBIDDEN',
    );
    await post(id, 'assign', { assignee: 'school', deadline: day(5), text: '补员' });
    expect((await post(id, 'answer', { text: '代答' }, county.bureau())).body.code).toBe('FLAG.NOT_ASSIGNED_TO_YOU');
    const school = as('school', 'IDLE');
    const headers = { 'content-type': 'application/pdf' };
    const { body: attachment } = await school.post(`/api/pool/flags/${id}/attachments?fileName=整改.pdf`, scan, { headers });
    await post(id, 'answer', { text: '已申报补员', attachmentId: attachment.id }, school);
    expect((await county.office().file(`/api/pool/flag-attachments/${attachment.id}`)).body).toEqual(scan);
    expect((await post(id, 'return', {})).body.code).toBe('REQUEST.INVALID');
    expect((await post(id, 'return', { opinion: '请附补员计划' })).body).toMatchObject({ state: 'returned', opinion: '请附补员计划' });
    // The day of the answer passes.
    await county.services.query(
      'pool',
      `set session_replication_role = replica; update flags set deadline = current_date - 2 where id = '${id}'`,
    );
    expect((await flags('IDLE'))[0]).toMatchObject({ isOverdue: true, isLate: false });
    expect((await post(id, 'answer', { text: '补员计划附后' }, school)).body).toMatchObject({ isOverdue: false, isLate: true });
    expect((await post(id, 'accept', paper)).body.code).toBe('FLAG.REASON_NEEDED');
    const { body: accepted } = await post(id, 'accept', { ...paper, opinion: '补员已列入明年计划' });
    expect(accepted).toMatchObject({ state: 'accepted', documentNumber: paper.documentNumber, opinion: '补员已列入明年计划' });
    expect(accepted.endedAt).toBeUndefined();
    expect(accepted.history.map(({ step }: { step: string }) => step)).toEqual(['open', 'assign', 'answer', 'return', 'answer', 'accept']);
    // It stands on while the fact does, and no second one is opened beside it.
    await sweep();
    expect(await kinds('IDLE')).toEqual(['VACANCY_RATE accepted']);
  });

  test('nobody accepts or returns their own answer, nor one given in their stead: neither API nor database', async () => {
    const id = await answered(county.bureau('same'));
    for (const step of ['accept', 'return'])
      expect((await post(id, step, { ...paper, opinion: '同意' }, county.office('same'))).body.code).toBe(
        step === 'accept' ? 'CASE.SAME_PERSON' : 'REQUEST.INVALID',
      );
    expect((await post(id, 'return', { opinion: '不同意' }, county.office('same'))).body.code).toBe('CASE.SAME_PERSON');
    expect((await post(id, 'accept', { ...paper, opinion: '同意' }, county.standIn('other', 'quota-office', 'same'))).body.code).toBe(
      'CASE.SAME_PERSON',
    );
    const own = (by: string, inStead: string[]) =>
      county.sql((transaction) =>
        transaction.change(
          `update flags set state = 'accepted', version = version + 1, decided_by = $2, decided_for = $3, decided_at = now(), document_number = '7号',
             decided_on = current_date, opinion = '同意' where id = $1`,
          [id, by, inStead],
        ),
      );
    for (const refused of [own('same', []), own('other', ['same'])])
      await expect(refused).rejects.toMatchObject({ driverError: { constraint: 'flag_nobody_accepts_own_answer' } });
    expect((await post(id, 'accept', { ...paper, opinion: '同意' })).body.state).toBe('accepted');
  });

  test('steps are followed, what ended stays ended, and history is never changed: the database holds it', async () => {
    const id = await answered();
    const refusal = async (sql: string) =>
      county
        .sql((transaction) => transaction.change(sql, [id]))
        .then(
          () => 'done',
          (error: { driverError: { constraint?: string; code: string } }) => error.driverError.constraint ?? error.driverError.code,
        );
    expect(await refusal(`update flags set state = 'open', version = version + 1 where id = $1`)).toBe('flags_follow_their_steps');
    expect(await refusal(`update flags set unit = 'FULL', version = version + 1 where id = $1`)).toBe('flags_keep_their_origin');
    expect(await refusal(`update flags set answerers = '{}', state = 'returned', version = version + 1 where id = $1`)).toBe(
      'flags_forget_nobody',
    );
    expect(await refusal(`update flags set state = 'returned', opinion = '退' where id = $1`)).toBe('flags_count_versions');
    expect(
      await refusal(`update flags set state = 'returned', version = version + 1, decided_by = 'x', decided_at = now() where id = $1`),
    ).toBe('flag_return_has_opinion');
    expect(await refusal(`delete from flag_history where flag_id = $1`)).toBe('42501');
    await expect(county.services.query('pool', 'delete from flag_history where flag_id = $1', [id])).rejects.toThrow('append-only');
    await expect(county.services.query('pool', `update flag_evidence set place = 9 where flag_id = $1`, [id])).rejects.toThrow(
      'append-only',
    );
  });

  test('a finding is recorded by its document, once, and ends with the acceptance of its rectification', async () => {
    const flagId = randomUUID();
    const finding = { flagId, unit: 'FULL', kind: 'UNAUTHORISED_SECONDMENT', text: '借调 1 人至镇政府,未经批准', ...paper };
    const record = (change: object, client = county.office()) => client.post('/api/pool/flags', { ...finding, ...change });
    expect((await record({}, county.bureau())).body.code).toBe('AUTH.FORBIDDEN');
    expect((await record({ unit: 'NOWHERE' })).body.code).toBe('FLAG.UNKNOWN_UNIT');
    expect((await record({})).body).toMatchObject({
      state: 'open',
      origin: 'recorded',
      openedBy: { documentNumber: paper.documentNumber },
    });
    expect((await record({ flagId: randomUUID() })).body.code).toBe('FLAG.ALREADY_STANDS');
    await post(flagId, 'assign', { assignee: 'school', deadline: day(5), text: '限期返岗' });
    await post(flagId, 'answer', { text: '已返岗' }, as('school', 'FULL'));
    const { body } = await post(flagId, 'accept', paper);
    expect(body).toMatchObject({ state: 'accepted', endedBy: { kind: 'person', documentNumber: paper.documentNumber } });
    expect((await told('flag-closed')).at(-1)).toMatchObject({ flagId, how: 'accepted' });
    expect((await post(flagId, 'assign', { assignee: 'school', deadline: day(5), text: '再来' })).body.code).toBe('FLAG.STATE');
  });

  test('a school sees its own flags and no other’s; the auditor sees all and changes nothing', async () => {
    await posts({ occupied: 12, over: 2, version: 1 });
    await county.services.publish(
      schoolRecorded,
      {
        importId: randomUUID(),
        schoolCode: 'MADE',
        name: '新建小学',
        township: '者楼',
        kind: 'primary',
        area: 'town',
        teachingPoint: false,
        closed: false,
      },
      { county: county.code },
    );
    const [foreign] = await flags('MADE');
    const school = as('school', 'IDLE');
    const [own] = await flags('IDLE');
    const waits = async (client: typeof school) =>
      (await client.get('/api/pool/flags?waiting=true')).body.items.map(({ id }: { id: string }) => id);
    await post(own.id, 'assign', { assignee: 'school', deadline: day(5), text: '补员' });
    await post(foreign.id, 'assign', { assignee: 'school', deadline: day(5), text: '消化超编' });
    expect([await waits(school), await waits(county.bureau()), await waits(county.office())]).toEqual([[own.id], [], []]);
    expect((await school.get('/api/pool/flags?unit=MADE')).body.items.map(({ unit }: { unit: string }) => unit)).toEqual(['IDLE']);
    expect((await school.get(`/api/pool/flags/${foreign.id}`)).body.code).toBe('FLAG.NOT_FOUND');
    expect((await post(foreign.id, 'answer', { text: '好' }, school)).body.code).toBe('FLAG.NOT_FOUND');
    const auditor = as('auditor');
    await eventually(async () => expect((await auditor.get(`/api/pool/flags/${foreign.id}`)).body.unitName).toBe('新建小学'));
    for (const step of ['assign', 'answer', 'accept', 'return'])
      expect((await post(foreign.id, step, {}, auditor)).body.code).toBe('AUTH.FORBIDDEN');
    expect((await county.services.as('quota-office', { county: '520999' }).get('/api/pool/flags')).body.items).toEqual([]);
  });
});
