import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ConsoleBrowser, type ConsoleWindow } from './console-browser';
import { CountyByApi } from './county-by-api';
import { exportedTable, filterColumn, headOf, rowsSeen } from './exported-table';

const printWithinMs = 60_000;
/** A4 on its side without its margins of 12 mm, in CSS pixels. */
const sheet = { width: 1031, height: 703 };

interface Sheet {
  overflows: boolean;
  around: string[];
  tables: { heads: string; pieces: number; rows: number; cut: string[] }[];
}

/** An office's desk: a printer, a keyboard, files of all kinds, and addresses that somebody else sent. */
describe('at the desk of an office', () => {
  let browser: ConsoleBrowser;
  let county: CountyByApi;
  let caseId: string;
  let importId: string;
  beforeAll(async () => {
    browser = await ConsoleBrowser.start();
    county = new CountyByApi(browser.product.url);
    await county.clearDesk();
    importId = await county.importWorkbook(join(browser.product.dataDir, 'demo/county-2026.xlsx'));
    caseId = (await county.post('education-bureau', 'pool/adjustments', { year: 2027 })).id;
    await county.post('education-bureau', `pool/adjustments/${caseId}/submit`);
  });
  afterAll(() => browser.stop());

  it('prints on A4: every row under repeated heads, no menu, no button, no column cut', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await page.evaluate(`localStorage.setItem('jiaobian.ground', 'dark')`);
    const pages = { '/ledger': 70, '/ledger/5223270003': 1, '/entitlement': 60, [`/adjustments/${caseId}`]: 20, '/hiring/2027': 15 };
    // So long that the screen draws only what is scrolled to.
    for (const [path, rows] of Object.entries({ ...pages, [`/imports/${importId}`]: 280 })) {
      const printed = await onPaper(window, path);
      expect({ path, overflows: printed.overflows, around: printed.around }).toEqual({ path, overflows: false, around: [] });
      for (const table of printed.tables) expect({ path, ...table }).toMatchObject({ heads: 'table-header-group', pieces: 1, cut: [] });
      expect(Math.max(...printed.tables.map((table) => table.rows))).toBeGreaterThanOrEqual(rows);
      await page.getByText(/册亨县教育局 打印于/).waitFor();
      // The dark ground stays on the screen.
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      const pdf = (await asPdf(page, path)).toString('latin1');
      expect(pdf.match(/\/MediaBox \[0 0 84[12]/)).not.toBeNull();
    }
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it.each([
    { at: '/ledger?stage=kindergarten', sort: '核定', compared: ['单位', '代码', '核定'] },
    { at: '/staff/5223270003', filter: ['学科', '语文'], sort: '出生日期', compared: ['姓名', '出生日期'] },
    { at: '/adjustments/:case', filter: ['学段', '小学'], sort: '编制数', compared: ['调出单位', '调入单位', '编制数'] },
    // So long that only a part of it is drawn.
    { at: '/imports/:import', filter: ['表', '教职工'], sort: '对象', compared: ['表', '对象'] },
  ])('what is seen of $at goes to Excel: filtered as it is, in its order', async ({ at, filter, sort, compared }) => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await window.goWithin(at.replace(':case', caseId).replace(':import', importId));
    const before = await countSeen(page);
    if (filter) await filterColumn(page, filter[0]!, filter[1]!);
    // From the highest.
    for (let click = 0; click < 2; click += 1) await headOf(page, sort).click();
    const seen = await rowsSeen(page);
    const { heads, rows } = await exportedTable(page);
    const places = compared.map((head) => heads.findIndex((one) => one.endsWith(head)));
    const only = (all: string[][]): (string | undefined)[][] => all.map((row) => places.map((place) => row[place]));
    expect(seen.length).toBeGreaterThan(1);
    expect(only(rows).slice(0, seen.length)).toEqual(only(seen));
    expect(rows.length < before).toBe(Boolean(filter));
    const sorted = rows.map((row) => row[places.at(-1)!]!);
    const order = (a: string, b: string): number => Number(b) - Number(a) || b.localeCompare(a, 'zh-CN');
    expect(sorted).toEqual([...sorted].sort(order));
    window.leave();
  });

  it('what is no scan is told in words and changes nothing; one whose name carries HTML is a scan like others', async () => {
    const window = await browser.as('quota-office');
    const { page } = window;
    const choose = (name: string, content: string): Promise<void> =>
      page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) });
    const attached = async (): Promise<{ fileName: string }[]> =>
      (await county.get<{ attachments: { fileName: string }[] }>('auditor', `pool/adjustments/${caseId}`)).attachments;
    await window.goWithin(`/adjustments/${caseId}`);
    await page.getByLabel('文号').fill('册编办〔2027〕2号');
    await choose('纪要.pdf', '<script>alert(1)</script>');
    await page.getByRole('alert').filter({ hasText: 'ATTACHMENT.NOT_A_SCAN' }).waitFor();
    expect(await attached()).toEqual([]);
    const hostile = '<img src=x onerror=alert(1)>纪要.pdf';
    await choose(hostile, '%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');
    await page.locator('.ant-select-selection-item').filter({ hasText: hostile }).waitFor();
    expect(await attached()).toEqual([expect.objectContaining({ fileName: hostile })]);
    await page.getByRole('tab', { name: /附件/ }).click();
    await page.getByRole('button', { name: hostile }).waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    // The draft of the decision is there after a reload.
    await page.reload();
    await page.getByLabel('文号').waitFor();
    expect(await page.getByLabel('文号').inputValue()).toBe('册编办〔2027〕2号');
    await page.getByLabel('文号').fill('');
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('a consent needs no mouse: login, menu, arithmetic, decision; the focus is seen and comes back', async () => {
    const window = await browser.open();
    const { page } = window;
    await page.goto('/login');
    await page.locator('input[autocomplete="username"]:focus').waitFor();
    await page.keyboard.type('quota-office@522327');
    await page.keyboard.press('Tab');
    await page.keyboard.type('a-password-of-the-test');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    await tabTo(page, '跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    await tabTo(page, '调整方案');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '调整方案' }).waitFor();
    // The one that was taken back stands below it.
    await page.getByRole('link', { name: '2027 年编制调整方案' }).first().waitFor();
    await tabTo(page, '2027 年编制调整方案');
    await page.keyboard.press('Enter');
    await page.getByLabel('文号').waitFor();
    await tabTo(page, /怎么来的/);
    const opener = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('缺编').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(opener);
    await tabTo(page, '文号', 'Shift+Tab');
    await page.keyboard.type('册编办〔2027〕3号');
    await tabTo(page, '决定日期');
    await page.keyboard.type('01202027');
    await tabTo(page, /^同意,划转/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wave/*');
    await page.getByText('册编办〔2027〕3号').first().waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('a page over the page gives the focus back to what opened it', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await window.goWithin('/entitlement?school=5223270003');
    const number = page.getByRole('button', { name: /^57/ }).first();
    await number.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    // The keyboard stays in it.
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(`Boolean(document.activeElement.closest('.ant-drawer'))`)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await focused(page)).toMatch(/^57/);
    window.leave();
  });

  it('whoever retired is recorded once with the document, leaves the roster, and the post goes to the pool', async () => {
    const window = await browser.as('hr-bureau');
    const { page } = window;
    await window.goWithin('/staff/5223270003');
    await page.getByRole('button', { name: '登记离岗' }).first().click();
    const form = page.getByRole('dialog');
    const name = /登记 (.+) 离岗/.exec((await form.locator('.ant-modal-title').textContent())!)![1]!;
    await form.getByRole('button', { name: /登\s*记/ }).click();
    await form.getByText('请填写').first().waitFor();
    await form.getByLabel('离岗原因').click();
    await page.locator('.ant-select-item-option', { hasText: '退休' }).click();
    await form.getByLabel('文号').fill('册人社退〔2026〕8号');
    await form.getByRole('button', { name: /登\s*记/ }).dblclick();
    await form.waitFor({ state: 'hidden' });
    await window.goWithin('/departures');
    await page.getByRole('cell', { name, exact: true }).waitFor();
    const departures = await county.get<{ name: string; documentNumber: string }[]>('auditor', 'registry/departures');
    expect(departures.map(({ documentNumber }) => documentNumber)).toEqual(['册人社退〔2026〕8号']);
    const path = `quota/movements?document=${encodeURIComponent('册人社退〔2026〕8号')}`;
    const movements = await county.until<{ kind: string }[]>('auditor', path, ({ length }) => length > 0);
    expect(movements.map(({ kind }) => kind)).toEqual(['intake']);
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('an address of another school or of nothing says so in words with the code, and shows nothing', async () => {
    const window = await browser.as('school-0003');
    const { page } = window;
    for (const path of ['/ledger/5223270001', '/staff/5223270001', `/adjustments/${caseId}`, '/imports', '/accounts']) {
      await window.goWithin(path);
      await page
        .getByText(/不属于您的职责|AUTH\.|没有/)
        .first()
        .waitFor();
      expect({ path, rows: await page.locator('.ant-table-row').count() }).toEqual({ path, rows: 0 });
    }
    await window.goWithin('/ledger/<img src=x onerror=alert(1)>');
    await window.goWithin('/no-such-page');
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
    await page.getByRole('link', { name: '回到工作台' }).click();
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('what is looked at is in the address: a reload and the way back find it again', async () => {
    const window = await browser.as('auditor');
    const { page } = window;
    await window.goWithin('/ledger?stage=special');
    const rows = page.locator('.ant-table-row');
    await rows.first().waitFor();
    const before = await rows.count();
    await rows.first().getByRole('link').first().click();
    await page.waitForURL(/\/ledger\/\d+/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '编制台账', exact: true }).waitFor();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(before);
    await page.reload();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(before);
    await window.goWithin(`/adjustments/${caseId}?tab=skipped`);
    expect(await page.getByRole('tab', { name: /未安排/ }).getAttribute('aria-selected')).toBe('true');
    window.leave();
  });
});

/** What the table says of itself. */
async function countSeen(page: Page): Promise<number> {
  return Number(
    /\d+/.exec(
      await page
        .getByText(/^\d+ 行$/)
        .first()
        .innerText(),
    )![0],
  );
}

/** The page as the printer gets it. */
async function onPaper(window: ConsoleWindow, path: string): Promise<Sheet> {
  const { page } = window;
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await window.goWithin(path);
  await page.locator('.office-table .ant-table-row').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  await page.locator('.office-table table tr').first().waitFor();
  return page.evaluate(`(() => {
    const seen = (element) => element.checkVisibility();
    const cut = (cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.getBoundingClientRect().right > innerWidth + 1;
    return {
      overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      around: [...document.querySelectorAll('header, aside, .ant-btn, input, .ant-select, [role=tab]')].filter(seen).map((one) => one.className),
      tables: [...document.querySelectorAll('.office-table')].filter(seen).map((table) => ({
        heads: getComputedStyle(table.querySelector('thead')).display,
        pieces: table.querySelectorAll('table').length,
        rows: table.querySelectorAll('tr.ant-table-row').length,
        cut: [...table.querySelectorAll('th, td')].filter(cut).map((cell) => cell.textContent),
      })),
    };
  })()`);
}

/** The browser sets no limit of its own to printing. */
async function asPdf(page: Page, path: string): Promise<Buffer> {
  const tooLong = new Promise<never>((_, refuse) => {
    setTimeout(() => refuse(new Error(`${path} is not printed after ${printWithinMs} ms`)), printWithinMs).unref();
  });
  return Promise.race([page.pdf({ preferCSSPageSize: true }), tooLong]);
}

/** What the person at the keyboard is told to be on: its name. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const on = document.activeElement;
    const label = on.labels?.[0]?.textContent;
    return (on.getAttribute('aria-label') ?? label ?? on.textContent ?? '').replace(/(.) (?=.$)/, '$1').trim();
  })()`);
}

/** Goes on by the tabulator until it is there; wherever it stops, one sees where one is. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 250; step += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    const isThere = typeof name === 'string' ? now === name : name.test(now);
    if (!isThere) continue;
    const isSeen = await page.evaluate(`(() => {
      const style = getComputedStyle(document.activeElement);
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    })()`);
    expect({ name: now, isSeen }).toEqual({ name: now, isSeen: true });
    return;
  }
  throw new Error(`the keyboard does not come to ${String(name)}`);
}
