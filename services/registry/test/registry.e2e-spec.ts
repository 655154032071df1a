import { censusRecorded, importConfirmed, rosterConfirmed, schoolRecorded, staffRecorded, type EventData } from '@jiaobian/contracts';
import { demoCounty } from '@jiaobian/demo-county';
import type { EventEnvelope } from '@jiaobian/messaging';
import { quotaService } from '@jiaobian/quota';
import { whatIsWrong } from '@jiaobian/service-kit';
import { Workbook } from 'exceljs';
import { eventually, startTestServices, type TestClient, type TestServices } from '@jiaobian/testing';
import { registryService } from '../src';
import { writeCountyWorkbook } from '../src/workbook/write/county-workbook';
import type { CountyRows } from '../src/domain/county-tables';

const environment = { JIAOBIAN_IDENTITY_NUMBER_KEY: 'aa'.repeat(32), JIAOBIAN_IDENTITY_NUMBER_HASH_KEY: 'bb'.repeat(32) };
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const made = { 2025: demoCounty({ seed: 7, census: 2025 }), 2026: demoCounty({ seed: 7, census: 2026 }) };
const county = (census: 2025 | 2026): CountyRows => structuredClone(made[census]);

describe('import of a county', () => {
  let services: TestServices;
  let bureau: TestClient;
  beforeAll(async () => {
    services = await startTestServices({ definitions: [registryService, quotaService], environment });
    bureau = services.as('education-bureau');
  });
  afterAll(() => services.stop());

  interface Shown {
    id: string;
    state: string;
    problemCount: number;
    summary: { table: string; added: number; changed: number; closed: number }[];
  }

  const preview = async (rows: CountyRows): Promise<Shown> => upload(await writeCountyWorkbook(rows));

  async function upload(content: Buffer, type = workbookType): Promise<Shown> {
    const started = await bureau.post('/api/registry/imports', content, { headers: { 'content-type': type } });
    expect(started.status).toBe(200);
    return eventually(
      async () => {
        const { body } = await bureau.get(`/api/registry/imports/${started.body.id}`);
        expect(body.state).not.toBe('reading');
        return body;
      },
      { withinMs: 20_000 },
    );
  }

  const people = async (): Promise<number> =>
    Number((await services.query<{ count: string }>('registry', 'select count(*) as count from staff'))[0]!.count);

  it('shows what would be added and writes nothing before the confirm', async () => {
    const shown = await preview(county(2025));
    expect((await bureau.get(`/api/registry/imports/${shown.id}/problems`)).body).toEqual({ total: 0, problems: [] });
    expect([shown.state, shown.summary.find(({ table }) => table === 'roster')]).toEqual([
      'ready',
      expect.objectContaining({ added: county(2025).roster.length, changed: 0 }),
    ]);
    expect(await people()).toBe(0);

    const confirmed = await bureau.post(`/api/registry/imports/${shown.id}/confirm`);
    expect([confirmed.status, confirmed.body.state, confirmed.body.nothingChanged]).toEqual([200, 'confirmed', false]);
    expect(await people()).toBe(county(2025).roster.length);
    await services.settled();
  });

  it('the same file again changes nothing and tells nobody', async () => {
    const events = async (): Promise<number> => (await services.query('registry', 'select 1 from outbox')).length;
    const before = await events();
    const shown = await preview(county(2025));
    for (const { table, added, changed, closed } of shown.summary)
      expect({ table, added, changed, closed }).toEqual({ table, added: 0, changed: 0, closed: 0 });
    const confirmed = await bureau.post(`/api/registry/imports/${shown.id}/confirm`);
    expect([confirmed.status, confirmed.body.nothingChanged]).toEqual([200, true]);
    expect(await events()).toBe(before);
  });

  it('the next census is a new snapshot, and the old one stays', async () => {
    const shown = await preview(county(2026));
    expect((await bureau.get(`/api/registry/imports/${shown.id}/problems`)).body.problems).toEqual([]);
    const { body } = await bureau.post(`/api/registry/imports/${shown.id}/confirm`);
    expect((await bureau.get(`/api/registry/censuses/${body.censusId}`)).body.censusOn).toBe('2026-09-01');
    expect(await services.query('registry', 'select 1 from censuses')).toHaveLength(2);
  });

  it('a preview that the register has overtaken cannot be confirmed', async () => {
    const changed = county(2026);
    changed.schools[0] = { ...changed.schools[0]!, name: `${changed.schools[0]!.name}(改名)` };
    const first = await preview(changed);
    const second = await preview(changed);
    expect((await bureau.post(`/api/registry/imports/${first.id}/confirm`)).status).toBe(200);
    const late = await bureau.post(`/api/registry/imports/${second.id}/confirm`);
    expect([late.status, late.body.code]).toEqual([409, 'IMPORT.STALE']);
  });

  it('identity numbers are sealed at rest, masked in answers, and in no event', async () => {
    const person = county(2026).roster[0]!;
    const numbers = new Set(county(2026).roster.map(({ identityNumber }) => identityNumber));
    const tables = ['roster_lines', 'roster_numbers', 'imports', 'outbox', 'idempotency_keys'];
    for (const table of tables) {
      const rows = await services.query<{ text: string }>('registry', `select t::text as text from ${table} t`);
      const leaked = rows.flatMap(({ text }) => text.match(/\d{17}[\dX]/g) ?? []).filter((number) => numbers.has(number));
      expect({ table, leaked }).toEqual({ table, leaked: [] });
    }
    const { body } = await bureau.get(`/api/registry/schools/${person.schoolCode}/staff`);
    const shown = (body as { name: string; identityNumber: string }[]).filter(({ name }) => name === person.name);
    expect(shown.map(({ identityNumber }) => identityNumber)).toContain(
      `${person.identityNumber.slice(0, 4)}************${person.identityNumber.slice(-2)}`,
    );
  });

  it('what the database makes of its rows is what the schemas of the events say', async () => {
    const events = await services.query<{ event: EventEnvelope }>('registry', 'select envelope as event from outbox order by id');
    const types = new Set(events.map(({ event }) => event.type));
    expect([...types].sort()).toEqual(
      [censusRecorded, importConfirmed, rosterConfirmed, schoolRecorded, staffRecorded].map(({ type }) => type).sort(),
    );
    expect(events.map(({ event }) => whatIsWrong(event)).filter(Boolean)).toEqual([]);
  });

  it('a roster is not changed once it was confirmed, and cannot be written for an import that nobody reads', async () => {
    const [{ id } = { id: '' }] = await services.query<{ id: string }>('registry', 'select roster_import_id as id from registers');
    const before = await people();
    await services.inCounty('registry', '522327', async (transaction) => {
      expect(await transaction.change('delete from roster_lines where import_id = $1', [id])).toBe(0);
      await expect(
        transaction.change(`insert into roster_numbers (import_id, school_code, sealed) values ($1, 'X', '')`, [id]),
      ).rejects.toThrow(/row-level security/);
    });
    expect(await people()).toBe(before);
  });

  it('a preview that was overtaken leaves no roster behind', async () => {
    const kept = await services.query<{ state: string }>(
      'registry',
      'select distinct state from roster_lines join imports on imports.id = roster_lines.import_id',
    );
    expect(kept).toEqual([{ state: 'confirmed' }]);
  });

  it('a file with errors is refused whole, each error at its cell in both languages', async () => {
    const wrong = county(2026);
    wrong.census[3] = { ...wrong.census[3]!, pupils: -5 };
    const before = await people();
    const shown = await preview(wrong);
    expect(shown.state).toBe('refused');
    const { body } = await bureau.get(`/api/registry/imports/${shown.id}/problems`);
    expect(body.problems[0]).toMatchObject({
      sheet: '学年初统计',
      row: 5,
      column: '学生数',
      severity: 'error',
      message: { zh: expect.any(String), en: expect.any(String) },
    });
    const confirmed = await bureau.post(`/api/registry/imports/${shown.id}/confirm`);
    expect([confirmed.status, confirmed.body.code, await people()]).toEqual([409, 'IMPORT.NOT_READY', before]);
  });

  it('a refused file is not said to change nothing: it was not compared', async () => {
    const wrong = county(2026);
    wrong.census[3] = { ...wrong.census[3]!, pupils: -5 };
    const { id, summary } = await preview(wrong);
    expect(summary).toBeUndefined();
    expect((await bureau.get(`/api/registry/imports/${id}/changes`)).body).toEqual({ compared: false, total: 0, changes: [] });
  });

  it('the marked file is mended in place and imported', async () => {
    const wrong = county(2026);
    wrong.census[3] = { ...wrong.census[3]!, pupils: -5 };
    wrong.roster[7] = { ...wrong.roster[7]!, schoolCode: '5223279999' };
    const refused = await preview(wrong);
    const problemsOf = async ({ id }: Shown) => (await bureau.get(`/api/registry/imports/${id}/problems`)).body;
    const { status, headers, body } = await bureau.file(`/api/registry/imports/${refused.id}/problems.xlsx`);
    expect([status, headers.get('content-type')]).toEqual([200, workbookType]);
    expect(await problemsOf(await upload(body))).toEqual(await problemsOf(refused));

    const workbook = new Workbook();
    await workbook.xlsx.load(body as unknown as ArrayBuffer);
    expect(JSON.stringify(workbook.getWorksheet('教职工')!.getCell('E9').note)).toContain('“学校”表中的学校代码');
    workbook.getWorksheet('学年初统计')!.getCell('F5').value = county(2026).census[3]!.pupils;
    workbook.getWorksheet('教职工')!.getCell('E9').value = county(2026).roster[7]!.schoolCode;
    const mended = await upload(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect([mended.state, mended.problemCount]).toEqual(['ready', 0]);
  });

  it('the marked file shows what the ledger refuses at its row, and tells that it was compared', async () => {
    const more = county(2026);
    more.schoolPosts[0] = { ...more.schoolPosts[0]!, posts: more.schoolPosts[0]!.posts + 1 };
    const { id, summary } = await preview(more);
    expect(summary.find(({ table }) => table === 'schoolPosts')).toMatchObject({ changed: 1 });
    const workbook = new Workbook();
    await workbook.xlsx.load((await bureau.file(`/api/registry/imports/${id}/problems.xlsx`)).body as unknown as ArrayBuffer);
    expect(JSON.stringify(workbook.getWorksheet('学校编制')!.getCell('A2').note)).toContain('台账允许的数');
  });

  it('the marked file is only for whoever may import, since it holds identity numbers', async () => {
    const wrong = county(2026);
    wrong.census[3] = { ...wrong.census[3]!, pupils: -5 };
    const path = `/api/registry/imports/${(await preview(wrong)).id}/problems.xlsx`;
    for (const role of ['auditor', 'quota-office', 'hr-bureau'] as const) {
      const answer = await services.as(role).get(path);
      expect([role, answer.status, answer.body.code]).toEqual([role, 403, 'AUTH.FORBIDDEN']);
    }
    const stranger = await services.as('education-bureau', { county: '522328' }).get(path);
    expect([stranger.status, stranger.body.code]).toEqual([404, 'IMPORT.NOT_FOUND']);
  });

  it('what is no workbook, or has no problems, has no marked file', async () => {
    const none = await upload(Buffer.from('no workbook'));
    const inOrder = await preview(county(2026));
    for (const [{ id }, code] of [
      [none, 'IMPORT.NOT_MARKABLE'],
      [inOrder, 'IMPORT.NO_PROBLEMS'],
    ] as const) {
      const answer = await bureau.get(`/api/registry/imports/${id}/problems.xlsx`);
      expect([answer.status, answer.body.code, Object.keys(answer.body.messages)]).toEqual([409, code, ['zh', 'en']]);
    }
  });

  it('a school sees its school alone; the auditor reads and imports nothing; another county sees nothing', async () => {
    const own = county(2026).schools[0]!.schoolCode;
    const other = county(2026).schools[1]!.schoolCode;
    const school = services.as('school', { school: own });
    expect((await school.get('/api/registry/schools')).body.map(({ schoolCode }: { schoolCode: string }) => schoolCode)).toEqual([own]);
    expect((await school.get(`/api/registry/schools/${other}`)).body.code).toBe('AUTH.OTHER_SCHOOL');
    expect((await services.as('auditor').get('/api/registry/schools')).body).toHaveLength(county(2026).schools.length);
    expect((await services.as('education-bureau', { county: '522328' }).get('/api/registry/schools')).body).toEqual([]);
  });

  it('finds people by a part of their name: the offices in the county, a school in its own', async () => {
    const person = county(2026).roster[0]!;
    const path = `/api/registry/people?name=${encodeURIComponent(person.name.slice(0, 1))}`;
    const found = (await services.as('auditor').get<{ name: string; schoolCode: string }[]>(path)).body;
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(({ name }) => !name.includes(person.name.slice(0, 1)))).toEqual([]);
    const own = (await services.as('school', { school: person.schoolCode }).get<{ schoolCode: string }[]>(path)).body;
    expect([...new Set(own.map(({ schoolCode }) => schoolCode))]).toEqual([person.schoolCode]);
    expect((await bureau.get('/api/registry/people')).status).toBe(422);
  });

  it('the posts of a school cannot be changed by a file', async () => {
    const more = county(2026);
    more.schoolPosts[0] = { ...more.schoolPosts[0]!, posts: more.schoolPosts[0]!.posts + 1 };
    const shown = await preview(more);
    expect(shown.state).toBe('refused');
    const { body } = await bureau.get(`/api/registry/imports/${shown.id}/problems`);
    expect(body.problems.map(({ code, sheet }: { code: string; sheet: string }) => [code, sheet])).toContainEqual([
      'GATE.AUTHORISED_DIFFERS',
      '学校编制',
    ]);
  });

  it('where somebody works is told as a school of the county by code or by name, else as a body of its own', async () => {
    const rows = county(2026);
    const [own, other] = [rows.schools[0]!, rows.schools[1]!];
    const places = [
      { worksAt: other.schoolCode },
      { worksAt: other.name, secondmentDocument: '册教借〔2026〕1号', secondedUntil: '2027-01-31' },
      { worksAt: '册亨县教育局' },
      { worksAt: own.name },
    ];
    const at = rows.roster.flatMap(({ schoolCode }, index) => (schoolCode === own.schoolCode ? [index] : []));
    places.forEach((place, index) => (rows.roster[at[index]!] = { ...rows.roster[at[index]!]!, ...place }));
    const { id, summary } = await preview(rows);
    expect(summary.find(({ table }) => table === 'roster')).toMatchObject({ added: 0, changed: places.length, closed: 0 });
    expect((await bureau.post(`/api/registry/imports/${id}/confirm`)).status).toBe(200);
    await services.settled();
    const [told] = await services.query<{ event: EventEnvelope<EventData<typeof staffRecorded>> }>(
      'registry',
      `select envelope as event from outbox where envelope->>'type' = '${staffRecorded.type}' and envelope->>'subject' = '${own.schoolCode}' order by id desc limit 1`,
    );
    expect(whatIsWrong(told!.event)).toBeUndefined();
    const elsewhere = told!.event.data.staff.flatMap((member) => member.elsewhere ?? []);
    expect(elsewhere).toHaveLength(3);
    expect(elsewhere).toEqual(
      expect.arrayContaining([
        { unit: other.name, schoolCode: other.schoolCode },
        { unit: other.name, schoolCode: other.schoolCode, documentNumber: '册教借〔2026〕1号', until: '2027-01-31' },
        { unit: '册亨县教育局' },
      ]),
    );
  });

  it('the template opens as a workbook', async () => {
    const answer = await bureau.get<string>('/api/registry/template.xlsx');
    expect([answer.status, answer.headers.get('content-type'), answer.body.slice(0, 2)]).toEqual([200, workbookType, 'PK']);
  });
});
