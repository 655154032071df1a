import { randomUUID } from 'node:crypto';
import {
  coverageAnswered,
  coverageChanged,
  planAnswered,
  planRevised,
  scheduleAnswered,
  scheduleRevised,
  type EventData,
} from '@jiaobian/contracts';
import { transferIdOf } from '../src/domain/case-ids';
import { consent, PoolWorld, transferRequestOf, type CountyOfTest } from './pool-world';

describe('deciding on an adjustment', () => {
  let world: PoolWorld;
  beforeAll(async () => {
    world = await PoolWorld.start();
  });
  afterAll(() => world?.services.stop());

  const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort();
  describe('nobody decides on what they proposed or corrected', () => {
    const refusals = async (county: CountyOfTest, id: string, account: string) => [
      (await county.consent(id, account)).body.code,
      (await county.office(account).post(`/api/pool/adjustments/${id}/return`, { opinion: '不同意' })).body.code,
    ];
    const bySql = (county: CountyOfTest, id: string, account: string) =>
      county.sql((transaction) =>
        transaction.change(
          `update cases set state = 'consented', version = version + 1, decided_by = $2, decided_by_name = $2, decided_at = now(), document_number = '3号',
             decided_on = '2027-01-28' where id = $1`,
          [id, account],
        ),
      );
    const broken = { driverError: { constraint: 'cases_nobody_decides_own' } };

    test('the proposer is refused by the API, by the ledger and by the database, whatever role they hold now', async () => {
      const county = await world.county();
      const { id } = await county.submitted('both');
      expect(await refusals(county, id, 'both')).toEqual(['CASE.SAME_PERSON', 'CASE.SAME_PERSON']);
      expect((await county.office('both').post('/api/quota/transfers', transferRequestOf(id))).body.code).toBe('CASE.SAME_PERSON');
      await expect(bySql(county, id, 'both')).rejects.toMatchObject(broken);
      expect([(await county.view(id)).state, await county.transfers()]).toEqual(['submitted', 0]);
    });

    test('so are a second clerk who corrected it and a third who submitted it', async () => {
      const county = await world.county();
      const { id } = await county.draft('clerk');
      const lines = [{ from: 'pool', to: 'GROWN', stage: 'primary', track: 'quota', count: 3 }];
      await county.bureau('second').post(`/api/pool/adjustments/${id}/lines`, { version: 1, lines });
      await county.submit(id, 'third');
      for (const account of ['clerk', 'second', 'third']) {
        expect(await refusals(county, id, account)).toEqual(['CASE.SAME_PERSON', 'CASE.SAME_PERSON']);
        expect((await county.office(account).post('/api/quota/transfers', transferRequestOf(id))).body.code).toBe('CASE.SAME_PERSON');
        await expect(bySql(county, id, account)).rejects.toMatchObject(broken);
      }
      expect((await county.consent(id, 'officer')).status).toBe(200);
    });

    test('no delegation crosses that line: neither the proposer with a lent role nor a stand-in of the proposer decides', async () => {
      const county = await world.county();
      const { id } = await county.submitted('clerk');
      for (const [account, forWhom] of [
        ['clerk', 'officer'],
        ['other', 'clerk'],
      ] as const) {
        const standIn = county.standIn(account, 'quota-office', forWhom);
        expect((await standIn.post(`/api/pool/adjustments/${id}/consent`, consent)).body.code).toBe('CASE.SAME_PERSON');
        expect((await standIn.post(`/api/pool/adjustments/${id}/return`, { opinion: '不同意' })).body.code).toBe('CASE.SAME_PERSON');
        expect((await standIn.post('/api/quota/transfers', transferRequestOf(id))).body.code).toBe('CASE.SAME_PERSON');
      }
      expect([(await county.view(id)).state, await county.transfers()]).toEqual(['submitted', 0]);
      const done = await county.standIn('other', 'quota-office', 'officer').post(`/api/pool/adjustments/${id}/consent`, consent);
      expect(done.body).toMatchObject({ state: 'consented', decision: { decidedBy: { accountId: 'other', name: 'other(代 officer)' } } });
      const transfer = await world.services.query('quota', 'select decided_for from transfers where county_code = $1', [county.code]);
      expect(transfer).toEqual([{ decided_for: ['officer'] }]);
      const ofOwnCase = `alter table transfers disable trigger user; update transfers set decided_for = contributors`;
      await expect(world.services.query('quota', ofOwnCase)).rejects.toMatchObject({ constraint: 'nobody_decides_for_contributor' });
    });

    test('what a stand-in proposes is the proposal of the other as well', async () => {
      const county = await world.county();
      const bureau = county.standIn('other', 'education-bureau', 'both');
      const { id } = (await bureau.post('/api/pool/adjustments', { year: 2027 })).body;
      await bureau.post(`/api/pool/adjustments/${id}/submit`, {});
      expect(await refusals(county, id, 'both')).toEqual(['CASE.SAME_PERSON', 'CASE.SAME_PERSON']);
      expect((await county.office('both').post('/api/quota/transfers', transferRequestOf(id))).body.code).toBe('CASE.SAME_PERSON');
      await expect(bySql(county, id, 'both')).rejects.toMatchObject(broken);
      expect((await county.view(id)).contributors).toEqual(['other', 'both']);
    });
  });

  describe('once, whatever is retried', () => {
    test('the same key gets the first answer again, and another content under it is refused', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      const [first, again] = [
        await county.consent(id, 'officer', { key: 'consent-2027' }),
        await county.consent(id, 'officer', { key: 'consent-2027' }),
      ];
      expect([first.status, again.body]).toEqual([200, first.body]);
      const other = await county
        .office()
        .post(`/api/pool/adjustments/${id}/consent`, { ...consent, documentNumber: '4号' }, { key: 'consent-2027' });
      expect(other.body.code).toBe('IDEMPOTENCY.INPUT_MISMATCH');
      expect([await county.transfers(), (await county.told('adjustment-decided')).length]).toEqual([1, 1]);
    });

    test('of two officers who consent at once one does', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      const answers = await Promise.all(['officer', 'colleague'].map((account) => county.consent(id, account)));
      expect(statuses(answers)).toEqual([200, 409]);
      await world.services.settled();
      const winner = answers.find(({ status }) => status === 200)!.body;
      expect((await county.view(id)).decision).toEqual(winner.decision);
      expect([await county.transfers(), (await county.told('adjustment-decided')).length]).toEqual([1, 1]);
    });

    test('an officer who presses twice moves the posts once', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      await Promise.all([1, 2, 3].map(() => county.consent(id)));
      expect(await county.view(id)).toMatchObject({ state: 'consented', version: 3 });
      expect([await county.transfers(), await county.balances()]).toEqual([1, { 'GROWN vacant': 7 }]);
    });

    test('a clerk who submits twice at once holds the posts once', async () => {
      const county = await world.county();
      const { id } = await county.draft();
      const answers = await Promise.all([1, 2, 3].map(() => county.submit(id)));
      expect(statuses(answers)[0]).toBe(200);
      expect([await county.holds(), (await county.told('adjustment-submitted')).length]).toEqual([['live'], 1]);
      expect(await county.view(id)).toMatchObject({ state: 'submitted', version: 2 });
    });
  });

  test('of a withdrawal and a consent at once the gate lets one through, and the case says what the ledger says', async () => {
    for (let round = 0; round < 5; round += 1) {
      const county = await world.county();
      const { id } = await county.submitted();
      const withdraw = () => county.bureau().post(`/api/pool/adjustments/${id}/withdraw`, {});
      const [taken, given] = await Promise.all(round % 2 ? [withdraw(), county.consent(id)] : [county.consent(id), withdraw()].reverse());
      expect(statuses([taken!, given!])).toEqual([200, 409]);
      await world.services.settled();
      const moved = (await county.transfers()) === 1;
      expect((await county.view(id)).state).toBe(moved ? 'consented' : 'withdrawn');
      expect(await county.balances()).toEqual(moved ? { 'GROWN vacant': 7 } : { 'IDLE vacant': 4, 'pool vacant': 3 });
    }
  });

  test('of a submission and a withdrawal at once, no posts stay held for a case that is gone', async () => {
    for (let round = 0; round < 8; round += 1) {
      const county = await world.county();
      const { id } = await county.draft();
      const withdraw = async (after: Promise<unknown>) => {
        await after;
        return county.bureau('second').post(`/api/pool/adjustments/${id}/withdraw`, {});
      };
      // Each round the withdrawal comes some requests later, so that it meets another step of the submission.
      const requests = async (count: number) => {
        for (let sent = 0; sent < count; sent += 1) await county.bureau().get('/api/pool/healthz');
      };
      await Promise.all([county.submit(id), withdraw(requests(round))]);
      const { state } = await county.view(id);
      expect(['submitted', 'withdrawn']).toContain(state);
      expect((await county.holds()).filter((hold) => hold === 'live')).toEqual(state === 'submitted' ? ['live'] : []);
    }
  });

  describe('what a consent changed', () => {
    const plan = (transferId: string, kind: 'transfer' | 'import' = 'transfer'): EventData<typeof planRevised> => ({
      revisionId: '11111111-1111-4111-8111-111111111111',
      year: 2027,
      schoolCode: 'GROWN',
      cause: { kind, id: transferId, text: '因编制调整' },
      lines: [
        {
          ...{ lineId: '22222222-2222-4222-8222-222222222222', stage: 'primary', subject: 'music', channel: 'open-recruitment' },
          ...{ requestedBefore: 9, requestedAfter: 9, headroomBefore: 0, headroomAfter: 7, plannedBefore: 0, plannedAfter: 7 },
        },
      ],
    });

    test('is collected from every service once, whenever it arrives, with a way to follow each', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      const cause = plan(transferIdOf(id, 1)).cause;
      const options = { county: county.code, id: '33333333-3333-4333-8333-333333333333' };
      // Before the ledger's own event, and twice: topics are in no order among themselves.
      await world.services.publish(planRevised, plan(cause.id), options);
      await world.services.publish(planRevised, plan(cause.id), options);
      await world.services.settled();
      expect((await county.bureau().get(`/api/pool/adjustments/${id}/effects`)).body.effects).toEqual([]);
      await county.consent(id);
      const revisionId = '44444444-4444-4444-8444-444444444444';
      await world.services.publish(
        scheduleRevised,
        { revisionId, schoolYear: 2027, cause, added: 2, removed: 1, kept: 30 },
        { county: county.code },
      );
      await world.services.publish(coverageChanged, { checkId: revisionId, cause, warnings: [] }, { county: county.code });
      await world.services.publish(planRevised, plan(cause.id, 'import'), { county: county.code });
      await world.services.settled();
      const { effects, links } = (await county.bureau().get(`/api/pool/adjustments/${id}/effects`)).body;
      expect(effects.map(({ service, href }: { service: string; href: string }) => [service, href])).toEqual([
        ['hiring', '/api/hiring/plans/2027/revisions?schoolCode=GROWN'],
        ['rotation', `/api/rotation/revisions/${revisionId}`],
        ['special-post', `/api/special-post/changes?causeId=${cause.id}`],
      ]);
      expect(effects[0]).toMatchObject({ schoolCode: 'GROWN', changes: [{ plannedBefore: 0, plannedAfter: 7 }] });
      expect(effects[0].summary.zh).toContain('0 → 7');
      expect(links.hiring).toBe(`/api/hiring/changes?causeId=${cause.id}`);
    });

    test('is complete when every service has answered and every revision that it counted is there', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      await county.consent(id);
      const transferId = transferIdOf(id, 1);
      const read = async () => {
        await world.services.settled();
        const { answers, completeAt } = (await county.bureau().get(`/api/pool/adjustments/${id}/effects`)).body;
        return { answers: answers.length, isComplete: completeAt !== undefined };
      };
      const last = { county: county.code, id: '55555555-5555-4555-8555-555555555555' };
      await world.services.publish(scheduleAnswered, { transferId, revisions: 0 }, { county: county.code });
      await world.services.publish(coverageAnswered, { transferId, revisions: 0 }, last);
      await world.services.publish(coverageAnswered, { transferId, revisions: 0 }, last);
      expect(await read()).toEqual({ answers: 2, isComplete: false });
      await world.services.publish(planAnswered, { transferId, revisions: 1 }, { county: county.code });
      expect(await read()).toEqual({ answers: 3, isComplete: false });
      await world.services.publish(planRevised, plan(transferId), { county: county.code });
      expect(await read()).toEqual({ answers: 3, isComplete: true });
    });
  });

  test('what a consent changes is told while it changes, to those who may read it', async () => {
    const county = await world.county();
    const { id } = await county.submitted();
    await county.consent(id);
    const path = `/api/pool/adjustments/${id}/effects/stream`;
    const heard: number[] = [];
    for await (const { effects } of county.bureau().events<{ effects: unknown[] }>(path)) {
      heard.push(effects.length);
      if (effects.length > 0) break;
      const cause = { kind: 'transfer' as const, id: transferIdOf(id, 1), text: '因划转' };
      await world.services.publish(coverageChanged, { checkId: randomUUID(), cause, warnings: [] }, { county: county.code });
    }
    expect(heard).toEqual([0, 1]);
    const stranger = world.services.as('school', { county: county.code, school: 'GROWN' }).events(path);
    await expect(stranger.next()).rejects.toThrow(/403/);
  });

  describe('the scan of a decision', () => {
    const attach = (county: CountyOfTest, id: string, content: Buffer, type = 'application/pdf') =>
      county.office().post(`/api/pool/adjustments/${id}/attachments?fileName=${encodeURIComponent('批复.pdf')}`, content, {
        headers: { 'content-type': type },
      });

    test('is attached, cited by the consent, and read back as it was', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3 * 1024 * 1024, 7)]);
      const attached = await attach(county, id, content);
      expect(attached).toMatchObject({ status: 200, body: { fileName: '批复.pdf', mediaType: 'application/pdf', bytes: content.length } });
      const given = await county.office().post(`/api/pool/adjustments/${id}/consent`, { ...consent, attachmentId: attached.body.id });
      expect(given.body.decision.attachmentId).toBe(attached.body.id);
      const path = `/api/pool/attachments/${attached.body.id}`;
      const read = await world.services.as('auditor', { county: county.code }).get<string>(path);
      expect([read.status, read.headers.get('content-type'), read.headers.get('content-length')]).toEqual([
        200,
        'application/pdf',
        String(content.length),
      ]);
      expect(read.headers.get('content-disposition')).toContain('attachment');
      expect((await (await world.county()).office().get(path)).status).toBe(404);
    });

    test('is refused when it is something else, too large, or of another case, and then nothing moves', async () => {
      const [county, other] = [await world.county(), await world.county()];
      const [{ id }, { id: otherId }] = [await county.submitted(), await other.submitted()];
      expect((await attach(county, id, Buffer.from('<html>'))).body.code).toBe('ATTACHMENT.NOT_A_SCAN');
      expect((await attach(county, id, Buffer.from('<html>'), 'text/html')).body.code).toBe('REQUEST.MEDIA_TYPE');
      expect((await attach(county, id, Buffer.alloc(11 * 1024 * 1024))).body.code).toBe('ATTACHMENT.TOO_LARGE');
      const foreign = (await attach(other, otherId, Buffer.from('%PDF-1.7'))).body.id;
      const given = await county.office().post(`/api/pool/adjustments/${id}/consent`, { ...consent, attachmentId: foreign });
      expect([given.body.code, await county.transfers()]).toEqual(['ATTACHMENT.NOT_FOUND', 0]);
    });
  });

  test('no event was parked on the way', async () => {
    await world.services.settled();
    expect(await world.services.query('pool', 'select * from dead_letters')).toEqual([]);
  });
});
