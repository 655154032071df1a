import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import { ConsoleBrowser } from './console-browser';
import { CountyByApi } from './county-by-api';
import { openNumbers } from './numbers';

const repository = join(__dirname, '../../../..');

/** 编制台账 at any two times, what moved, and its proof, as three offices see them. */
describe('the ledger in a browser', () => {
  let browser: ConsoleBrowser;
  let county: CountyByApi;
  beforeAll(async () => {
    browser = await ConsoleBrowser.start();
    county = new CountyByApi(browser.product.url);
  });
  afterAll(() => browser.stop());

  /** What a click downloads. */
  async function saved(page: Page, button: string | RegExp): Promise<{ name: string; path: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  it('the ledger of a day is on the page, behind every number and in the workbook', async () => {
    const window = await browser.as('auditor');
    const { page } = window;
    await window.goWithin('/ledger/5223270003');
    const heads = await page.locator('.ant-table-thead').first().innerText();
    for (const head of ['核定', '实有', '超编', '预留', '待上编', '冻结', '空缺', '借入', '借出', '核编数', '超缺'])
      expect(heads).toContain(head);
    const numbers = await openNumbers(window, '/ledger/5223270003');
    // Under a merged head a number goes by the name of its group.
    expect(numbers).toMatchObject({ closed: [], empty: [], opened: expect.arrayContaining(['核定', '空缺', '人员', '占用', '标准']) });
    await page.locator('.ant-table-row button.explained-number').first().click();
    await page.getByRole('dialog').getByText('核定 = 空缺 + 在编 + 预留 + 冻结(含借入)').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: '登记' })
      .or(page.getByRole('dialog').locator('.ant-table-row'))
      .first()
      .waitFor();
    await page.keyboard.press('Escape');

    // Before the demo's posts were registered there were none.
    await window.goWithin('/ledger/5223270003?asOf=2020-01-01');
    await page.getByText('至此日期没有变动。').waitFor();
    await page.getByLabel('生效截至').fill('');
    await page.waitForURL((url) => !url.searchParams.has('asOf'));
    await window.atRest();
    await page.getByRole('link', { name: '登记' }).first().waitFor();

    const { name, path } = await saved(page, '台账 Excel');
    expect(name).toBe('编制台账-5223270003.xlsx');
    const workbook = new Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['编制台账', '变动明细']);
    expect(workbook.getWorksheet('编制台账')!.getCell('A1').value).toContain('编制台账');
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it.each([
    ['zh', '编制实名', '所在', '登记'],
    ['en', 'Named posts', 'Where it was', 'registration'],
  ] as const)(
    'each post has its number, who holds it, and a life behind the number, in %s',
    async (language, title, places, registration) => {
      const unit = '5223270003';
      const { posts } = await county.get<{ posts: { number: number; holder?: { name: string } }[] }>('auditor', `quota/posts?unit=${unit}`);
      const window = await browser.as('auditor', { language });
      const { page } = window;
      await window.goWithin(`/ledger/${unit}`);
      const row = page.locator('.ant-card', { hasText: title }).locator('.ant-table-row').first();
      await row.waitFor();
      expect(await row.innerText()).toContain(String(posts[0]!.number));
      expect(await row.innerText()).toContain(posts[0]!.holder!.name);
      await row.locator('button.explained-number').first().click();
      const life = page.getByRole('dialog');
      await life.getByText(places).waitFor();
      expect(await life.getByRole('link', { name: registration }).count()).toBe(1);
      expect(await life.innerText()).toContain(posts[0]!.holder!.name);
      await page.keyboard.press('Escape');
      expect(window.complaints).toEqual([]);
      window.leave();
    },
  );

  it('what nobody can have known is refused in words', async () => {
    const window = await browser.as('auditor');
    await window.goWithin('/ledger?knownAt=2199-01-01');
    await window.page.getByText('LEDGER.NOT_KNOWN_YET').first().waitFor();
    window.leave();
  });

  it.each([
    ['zh', '变动汇总与趋势', '按单位', '核定、实有、空缺逐月变化的图'],
    ['en', 'Movements and trend', 'By unit', 'Authorised, occupied and vacant by month'],
  ] as const)(
    'what moved stands by month, unit and reason, with the trend as picture and table, in %s',
    async (language, title, byUnit, picture) => {
      const window = await browser.as('quota-office', { language });
      const { page } = window;
      await window.goWithin('/ledger');
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page
        .getByRole('img', { name: new RegExp(picture) })
        .first()
        .locator('canvas')
        .waitFor();
      await page.getByRole('heading', { name: byUnit }).waitFor();
      const { name, path } = await saved(page, /变动汇总 Excel|Movements as Excel/);
      expect(name).toBe('编制变动汇总.xlsx');
      const workbook = new Workbook();
      await workbook.xlsx.readFile(path);
      expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['按月份', '按单位', '按事由']);
      expect(window.complaints).toEqual([]);
      window.leave();
    },
  );

  it('the proof runs by a click and its export is checked without the product', async () => {
    const window = await browser.as('auditor');
    const { page } = window;
    await window.goWithin('/ledger');
    await page.getByRole('link', { name: '台账核验' }).click();
    await page.getByRole('button', { name: '核验台账' }).click();
    await page.getByText(/台账完好:已核对 \d+ 条变动/).waitFor();
    const { chainEnd, reconciled } = await county.get<{ chainEnd: string; reconciled: boolean }>('auditor', 'quota/ledger/verify');
    expect(reconciled).toBe(true);
    await page.getByText(chainEnd).waitFor();
    for (const service of ['招聘计划', '交流轮岗', '特岗计划', '编制周转池']) {
      await page.getByRole('row', { name: new RegExp(`^${service} 一致`) }).waitFor();
    }
    const { name, path } = await saved(page, '导出台账链');
    expect(name).toBe('ledger-522327.ndjson.gz');
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(repository, 'deploy/ledger/ledger.mjs'),
      'verify',
      path,
      '--noted',
      chainEnd,
    ]);
    expect(stdout).toContain(chainEnd);
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('the command reconciles through the API, as whoever may', async () => {
    const reconcile = (account: string) =>
      promisify(execFile)(process.execPath, [join(repository, 'deploy/ledger/ledger.mjs'), 'reconcile', '--url', browser.product.url], {
        env: { ...process.env, JIAOBIAN_ACCOUNT: `${account}@522327`, JIAOBIAN_PASSWORD: 'a-password-of-the-test' },
      }).then(
        ({ stdout }) => ({ code: 0, stdout }),
        (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
      );
    expect(await reconcile('auditor')).toMatchObject({ code: 0, stdout: expect.stringContaining('台账完好') });
    expect(await reconcile('education-bureau')).toMatchObject({ code: 2, stdout: expect.stringContaining('403') });
  });

  it('who may not verify the ledger finds no way to the proof, and a school none to the county', async () => {
    const window = await browser.as('school-0003');
    await window.goWithin('/ledger');
    expect(await window.page.getByRole('link', { name: '台账核验' }).count()).toBe(0);
    expect(await window.page.getByRole('button', { name: '台账 Excel' }).count()).toBe(0);
    await window.goWithin('/ledger-proof');
    await window.page
      .getByText(/不属于您的职责/)
      .first()
      .waitFor();
    window.leave();
  });
});
