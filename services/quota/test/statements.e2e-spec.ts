import { Workbook, type Worksheet } from 'exceljs';
import { move, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';

interface Position {
  unit: string;
  track: string;
  figures: Record<string, number>;
  accounts: Record<string, string>;
}

describe('编制台账', () => {
  let world: QuotaWorld;
  let beforeTransfer: string;
  beforeAll(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
    const { body: hold } = await world.hold([move('A', 'B', 2), move('pool', 'B', 3)]);
    beforeTransfer = new Date().toISOString();
    await world.transfer(hold.holdId, { effectiveOn: '2027-02-01' });
    await world.hold([move('pool', 'B', 1)]);
  });
  afterAll(() => world.stop());

  const statement = async (unit: string, query = '') => (await world.auditor().get(`/api/quota/statements/${unit}${query}`)).body;
  const figuresOf = (body: { positions: Position[] }, unit: string) => body.positions.find((line) => line.unit === unit)!.figures;

  test('each figure of the county follows from its formula, and the sums are the approved total', async () => {
    const county = await statement('county');
    expect(county.positions.map(({ unit }: Position) => unit)).toEqual(['A', 'B', 'C', 'D', 'pool']);
    expect(figuresOf(county, 'A')).toEqual({
      authorised: 8,
      occupied: 8,
      over: 0,
      reserved: 0,
      frozen: 0,
      vacant: 0,
      borrowed: 0,
      lent: 0,
      entitled: 5,
      difference: 3,
    });
    expect(figuresOf(county, 'B')).toMatchObject({ authorised: 10, occupied: 5, vacant: 5, entitled: 20, difference: -10 });
    expect(figuresOf(county, 'D')).toMatchObject({ authorised: 5, occupied: 7, over: 2, vacant: 0, entitled: 20 });
    expect(figuresOf(county, 'pool')).toMatchObject({ authorised: 3, reserved: 1, vacant: 2 });
    for (const { figures: line } of county.positions as Position[]) {
      expect(line['authorised']).toBe(line['occupied']! - line['over']! + line['reserved']! + line['frozen']! + line['vacant']!);
    }
    expect(county.totals).toMatchObject([
      { track: 'quota', approvedTotal: 36, documentNumber: '册编〔2025〕3号', figures: { authorised: 36 } },
    ]);
    const keys = county.figures.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(expect.arrayContaining(['authorised', 'occupied', 'over', 'reserved', 'awaiting', 'vacant', 'borrowed', 'lent']));
    for (const { formula } of county.figures) expect([typeof formula.zh, typeof formula.en]).toEqual(['string', 'string']);
  });

  test('a figure leads to the entries that add up to it, at the same two times', async () => {
    const times = `?asOf=2027-01-31&knownAt=${beforeTransfer}`;
    const { figures, positions } = await statement('county', times);
    const { states } = figures.find(({ key }: { key: string }) => key === 'authorised');
    const line: Position = positions.find(({ unit }: Position) => unit === 'A');
    let sum = 0;
    for (const state of states) {
      const account = line.accounts[state];
      if (!account) continue;
      const { body } = await world.auditor().get(`/api/quota/accounts/${account}/entries${times}`);
      for (const { amount } of body.entries) sum += amount;
    }
    expect(sum).toBe(line.figures['authorised']);
    expect(line.figures).toMatchObject({ authorised: 10, reserved: 2, vacant: 0 });
  });

  test('as of a day what takes effect later is not there, and as known earlier what was recorded later is not', async () => {
    const before = await statement('county', '?asOf=2027-01-31');
    const after = await statement('county', '?asOf=2027-02-01');
    expect([figuresOf(before, 'B')['authorised'], figuresOf(after, 'B')['authorised']]).toEqual([5, 10]);
    expect(before.totals[0].figures.authorised).toBe(36);
    const known = await statement('county', `?asOf=2027-02-01&knownAt=${beforeTransfer}`);
    expect(figuresOf(known, 'B')['authorised']).toBe(5);
    expect(known.movements).toBeLessThan(after.movements);
    expect((await statement('B', `?knownAt=${beforeTransfer}`)).lines.map(({ kind }: { kind: string }) => kind)).not.toContain('transfer');
    expect((await statement('B')).lines[0]).toMatchObject({ kind: 'transfer' });
  });

  test('a day before a document or a census knows neither', async () => {
    const county = await statement('county', '?asOf=2026-08-31');
    // The total of 2025 stands in the pool: the schools' posts were registered later.
    expect(county.positions).toMatchObject([{ unit: 'pool', figures: { authorised: 36 } }]);
    expect(county.censusOn).toBeUndefined();
    expect(await statement('county', '?asOf=2025-01-19')).toMatchObject({ positions: [], totals: [] });
  });

  test('what the standards entitled to is what was known of it then', async () => {
    const knownAt = new Date().toISOString();
    await world.census([{ code: 'B', stages: [{ stage: 'primary', pupils: 570, classes: 12 }] }], { on: '2026-09-02' });
    expect(figuresOf(await statement('county'), 'B')['entitled']).toBe(30);
    expect(figuresOf(await statement('county', `?knownAt=${knownAt}`), 'B')['entitled']).toBe(20);
    expect(figuresOf(await statement('county', '?asOf=2026-09-01'), 'B')).toMatchObject({ entitled: 20 });
  });

  test.each([
    ['asOf=', 422, 'REQUEST.INVALID'],
    ['asOf=2026-02-30', 422, 'REQUEST.INVALID'],
    ['asOf=1900-09-01', 422, 'LEDGER.AS_OF_OUT_OF_RANGE'],
    ['knownAt=2026-10-15T08:00:00', 422, 'REQUEST.INVALID'],
    ['knownAt=gestern', 422, 'REQUEST.INVALID'],
    ['knownAt=2199-01-01', 422, 'LEDGER.NOT_KNOWN_YET'],
  ])('a time without sense is refused: %s', async (query, status, code) => {
    for (const path of ['statements/county', 'statements/pool', 'statements/B', 'accounts']) {
      expect([path, await world.auditor().get(`/api/quota/${path}?${query}`)]).toMatchObject([path, { status, body: { code } }]);
    }
  });

  test('a school sees its own statement and no other, nor the pool or the county', async () => {
    const school = world.services.as('school', { school: 'B' });
    for (const [unit, status] of [
      ['B', 200],
      ['A', 403],
      ['pool', 403],
      ['county', 403],
    ] as const) {
      expect([unit, (await school.get(`/api/quota/statements/${unit}`)).status]).toEqual([unit, status]);
      expect([unit, (await school.file(`/api/quota/statements/${unit}/workbook.xlsx`)).status]).toEqual([unit, status]);
    }
    expect((await world.auditor().get('/api/quota/statements/X')).body).toMatchObject({ code: 'STATEMENT.SCHOOL_NOT_FOUND' });
    expect((await world.auditor().get('/api/quota/statements/approval')).status).toBe(404);
  });

  describe('as a workbook', () => {
    const sheetOf = async (path: string, name: string): Promise<Worksheet> => {
      const { status, body, headers } = await world.auditor().file(`/api/quota/statements/${path}`);
      expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')]);
      const workbook = new Workbook();
      await workbook.xlsx.load(body as unknown as ArrayBuffer);
      return workbook.getWorksheet(name)!;
    };
    const texts = (sheet: Worksheet, row: number) => (sheet.getRow(row).values as unknown[]).slice(1).map((value) => value ?? '');

    test('the county’s sheet is as the offices print it', async () => {
      const { chainEnd } = await statement('county', '?asOf=2027-02-01');
      const sheet = await sheetOf('county/workbook.xlsx?asOf=2027-02-01', '编制台账');
      expect(sheet.pageSetup).toMatchObject({
        orientation: 'landscape',
        paperSize: 9,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '3:4',
      });
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 4 });
      expect(sheet.model.merges).toEqual(
        expect.arrayContaining(['A1:P1', 'A3:A4', 'B3:B4', 'F3:F4', 'G3:H3', 'I3:K3', 'L3:L4', 'M3:N3', 'O3:P3']),
      );
      expect(texts(sheet, 4)).toEqual([
        '序号',
        '代码',
        '单位名称',
        '学段',
        '编制类别',
        '核定',
        '人数',
        '超编',
        '预留',
        '待上编',
        '冻结',
        '空缺',
        '借入',
        '借出',
        '核编数',
        '超缺',
      ]);
      expect([sheet.getCell('G3').value, sheet.getCell('I3').value, sheet.getCell('M3').value]).toEqual(['实有', '占用', '周转']);
      expect(sheet.getCell('A2').value).toContain('册编〔2025〕3号');
      expect(texts(sheet, 6).slice(0, 9)).toEqual([2, 'B', '学校B', '小学', '编制', 10, 5, 0, 0]);
      expect(sheet.getCell('F6').numFmt).toBe('#,##0;[Red]-#,##0;0');
      const footer = sheet.headerFooter.oddFooter!;
      for (const part of ['截至 2027-02-01', '记账截至', '制表', chainEnd, '&P', '&N']) expect(footer).toContain(part);
      expect(footer.length).toBeLessThanOrEqual(255);
    });

    test('its sums are formulas over the rows of one track, and their values are those of the statement', async () => {
      const county = await statement('county');
      const sheet = await sheetOf('county/workbook.xlsx', '编制台账');
      const last = 4 + county.positions.length;
      expect(sheet.getCell(`A${last + 1}`).value).toBe('编制合计');
      expect(sheet.getCell(`F${last + 1}`).value).toEqual({ formula: `SUM(F5:F${last})`, result: county.totals[0].figures.authorised });
      expect(sheet.getCell(`P${last + 1}`).value).toMatchObject({ result: county.totals[0].figures.difference });
    });

    test('a school’s and the pool’s workbook list what moved as well', async () => {
      const school = await sheetOf('B/workbook.xlsx', '变动明细');
      expect(texts(school, 5).slice(1, 6)).toEqual(['2027-02-01', '划转', '小学', '编制', 3]);
      const pool = await sheetOf('pool/workbook.xlsx', '编制台账');
      expect(texts(pool, 5).slice(1, 6)).toEqual(['pool', '编制周转池', '不分学段', '编制', 3]);
    });
  });
});
