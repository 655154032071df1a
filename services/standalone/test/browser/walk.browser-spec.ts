import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import { Office } from '../office';
import { ConsoleBrowser, consolePassword } from './console-browser';
import { fillDecision, openArithmeticOfWaitingCase } from './decision';
import { openNumbers } from './numbers';

/** Antd puts a space between the two characters of a button. */
const button = (name: string) => new RegExp(`^${[...name].join('\\s?')}$`);

/** What the auditor may read and not change. */
const pagesOfTheWalk = [
  '/imports',
  '/entitlement',
  '/ledger',
  '/ledger/5223270003',
  '/adjustments',
  '/hiring/2027?school=5223270003',
  '/rotation/2027',
  '/special-post',
  '/standards',
];

/** Figures that are no amounts: nothing yields them. */
const noAmounts: Record<string, string> = {
  批次: 'the year that names a cohort',
  到期: 'the year in which its service ends',
  招聘: 'the year that names a cohort',
};

/** The walk of docs/walkthrough.md by clicks, as four people; each step begins where the one before ended. */
describe('the walk in a browser', () => {
  let browser: ConsoleBrowser;
  beforeAll(async () => {
    browser = await ConsoleBrowser.start();
  });
  afterAll(() => browser.stop());

  it('a wrong file is told in words and changes nothing', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await window.goWithin('/imports');
    await choose(page, {
      name: '<img src=x onerror=alert(1)>.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no workbook'),
    });
    await page.waitForURL('**/imports/*');
    await page.getByText('FILE.NOT_A_WORKBOOK').first().waitFor();
    // There is no cell to mark: the template is the way on.
    await page.getByRole('button', { name: '下载模板' }).waitFor();
    expect(await page.getByRole('button', { name: '下载标注文件' }).count()).toBe(0);
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('a file with errors comes back marked, is mended in its red cells and waits for confirmation', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    const county = new Workbook();
    await county.xlsx.readFile(join(browser.product.dataDir, 'demo/county-2026.xlsx'));
    const pupils = county.getWorksheet('学年初统计')!.getCell('F5');
    const right = pupils.value;
    pupils.value = -5;
    await window.goWithin('/imports');
    await choose(page, { name: '册亨县.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await county.xlsx.writeBuffer()) });
    await page.waitForURL('**/imports/*');
    await page.getByText('未比较').first().waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载标注文件' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('标注-册亨县.xlsx');
    await page.getByText(/下一步:改正红色单元格/).waitFor();

    const marked = new Workbook();
    await marked.xlsx.readFile(await download.path());
    const cell = marked.getWorksheet('学年初统计')!.getCell('F5');
    expect([cell.value, JSON.stringify(cell.fill)]).toEqual([-5, expect.stringContaining('FFFFC7CE')]);
    cell.value = right;
    await page.getByRole('link', { name: '去上传' }).click();
    await choose(page, {
      name: '标注-册亨县.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await marked.xlsx.writeBuffer()),
    });
    await page.waitForURL('**/imports/*');
    await page.getByRole('button', { name: /^确认导入/ }).waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('the bureau takes back its proposal on last year’s census, with the reason', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await window.goWithin('/adjustments');
    await page
      .getByRole('link', { name: /^2027 年/ })
      .first()
      .click();
    await page.waitForURL('**/adjustments/*');
    await page.getByRole('button', { name: button('撤回') }).click();
    const dialog = page.getByRole('dialog');
    // Without a reason nothing is sent.
    await dialog.getByRole('button', { name: button('撤回') }).click();
    await dialog.locator('.ant-form-item-explain-error').first().waitFor();
    await dialog.getByLabel('撤回原因').fill('新学年事业统计已出');
    await dialog.getByRole('button', { name: button('撤回') }).click();
    await page.getByText('已撤回').first().waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('the bureau imports this September’s census and sees why a school is entitled to 57', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await window.goWithin('/imports');
    await choose(page, join(browser.product.dataDir, 'demo/county-2026.xlsx'));
    await page.waitForURL('**/imports/*');
    // Whoever leaves while it is read finds it again, in its list and at its address.
    await page.getByRole('status').filter({ hasText: '正在读取' }).waitFor();
    await page.getByRole('link', { name: '工作台' }).click();
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    await page.getByRole('link', { name: '数据导入' }).click();
    await page.getByRole('link', { name: 'county-2026.xlsx' }).click();
    await page.getByRole('button', { name: /^确认导入/ }).click();
    await page.getByRole('button', { name: button('确认生效') }).click();
    await page.getByText('已生效').first().waitFor();
    await page.getByRole('link', { name: '查看编制核定' }).click();
    await page.getByText('2026-09-01').first().waitFor();
    await page
      .getByRole('row', { name: /纳福街道第一小学/ })
      .getByRole('button', { name: '57:怎么来的?' })
      .first()
      .click();
    await page.getByText('1080/19').first().waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('the bureau proposes the January adjustment', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await window.goWithin('/adjustments');
    await page.getByLabel('年度', { exact: true }).first().fill('2027');
    await page.getByRole('button', { name: button('测算') }).click();
    await page.waitForURL('**/adjustments/*');
    await page.getByRole('button', { name: button('提交编办') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: button('提交编办') })
      .click();
    await page.getByText('待编办决定').first().waitFor();
    // Nobody decides on their own proposal: there is no such button.
    expect(await page.getByRole('button', { name: /^同意/ }).count()).toBe(0);
    window.leave();
  });

  it('a network that is cut in mid-submit loses nothing, and what is sent again happens once', async () => {
    const window = await browser.as('school-0003');
    const { page } = window;
    await window.goWithin('/hiring/2027');
    await page.getByRole('button', { name: button('申报') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /理由/ }).fill('学生增加 <i>一千</i>');
    // Whoever loads the page anew finds what they typed.
    await page.reload();
    await page.getByRole('button', { name: button('申报') }).click();
    expect(await dialog.getByRole('textbox', { name: /理由/ }).inputValue()).toBe('学生增加 <i>一千</i>');
    await pick(page, '学段', '小学');
    await pick(page, '学科', '音乐');
    const keys: (string | undefined)[] = [];
    await page.route('**/api/hiring/plans/2027/requests*', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      // The first one arrives, and its answer is lost on the way back.
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await dialog.getByRole('button', { name: '提交申报' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('cell', { name: '学生增加 <i>一千</i>' }).first().waitFor();
    expect([keys.length > 1, new Set(keys).size]).toEqual([true, 1]);
    // What is answered is no draft any more.
    await page.getByRole('button', { name: button('申报') }).click();
    expect(await dialog.getByRole('textbox', { name: /理由/ }).inputValue()).toBe('');
    await window.close();
  });

  it('the staffing office finds it, opens the arithmetic, consents by a double click, and sees the wave', async () => {
    const window = await browser.as('quota-office');
    const { page } = window;
    await openArithmeticOfWaitingCase(page);
    await page.keyboard.press('Escape');
    await fillDecision(page, '册编办〔2027〕3号');
    await page.getByLabel('会议').fill('县委编委 2027 年第 1 次会议 <b>纪要</b>');
    const release = await holdOlderAnswer(page);
    await page.getByRole('button', { name: /^同意,划转/ }).dblclick();
    await page.waitForURL('**/wave/*');
    await page.getByText('联动完成').waitFor();
    // What was asked when the page opened comes last: the end that the stream told stays.
    await release();
    expect(await page.getByText('联动完成').count()).toBe(1);
    await page.getByText('册编办〔2027〕3号').first().waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
    const auditor = await Office.logIn(browser.product.url, 'auditor@522327', consolePassword);
    expect(await auditor.get('quota/transfers')).toHaveLength(1);
  });

  it('the school sees its plan cut anew, because of that document', async () => {
    const window = await browser.as('school-0003');
    await window.goWithin('/hiring/2027');
    await window.page.getByRole('tab', { name: '修订' }).click();
    await window.page.getByText('册编办〔2027〕3号').first().waitFor();
    await window.goWithin('/rotation/2027');
    await window.page.getByRole('heading', { level: 1 }).waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('every number opens: what it is made of, or the rows that it counts', async () => {
    const auditor = await Office.logIn(browser.product.url, 'auditor@522327', consolePassword);
    const [transfer] = await auditor.get('quota/transfers');
    const [importOf] = (await auditor.get('registry/imports')).filter(({ state }: { state: string }) => state === 'confirmed');
    const { assignments } = await auditor.get('rotation/schedules/2027');
    const schedule = ['requests', 'demand', 'supply'].map((tab) => `/rotation/2027?tab=${tab}`);
    const opening: Record<string, readonly string[]> = {
      '/imports': [],
      [`/imports/${importOf.id}`]: ['新增', '变更', '撤销或离开', '不变'],
      [`/census/${importOf.censusId}`]: ['班级数', '学生数'],
      '/entitlement?stage=special': ['应核合计', '编制总量', '应核', '空缺'],
      '/ledger?stage=special': ['核定', '实有在编', '空缺'],
      '/ledger/5223270003': ['核定'],
      [`/movements/${transfer.lines[0].movementId}`]: ['增减', '余额', '增减 (sum)'],
      '/adjustments': [],
      [`/adjustments/${transfer.caseId}`]: ['编制数', '编制数 (sum)', '应核'],
      [`/wave/${transfer.caseId}`]: ['编制流向', '学校核定 前 → 后', '可用编制 前 → 后', '名额 前 → 后', '缺口 前 → 后'],
      '/hiring/2027': ['申报', '可用', '前列已占', '计划', '核减', '计划 (sum)'],
      '/hiring/2027?tab=headroom': ['可用编制', '已安排', '尚可安排'],
      '/hiring/2027?tab=revisions': ['申报', '可用', '计划'],
      [schedule[0]!]: ['申请', '名额', '已安排'],
      [schedule[1]!]: ['申请', '名额'],
      [schedule[2]!]: ['实有', '应配', '可交流'],
      [`/rotation/2027/teachers/${assignments[0].personId}`]: ['积分', '名额的影子价格', '改去此校全县多付'],
      '/special-post': ['岗位', '需编', '可保障', '缺口', '缺口 (sum)'],
      '/special-post?tab=changes': ['需编', '现空编', '缺口'],
    };
    const window = await browser.as('auditor');
    const closed: string[] = [];
    for (const [path, kinds] of Object.entries(opening)) {
      const page = await openNumbers(window, path);
      expect({ path, ...page }).toEqual({ path, closed: expect.anything(), empty: [], opened: expect.arrayContaining([...kinds]) });
      closed.push(...page.closed);
    }
    // A reason without a figure goes out of the list.
    expect([...new Set(closed)].sort()).toEqual(Object.keys(noAmounts).sort());
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it.each([
    ['zh', '空缺', '空编:核定 − 实有 − 预留 − 冻结。'],
    ['en', 'Vacant', 'Vacant: authorised − occupied − reserved − frozen.'],
  ] as const)('a term at the head of a column explains itself to mouse and keyboard, in %s', async (language, name, meaning) => {
    const window = await browser.as('auditor', { language });
    const { page } = window;
    await window.goWithin('/ledger?stage=special');
    const term = page.getByRole('columnheader', { name }).locator('[tabindex="0"]').first();
    await term.focus();
    await page.getByRole('tooltip').getByText(meaning).waitFor();
    await term.blur();
    await page.getByRole('tooltip').getByText(meaning).waitFor({ state: 'hidden' });
    await term.hover();
    await page.getByRole('tooltip').getByText(meaning).waitFor();
    window.leave();
  });

  it('the auditor finds the document and may change nothing', async () => {
    const window = await browser.as('auditor');
    const { page } = window;
    await window.goWithin(`/search?q=${encodeURIComponent('〔2027〕3号')}`);
    await page
      .getByRole('link', { name: /册编办〔2027〕3号/ })
      .first()
      .click();
    await page.waitForURL('**/wave/*');
    for (const path of [...pagesOfTheWalk, '/parts']) {
      await window.goWithin(path);
      expect({ path, buttons: await page.locator('main .ant-btn-primary').allInnerTexts() }).toEqual({ path, buttons: [] });
    }
    window.leave();
  });
});

/** Keeps the answer about effects back, as it was before anybody had answered; what is returned lets it go. */
async function holdOlderAnswer(page: Page): Promise<() => Promise<void>> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/api/pool/adjustments/*/effects', async (route) => {
    const response = await route.fetch();
    await held;
    await route.fulfill({ response, json: { ...(await response.json()), answers: [], completeAt: undefined } });
  });
  return async () => {
    const arrived = page.waitForResponse((response) => response.url().endsWith('/effects'));
    letGo();
    await (await arrived).finished();
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  };
}

async function choose(page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(file);
}

/** Opens the list of a field and takes one of it. */
async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label).first().click();
  await page.locator(`.ant-select-dropdown:visible .ant-select-item-option[title="${option}"]`).click();
}
