import { randomUUID } from 'node:crypto';
import { consent, PoolWorld } from './pool-world';

describe('a January adjustment', () => {
  let world: PoolWorld;
  beforeAll(async () => {
    world = await PoolWorld.start();
  });
  afterAll(() => world?.services.stop());

  const before = { 'IDLE vacant': 4, 'pool vacant': 3 };

  test('goes from draft to consent: nothing moves before, everything once after', async () => {
    const county = await world.county();
    const draft = await county.draft();
    expect(draft).toMatchObject({ state: 'draft', version: 1, revision: 1, lineCount: 2, postCount: 7, proposer: { accountId: 'clerk' } });
    expect(draft.lines.map(({ from, to, count, arithmetic }: never) => [from, to, count, (arithmetic as { exact: string }).exact])).toEqual(
      [
        ['pool', 'GROWN', 3, '1080/19'],
        ['IDLE', 'GROWN', 4, '1080/19'],
      ],
    );
    expect(draft.skipped.map(({ unit, code }: never) => [unit, code])).toEqual(expect.arrayContaining([['FULL', 'FULL']]));
    expect(await county.balances()).toEqual(before);

    const submitted = await county.submit(draft.id);
    expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted', version: 2, postCount: 7 } });
    expect(Date.parse(submitted.body.expiresAt) - Date.now()).toBeGreaterThan(59 * 86_400_000);
    expect(await county.balances()).toEqual({ 'IDLE reserved': 4, 'pool reserved': 3 });
    expect(await county.told('adjustment-submitted')).toMatchObject([{ caseId: draft.id, revision: 1, posts: 7, submittedBy: 'clerk' }]);

    const waiting = await county.office().get('/api/pool/adjustments?state=submitted');
    expect(waiting.body).toMatchObject({ toDo: 1, counts: { submitted: 1, draft: 0 }, items: [{ id: draft.id }] });
    expect((await county.bureau().get('/api/pool/adjustments')).body.toDo).toBe(0);

    const consented = await county.consent(draft.id);
    expect(consented).toMatchObject({
      status: 200,
      body: { state: 'consented', decision: { ...consent, decidedBy: { accountId: 'officer' } } },
    });
    expect(await county.balances()).toEqual({ 'GROWN vacant': 7 });
    await world.services.settled();

    const view = await county.view(draft.id);
    expect(view).toMatchObject({ state: 'consented', effectiveOn: consent.decidedOn, transferId: consented.body.transferId });
    expect(view.history.map(({ step }: { step: string }) => step)).toEqual(['open', 'submit', 'consent']);
    expect(await county.told('adjustment-decided')).toMatchObject([
      { outcome: 'consented', transferId: view.transferId, documentNumber: consent.documentNumber },
    ]);
    const effects = await county.bureau().get(`/api/pool/adjustments/${draft.id}/effects`);
    expect(effects.body.movements.map(({ from, to, count }: never) => [from, to, count])).toEqual([
      ['IDLE', 'GROWN', 4],
      ['pool', 'GROWN', 3],
    ]);
    const followed = await county.bureau().get(effects.body.links.transfer);
    expect(followed.status).toBe(200);
  });

  test('is one a year: of two drafts at once one is made, and the next after a withdrawal, which keeps its reason', async () => {
    const county = await world.county();
    const answers = await Promise.all(
      ['clerk', 'second'].map((account) => county.bureau(account).post('/api/pool/adjustments', { year: 2027 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('ADJUSTMENT.ALREADY_OPEN');
    const { id } = answers.find(({ status }) => status === 200)!.body;
    expect((await county.bureau().post(`/api/pool/adjustments/${id}/withdraw`, { reason: '重新测算' })).body.state).toBe('withdrawn');
    const { history } = (await county.bureau().get(`/api/pool/adjustments/${id}`)).body;
    expect(history.at(-1)).toMatchObject({ step: 'withdraw', opinion: '重新测算' });
    expect((await county.draft()).state).toBe('draft');
  });

  test('a county without a census is told so', async () => {
    const answer = await world.services.as('education-bureau', { county: '520999' }).post('/api/pool/adjustments', { year: 2027 });
    expect([answer.status, answer.body.code]).toEqual([409, 'CENSUS.MISSING']);
  });

  describe('its lines', () => {
    test('are replaced as a whole, by the version that the clerk saw, and the pure rules answer at once', async () => {
      const county = await world.county();
      const { id, lines } = await county.draft();
      const edit = (body: object) => county.bureau('second').post(`/api/pool/adjustments/${id}/lines`, body);
      const move = { from: 'pool', to: 'GROWN', stage: 'primary', track: 'quota', count: 2 };
      const broken = await edit({ version: 1, lines: [move, { ...move, to: 'FULL', count: 1 }] });
      expect(broken).toMatchObject({
        status: 409,
        body: { code: 'ADJUSTMENT.LINES_REFUSED', details: { problems: [{ index: 1, code: 'SCHOOL_FULL', unit: 'FULL' }] } },
      });
      const edited = await edit({ version: 1, lines: [move] });
      expect(edited).toMatchObject({ status: 200, body: { version: 2, revision: 1, postCount: 2, contributors: ['clerk', 'second'] } });
      expect(edited.body.lines).toMatchObject([
        { lineId: lines[0].lineId, count: 2, origin: 'edited', arithmetic: { entitled: 57, gap: 7, arriving: 2 } },
      ]);
      expect(await edit({ version: 1, lines: [move] })).toMatchObject({
        status: 409,
        body: { code: 'CASE.VERSION', details: { version: 2 } },
      });
      const history = await county.bureau().get(`/api/pool/adjustments/${id}/history`);
      expect(history.body[1]).toMatchObject({
        step: 'correct',
        actor: 'second',
        before: { lines: [{ count: 3 }, { count: 4 }] },
        after: { lines: [{ count: 2 }] },
      });
    });

    test('wrong types and unknown fields change nothing', async () => {
      const county = await world.county();
      const { id } = await county.draft();
      const body = { version: 1, lines: [{ from: 'pool', to: 'GROWN', stage: 'primry', track: 'quota', count: 1.5, extra: 1 }] };
      const answer = await county.bureau().post(`/api/pool/adjustments/${id}/lines`, body);
      expect([answer.status, answer.body.code]).toEqual([422, 'REQUEST.INVALID']);
      expect(answer.body.details.fields.map(({ field }: { field: string }) => field).sort()).toEqual([
        'lines[0].count',
        'lines[0].extra',
        'lines[0].stage',
      ]);
      expect((await county.view(id)).version).toBe(1);
    });

    test('rest while the case is submitted, in the API and for whoever writes SQL', async () => {
      const county = await world.county();
      const { id, version } = await county.submitted();
      const move = { from: 'pool', to: 'GROWN', stage: 'primary', track: 'quota', count: 1 };
      expect((await county.bureau().post(`/api/pool/adjustments/${id}/lines`, { version, lines: [move] })).body.code).toBe('CASE.STATE');
      await expect(
        county.sql((transaction) => transaction.change('delete from adjustment_lines where case_id = $1', [id])),
      ).rejects.toMatchObject({
        driverError: { constraint: 'lines_rest_while_submitted' },
      });
    });
  });

  describe('what the gate refuses', () => {
    test('is told beforehand and at submission, and nothing is held or submitted', async () => {
      const county = await world.county();
      const { id } = await county.draft();
      const check = () => county.bureau().post(`/api/pool/adjustments/${id}/check`);
      expect((await check()).body).toEqual({ passes: true, blocks: [] });
      const other = {
        holdId: randomUUID(),
        caseId: randomUUID(),
        caseKind: 'adjustment',
        caseRevision: 1,
        schoolYear: 2027,
        reason: '别的事项',
        contributors: [],
        expiresInDays: 5,
        lines: [{ lineId: randomUUID(), from: 'IDLE', to: 'pool', stage: 'primary', track: 'quota', count: 2 }],
      };
      expect((await county.bureau().post('/api/quota/holds', other)).status).toBe(200);

      expect((await check()).body).toMatchObject({
        passes: false,
        blocks: [{ code: 'NOT_ENOUGH_VACANT', unit: 'IDLE', asked: 4, available: 2 }],
      });
      const refused = await county.submit(id);
      expect(refused).toMatchObject({ status: 409, body: { code: 'GATE.BLOCKED', details: { blocks: [{ unit: 'IDLE' }] } } });
      expect(await county.view(id)).toMatchObject({ state: 'draft', version: 1, revision: 1 });
      expect(await county.holds()).toEqual(['live']);

      await county.bureau().post(`/api/quota/holds/${other.holdId}/release`, { reason: '让出' });
      expect((await county.submit(id)).body).toMatchObject({ state: 'submitted', revision: 1 });
    });
  });

  describe('a returned proposal', () => {
    test('frees its posts, can be corrected, and is submitted again with its differences', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      expect((await county.office().post(`/api/pool/adjustments/${id}/return`, {})).status).toBe(422);
      const returned = await county.office().post(`/api/pool/adjustments/${id}/return`, { opinion: '先用周转池' });
      expect(returned.body).toMatchObject({ state: 'returned', revision: 2, decision: { opinion: '先用周转池' } });
      expect(await county.balances()).toEqual(before);
      expect(await county.told('adjustment-decided')).toMatchObject([{ outcome: 'returned', opinion: '先用周转池' }]);
      expect((await county.bureau().get('/api/pool/adjustments')).body.toDo).toBe(1);

      const lines = [
        { from: 'pool', to: 'GROWN', stage: 'primary', track: 'quota', count: 3 },
        { from: 'IDLE', to: 'GROWN', stage: 'primary', track: 'quota', count: 1 },
        { from: 'IDLE', to: 'pool', stage: 'primary', track: 'quota', count: 1 },
      ];
      await county.bureau().post(`/api/pool/adjustments/${id}/lines`, { version: returned.body.version, lines });
      const again = (await county.submit(id)).body;
      expect([again.state, again.revision, again.decision]).toEqual(['submitted', 2, undefined]);
      const differences = (await county.office().get(`/api/pool/adjustments/${id}/differences`)).body;
      expect(differences).toMatchObject({ fromRevision: 1, toRevision: 2, unchanged: 1, removed: [], added: [{ to: 'pool', count: 1 }] });
      expect(differences.changed).toMatchObject([{ before: { count: 4 }, after: { count: 1 } }]);
      expect((await county.view(id)).differences).toEqual(differences);
      expect(await county.holds()).toEqual(['released', 'live']);
      expect(await county.balances()).toMatchObject({ 'IDLE reserved': 2, 'IDLE vacant': 2, 'pool reserved': 3 });
      expect((await county.consent(id)).status).toBe(200);
      expect(await county.balances()).toEqual({ 'GROWN vacant': 4, 'IDLE vacant': 2, 'pool vacant': 1 });
    });

    test('the first submission has nothing to differ from', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      expect((await county.bureau().get(`/api/pool/adjustments/${id}/differences`)).body.code).toBe('ADJUSTMENT.NO_SUCH_REVISION');
    });
  });

  describe('who sees and does what', () => {
    test('an auditor reads everything and changes nothing; a school sees none of it', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      const auditor = world.services.as('auditor', { county: county.code });
      expect((await auditor.get(`/api/pool/adjustments/${id}`)).body.lines).toHaveLength(2);
      for (const step of ['lines', 'check', 'submit', 'withdraw', 'return', 'consent', 'attachments']) {
        expect([step, (await auditor.post(`/api/pool/adjustments/${id}/${step}`)).status]).toEqual([step, 403]);
      }
      expect((await world.services.as('school', { county: county.code, school: 'GROWN' }).get('/api/pool/adjustments')).status).toBe(403);
      expect((await county.view(id)).version).toBe(2);
    });

    test('another county finds nothing', async () => {
      const [county, other] = [await world.county(), await world.county()];
      const { id } = await county.submitted();
      expect((await other.office().get('/api/pool/adjustments')).body.items).toEqual([]);
      for (const path of ['', '/differences', '/history', '/effects']) {
        expect((await other.office().get(`/api/pool/adjustments/${id}${path}`)).body.code).toBe('CASE.NOT_FOUND');
      }
      expect((await other.consent(id)).status).toBe(404);
      expect((await other.bureau().post(`/api/pool/adjustments/${id}/withdraw`)).status).toBe(404);
      expect((await county.view(id)).state).toBe('submitted');
    });

    test('the bureau does not decide and the office does not propose', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      expect((await county.bureau().post(`/api/pool/adjustments/${id}/consent`, consent)).status).toBe(403);
      expect((await county.office().post('/api/pool/adjustments', { year: 2028 })).status).toBe(403);
      expect((await county.office().post(`/api/pool/adjustments/${id}/withdraw`)).status).toBe(403);
    });
  });

  describe('a dry run', () => {
    test('goes the whole way and changes nothing, here or in the ledger', async () => {
      const county = await world.county();
      const { id } = await county.draft();
      expect((await county.submit(id, 'clerk', { dryRun: true })).body).toMatchObject({ state: 'submitted', postCount: 7 });
      expect([(await county.view(id)).state, await county.holds(), await county.balances()]).toEqual(['draft', [], before]);
      await county.submit(id);
      expect((await county.consent(id, 'officer', { dryRun: true })).body.state).toBe('consented');
      expect([(await county.view(id)).state, await county.transfers(), await county.holds()]).toEqual(['submitted', 0, ['live']]);
    });
  });

  test('the description of the interface names every route with its answer', async () => {
    const { body } = await world.services.as('auditor').get('/api/pool/openapi.json');
    const own = Object.keys(body.paths).filter((path) => /pool\/(adjustments|attachments)/.test(path));
    expect(own).toHaveLength(14);
    for (const path of own) {
      for (const route of Object.values<{ responses: { 200: { content: object } } }>(body.paths[path]))
        expect(route.responses[200].content).toBeDefined();
    }
  });
});
