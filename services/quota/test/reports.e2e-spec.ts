import { Workbook } from 'exceljs';
import { move, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';

interface Sums {
  [name: string]: string | number;
}

describe('reports of the ledger', () => {
  let world: QuotaWorld;
  let beforeTransfer: string;
  beforeAll(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
    const { body: hold } = await world.hold([move('A', 'B', 2), move('pool', 'B', 3)]);
    beforeTransfer = new Date().toISOString();
    await world.transfer(hold.holdId, { effectiveOn: '2027-02-01' });
  });
  afterAll(() => world.stop());

  const report = async (query = '') => (await world.auditor().get(`/api/quota/reports/movements${query}`)).body;
  const thisMonth = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);

  test('what moved is told by month and kind, by unit and by reason, and each adds up to the same', async () => {
    const { byMonth, byUnit, byReason } = await report();
    expect(byMonth.find(({ month, kind }: Sums) => month === '2027-02' && kind === 'transfer')).toMatchObject({
      track: 'quota',
      movements: 2,
      authorisedIn: 5,
      authorisedOut: 5,
      reserved: -5,
    });
    expect(byMonth.find(({ month, kind }: Sums) => month === thisMonth && kind === 'hold')).toMatchObject({
      movements: 2,
      authorisedIn: 0,
      reserved: 5,
    });
    expect(byUnit.find(({ unit }: Sums) => unit === 'B')).toMatchObject({
      unitName: '学校B',
      authorisedIn: 10,
      authorisedOut: 0,
      peopleIn: 5,
    });
    expect(byUnit.find(({ unit }: Sums) => unit === 'A')).toMatchObject({ authorisedIn: 10, authorisedOut: 2, reserved: 0 });
    expect(byReason.find(({ kind }: Sums) => kind === 'transfer')).toMatchObject({
      reason: '2027 年度编制调整',
      documentNumber: '册编办〔2027〕1号',
      movements: 2,
    });
    for (const name of ['authorisedIn', 'authorisedOut', 'peopleIn', 'peopleOut', 'reserved']) {
      const sums = [byMonth, byUnit, byReason].map((groups: Sums[]) => groups.reduce((sum, group) => sum + Number(group[name]), 0));
      expect([name, ...sums]).toEqual([name, sums[0], sums[0], sums[0]]);
    }
  });

  test('a period and the two times leave out what is not within them', async () => {
    expect((await report('?from=2027-01-01&asOf=2027-12-31')).byMonth.map(({ kind }: Sums) => kind)).toEqual(['transfer']);
    expect((await report('?asOf=2027-01-31')).byMonth.map(({ kind }: Sums) => kind)).not.toContain('transfer');
    expect((await report(`?knownAt=${beforeTransfer}`)).byMonth.map(({ kind }: Sums) => kind)).not.toContain('transfer');
    expect(await world.auditor().get('/api/quota/reports/movements?from=2027-02-01&asOf=2027-01-31')).toMatchObject({
      status: 422,
      body: { code: 'LEDGER.PERIOD' },
    });
  });

  test('the trend has each month’s end, also where nothing moved, and ends with the statement of its day', async () => {
    const { body } = await world.auditor().get('/api/quota/reports/trend?months=30&asOf=2027-03-15');
    expect(body.months).toHaveLength(30);
    const at = (month: string) => body.months.find((one: Sums) => one['month'] === month);
    expect(at('2025-06')).toMatchObject({ authorised: 36, occupied: 0, vacant: 36 });
    expect(at('2025-01')).toMatchObject({ authorised: 36 });
    const { body: statement } = await world.auditor().get('/api/quota/statements/county?asOf=2027-03-15');
    const { authorised, occupied, vacant } = statement.totals[0].figures;
    expect(at('2027-03')).toEqual({ month: '2027-03', track: 'quota', authorised, occupied, vacant });
    const school = await world.auditor().get('/api/quota/reports/trend?unit=B&months=3&asOf=2027-03-15');
    expect(school.body.months.map((one: Sums) => one['authorised'])).toEqual([5, 10, 10]);
    const known = await world.auditor().get(`/api/quota/reports/trend?unit=B&months=1&asOf=2027-03-15&knownAt=${beforeTransfer}`);
    expect(known.body.months).toMatchObject([{ authorised: 5 }]);
  });

  test('a school has its own movements and trend alone', async () => {
    const school = world.services.as('school', { school: 'A' });
    const { body } = await school.get('/api/quota/reports/movements');
    expect(body.byUnit.map(({ unit }: Sums) => unit)).toEqual(['A']);
    expect((await school.get('/api/quota/reports/trend')).body.unit).toBe('A');
    for (const path of ['movements', 'movements/workbook.xlsx', 'trend'])
      expect((await school.get(`/api/quota/reports/${path}?unit=B`)).status).toBe(403);
  });

  test('the workbook has a sheet by month, by unit and by reason, with sums by formula', async () => {
    const { body } = await world.auditor().file('/api/quota/reports/movements/workbook.xlsx?asOf=2027-02-01');
    const workbook = new Workbook();
    await workbook.xlsx.load(body as unknown as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['按月份', '按单位', '按事由']);
    const sheet = workbook.getWorksheet('按单位')!;
    const rows = (await report('?asOf=2027-02-01')).byUnit;
    expect(sheet.getCell('F3').value).toBe('核定');
    expect(sheet.getCell(`F${5 + rows.length}`).value).toEqual({
      formula: `SUM(F5:F${4 + rows.length})`,
      result: rows.reduce((sum: number, row: Sums) => sum + Number(row['authorisedIn']), 0),
    });
    expect(sheet.pageSetup.printTitlesRow).toBe('3:4');
  });
});
