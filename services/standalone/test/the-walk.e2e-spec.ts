import { demoCounty } from '@jiaobian/demo-county';
import { eventually, type TestClient, type TestServices } from '@jiaobian/testing';
import { writeCountyWorkbook } from '@jiaobian/registry';
import { startAllServices } from './all-services';

const year = 2027;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const made = { 2025: demoCounty({ seed: 7, census: 2025 }), 2026: demoCounty({ seed: 7, census: 2026 }) };
const grown = made[2026].schools.find(({ name }) => name.includes('纳福街道第一小学'))!;

describe('one county in motion', () => {
  let services: TestServices;
  let bureau: TestClient;
  let office: TestClient;
  let school: TestClient;
  let caseId: string;

  beforeAll(async () => {
    services = await startAllServices();
    bureau = services.as('education-bureau');
    office = services.as('quota-office', { name: '编办张' });
    school = services.as('school', { school: grown.schoolCode });
    await importCounty(2025);
    await ask(bureau, `/api/hiring/plans`, { year });
    await ask(bureau, `/api/rotation/schedules`, { schoolYear: year });
  }, 120_000);
  afterAll(() => services.stop());

  async function ask(client: TestClient, path: string, body: unknown = {}): Promise<ReturnType<typeof JSON.parse>> {
    const answer = await client.post(path, body);
    expect({ path, status: answer.status, problem: answer.status === 200 ? undefined : answer.body }).toEqual({
      path,
      status: 200,
      problem: undefined,
    });
    return answer.body;
  }

  async function importCounty(census: 2025 | 2026): Promise<void> {
    const content = await writeCountyWorkbook(made[census]);
    const { body } = await bureau.post('/api/registry/imports', content, { headers: { 'content-type': workbookType } });
    await eventually(async () => expect((await bureau.get(`/api/registry/imports/${body.id}`)).body.state).toBe('ready'), {
      withinMs: 20_000,
    });
    await ask(bureau, `/api/registry/imports/${body.id}/confirm`);
    await services.settled();
  }

  it('the school asks for teachers; the plan is cut to what the ledger has', async () => {
    const lines = ['music', 'chinese'].map((subject) => ({
      schoolCode: grown.schoolCode,
      stage: 'primary',
      subject,
      channel: 'open-recruitment',
      requested: 8,
    }));
    await ask(school, `/api/hiring/plans/${year}/requests`, { reason: '扩建后新增 18 个班', lines });
    await ask(school, `/api/rotation/schedules/${year}/requests`, {
      schoolCode: grown.schoolCode,
      stage: 'primary',
      subject: 'mathematics',
      count: 5,
      reason: '新增班级',
    });
    await ask(bureau, `/api/rotation/schedules/${year}/plan`);
    const { body } = await school.get(`/api/hiring/plans/${year}`);
    for (const line of body.lines) expect(line.planned).toBeLessThanOrEqual(line.headroom);
  });

  it('the September census makes the school entitled to 57, and says why', async () => {
    await importCounty(2026);
    const { body } = await school.get(`/api/quota/entitlements/${grown.schoolCode}/primary`);
    expect(JSON.stringify(body)).toContain('56.8421');
    expect(body).toMatchObject({
      line: { schoolCode: grown.schoolCode, stage: 'primary', rounded: 57, exact: { numerator: 1080, denominator: 19 } },
      rule: { documentNumber: '中央编办发〔2014〕72号' },
    });
  });

  it('the bureau drafts and submits; nothing has moved', async () => {
    const draft = await ask(bureau, '/api/pool/adjustments', { year });
    caseId = draft.id;
    expect(draft.lines.some(({ to }: { to: string }) => to === grown.schoolCode)).toBe(true);
    const before = (await office.get(`/api/quota/statements/${grown.schoolCode}`)).body;
    await ask(bureau, `/api/pool/adjustments/${caseId}/submit`);
    const after = (await office.get(`/api/quota/statements/${grown.schoolCode}`)).body;
    const { accounts, positions, lines } = before;
    expect(after).toMatchObject({ accounts, positions, lines });
  });

  it('the staffing office returns it; corrected and submitted again, the differences are shown', async () => {
    await ask(office, `/api/pool/adjustments/${caseId}/return`, { opinion: '第一行请减一名' });
    const { body: returned } = await bureau.get(`/api/pool/adjustments/${caseId}`);
    const moves = returned.lines.map(({ from, to, stage, track, count }: Record<string, unknown>) => ({ from, to, stage, track, count }));
    moves[0].count -= 1;
    const lines = moves.filter(({ count }: { count: number }) => count > 0);
    await ask(services.as('education-bureau', { account: 'second-clerk' }), `/api/pool/adjustments/${caseId}/lines`, {
      version: returned.version,
      lines,
    });
    await ask(bureau, `/api/pool/adjustments/${caseId}/submit`);
    const { body: differences } = await office.get(`/api/pool/adjustments/${caseId}/differences`);
    expect(JSON.stringify(differences)).toContain(moves[0].to);
  });

  it('nobody who proposed or corrected it consents to it', async () => {
    const decision = { documentNumber: '册编办〔2027〕3号', decidedOn: '2027-01-20' };
    for (const account of ['education-bureau', 'second-clerk']) {
      const answer = await services.as('quota-office', { account }).post(`/api/pool/adjustments/${caseId}/consent`, decision);
      expect([answer.status, answer.body.code]).toEqual([403, 'CASE.SAME_PERSON']);
    }
    expect((await bureau.post(`/api/pool/adjustments/${caseId}/consent`, decision)).status).toBe(403);
  });

  it('on consent the posts move once, and the wave rewrites plan, schedule and coverage with its cause', async () => {
    const decision = { documentNumber: '册编办〔2027〕3号', meeting: '县委编委 2027 年第 1 次会议', decidedOn: '2027-01-20' };
    const key = 'consent-of-the-walk';
    const first = await office.post(`/api/pool/adjustments/${caseId}/consent`, decision, { key });
    const again = await office.post(`/api/pool/adjustments/${caseId}/consent`, decision, { key });
    expect([first.status, again.body]).toEqual([200, first.body]);
    await services.settled();

    const { transferId } = (await office.get(`/api/pool/adjustments/${caseId}`)).body;
    const plan = (await school.get(`/api/hiring/changes?causeId=${transferId}`)).body.revisions;
    expect(plan).toHaveLength(1);
    expect(plan[0].cause).toMatchObject({ kind: 'transfer', id: transferId, documentNumber: '册编办〔2027〕3号', decidedByName: '编办张' });
    const planned = (figures: { planned: number }[]): number => figures.reduce((sum, line) => sum + line.planned, 0);
    expect(planned(plan[0].lines.map(({ after }: { after: { planned: number } }) => after))).toBeGreaterThan(
      planned(plan[0].lines.map(({ before }: { before: { planned: number } }) => before)),
    );
    const schedule = (await bureau.get(`/api/rotation/changes?causeId=${transferId}`)).body.revisions;
    expect(schedule).toHaveLength(1);
    expect(schedule[0].cause).toMatchObject({ kind: 'transfer', id: transferId, decidedByName: '编办张' });
    expect(schedule[0].cause.words.zh).toMatch(/^编制调整\(册编办〔2027〕3号,编办张 .* 备案同意\)$/);

    const { body: effects } = await office.get(`/api/pool/adjustments/${caseId}/effects`);
    expect(new Set(effects.effects.map(({ service }: { service: string }) => service))).toEqual(new Set(['hiring', 'rotation']));
    for (const { href } of [...effects.movements, ...effects.effects])
      expect({ href, status: (await office.get(href)).status }).toEqual({ href, status: 200 });
    expect((await services.as('auditor').get('/api/quota/ledger/verify')).body).toMatchObject({ intact: true, differences: [] });
  });

  it('a movement of it that was a mistake is corrected, and plan and schedule follow because of that', async () => {
    const { transferId } = (await office.get(`/api/pool/adjustments/${caseId}`)).body;
    const { lines } = (await office.get(`/api/quota/transfers/${transferId}`)).body;
    const { movementId, count } = lines.find(({ to }: { to: string }) => to === grown.schoolCode);
    const correctionId = '018f4c1e-0000-7000-8000-000000000001';
    const headroom = async (): Promise<number> => {
      const { body } = await school.get(`/api/quota/accounts?unit=${grown.schoolCode}`);
      return body.find(({ state }: { state: string }) => state === 'vacant').balance;
    };
    const before = await headroom();
    await ask(bureau, '/api/quota/corrections', { correctionId, movementId, scope: 'line', reason: '划转数字填错' });
    const decision = { documentNumber: '册编办〔2027〕8号', decidedOn: '2027-02-10' };
    await ask(office, `/api/quota/corrections/${correctionId}/consent`, decision);
    await services.settled();
    expect(await headroom()).toBe(before - count);

    const plan = (await school.get(`/api/hiring/changes?causeId=${correctionId}`)).body.revisions;
    const schedule = (await bureau.get(`/api/rotation/changes?causeId=${correctionId}`)).body.revisions;
    for (const revisions of [plan, schedule]) {
      expect(revisions).toHaveLength(1);
      expect(revisions[0].cause).toMatchObject({ kind: 'correction', id: correctionId, documentNumber: '册编办〔2027〕8号' });
      expect(revisions[0].cause.words.zh).toMatch(/^更正编制变动\(册编办〔2027〕8号,编办张 .* 同意\)$/);
    }
    expect((await services.as('auditor').get('/api/quota/ledger/verify')).body).toMatchObject({ intact: true, differences: [] });
  });

  it('another county sees nothing of it', async () => {
    const stranger = services.as('quota-office', { county: '522328' });
    expect((await stranger.get(`/api/pool/adjustments/${caseId}`)).status).toBe(404);
    expect((await stranger.get('/api/pool/adjustments')).body.items).toEqual([]);
  });
});
