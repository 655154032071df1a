import type { AdjustmentBasis } from '@jiaobian/contracts';
import { addMonths, addYears } from '@jiaobian/kernel';
import type { Page } from 'playwright-core';
import { ConsoleBrowser, type ConsoleWindow } from './console-browser';
import { CountyByApi } from './county-by-api';

/** Antd puts a space between the two characters of a button. */
const button = (name: string) => new RegExp(`^${[...name].join('\\s?')}$`);
const stageNames: Record<string, string> = { primary: '小学', junior: '初中', senior: '高中', vocational: '中职' };
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** A loan from the application to its changed instalments by clicks, as two people. */
describe('a loan of the pool in a browser', () => {
  let browser: ConsoleBrowser;
  let county: CountyByApi;
  let borrower: AdjustmentBasis['units'][number];

  beforeAll(async () => {
    browser = await ConsoleBrowser.start();
    county = new CountyByApi(browser.product.url);
    await county.clearDesk();
    const { units, pool } = await county.get<AdjustmentBasis>('education-bureau', 'quota/adjustment-basis?year=2027');
    const lacking = units.find(
      ({ track, entitled, authorised, occupied, reserved }) =>
        track === 'quota' && entitled - authorised >= 2 && occupied + reserved <= authorised,
    );
    expect(pool.find(({ track }) => track === 'quota')!.available).toBeGreaterThanOrEqual(2);
    borrower = lacking!;
  });
  afterAll(() => browser.stop());

  it('the bureau checks who retires in the term, applies for a school and submits', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await window.goWithin('/pool');
    await page.getByRole('button', { name: '申请借编' }).click();
    const dialog = page.getByRole('dialog');
    const [school, stage] = [dialog.getByRole('combobox').nth(0), dialog.getByRole('combobox').nth(1)];
    await school.click();
    await school.fill(borrower.schoolCode);
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: borrower.schoolCode }).click();
    await stage.click();
    await page.locator(`.ant-select-dropdown:visible .ant-select-item-option[title="${stageNames[borrower.stage]}"]`).click();
    await dialog.getByLabel('借用数').fill('2');
    await dialog.getByLabel('用途(临时、急需、阶段性)').fill('新增班额 <b>急需</b>');
    await instalment(page, 0, addYears(today, 1), '1');
    await page.getByRole('button', { name: '再加一期' }).click();
    await instalment(page, 1, addYears(today, 3), '1');
    await dialog.getByText('✓ 2').waitFor();
    await dialog.getByRole('button', { name: '先核查' }).click();
    await dialog.getByText(/^安全性核查:/).waitFor();
    await dialog
      .getByText(/^(退休月份|借用期内无人到龄退休)$/)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: '建立申请' }).click();
    await page.waitForURL('**/pool/loans/*');
    await page.getByText('新增班额 <b>急需</b>').waitFor();
    await page.getByRole('button', { name: '提交编办' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交编办' }).click();
    await page.getByText('已提交编办,待决定。').waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('the staffing office consents, with a reason where attrition does not cover it; the instalments stand', async () => {
    const window = await browser.as('quota-office');
    const { page } = window;
    await window.goWithin('/pool');
    await page.getByRole('link', { name: borrower.schoolName }).first().click();
    await page.waitForURL('**/pool/loans/*');
    await page.getByLabel('文号').fill('册编办〔2026〕12号');
    await page.getByLabel('决定日期').fill(today);
    const reason = page.getByLabel('自然减员不足以归还,仍予同意的理由');
    if ((await reason.count()) > 0) await reason.fill('两年内新校分流');
    await page.getByRole('button', { name: /^同意,借出 2 个编制/ }).click();
    await page.getByRole('heading', { name: '归还安排' }).waitFor();
    await page
      .getByRole('cell', { name: addYears(today, 3) })
      .first()
      .waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('every card opens what it is made of, in either language', async () => {
    const window = await browser.as('auditor');
    const { page } = window;
    await window.goWithin('/pool');
    await page.getByRole('button', { name: '2:怎么来的?' }).first().click();
    await page.getByRole('dialog').getByText(borrower.schoolName).first().waitFor();
    await page.getByText('Σ = 2').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByText('Due back this year', { exact: true }).waitFor();
    // The auditor changes nothing.
    expect(await page.getByRole('button', { name: 'Apply for a loan' }).count()).toBe(0);
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('other instalments are asked for by the bureau and consented to by the staffing office', async () => {
    const bureau = await browser.as('education-bureau');
    await openLoan(bureau);
    await bureau.page.getByRole('button', { name: '申请变更' }).click();
    const dialog = bureau.page.getByRole('dialog');
    await dialog.getByLabel('事由').fill('请求延后一期');
    await dialog.getByLabel('归还日期').first().fill(addYears(today, 2));
    await dialog.getByRole('button', { name: button('提交') }).click();
    await bureau.page.getByRole('cell', { name: '请求延后一期' }).waitFor();
    expect(await bureau.page.getByRole('button', { name: button('决定') }).count()).toBe(0);
    bureau.leave();

    const office = await browser.as('quota-office');
    await openLoan(office);
    await office.page.getByRole('button', { name: button('决定') }).click();
    const decision = office.page.getByRole('dialog');
    await decision.getByLabel('文号').fill('册编办〔2026〕15号');
    await decision.getByLabel('决定日期').fill(today);
    await decision.getByRole('button', { name: button('同意') }).click();
    await office.page.getByRole('cell', { name: '册编办〔2026〕15号' }).waitFor();
    await office.page.getByRole('cell', { name: '已改期' }).first().waitFor();
    await office.page
      .getByRole('cell', { name: addYears(today, 2) })
      .first()
      .waitFor();
    expect([...bureau.complaints, ...office.complaints]).toEqual([]);
    office.leave();
  });

  it('a post for a while is asked for, and waits for the bureau to forward it', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await window.goWithin('/pool');
    await page.getByRole('button', { name: '申请临时用编' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, 0, borrower.schoolCode);
    for (const [place, text] of [
      [1, stageNames[borrower.stage]!],
      [3, '产假'],
    ] as const)
      await choose(page, place, text);
    await dialog.getByLabel('结束日期(到日自动归还)').fill(addMonths(today, 6));
    await dialog.getByLabel('事由(何人、何故)').fill('张老师产假');
    await dialog.getByRole('button', { name: '提交申请' }).click();
    await page.getByRole('cell', { name: '张老师产假' }).waitFor();
    await page.getByRole('button', { name: '转报编办' }).waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('a flag is assigned, answered by the bureau and accepted by the staffing office, each with what it rests on', async () => {
    const office = await browser.as('quota-office');
    await openFlag(office, '待交办');
    const flag = new URL(office.page.url()).search;
    const drawer = office.page.getByRole('dialog');
    await drawer.getByRole('heading', { name: '证据' }).waitFor();
    await drawer.getByText('来源').waitFor();
    await choose(office.page, 0, '县教育局');
    await drawer.getByLabel('整改期限').fill(addMonths(today, 1));
    await drawer.getByLabel('整改要求').fill('年底前补齐 <b>空编</b>');
    await drawer.getByRole('button', { name: '交办整改' }).click();
    await drawer.getByText('改派或改期').waitFor();

    const bureau = await browser.as('education-bureau');
    await bureau.goWithin(`/flags${flag}`);
    const answer = bureau.page.getByRole('dialog');
    await answer.getByLabel('整改情况').fill('已列入补员计划');
    await answer.getByRole('button', { name: '答复整改情况' }).click();
    await answer.getByText('待审核').waitFor();

    await office.page.reload();
    await drawer.getByLabel('文号').fill('册编办督〔2026〕7号');
    await drawer.getByLabel('决定日期').fill(today);
    await drawer.getByLabel('情况仍存在,认可理由').fill('补员计划已批');
    await drawer.getByRole('button', { name: button('认可') }).click();
    await drawer.getByText('已认可').first().waitFor();
    await drawer.getByText('年底前补齐 <b>空编</b>').first().waitFor();
    expect([...office.complaints, ...bureau.complaints]).toEqual([]);
    bureau.leave();
    office.leave();
  });

  async function openFlag(window: ConsoleWindow, column: string): Promise<void> {
    const { page } = window;
    await window.goWithin('/flags');
    await page.getByRole('region', { name: column }).getByRole('button').first().click();
    await page.waitForURL('**/flags?flag=*');
  }

  async function choose(page: Page, place: number, text: string): Promise<void> {
    // What is chosen lies over the field.
    await page.getByRole('dialog').getByRole('combobox').nth(place).click({ force: true });
    await page.keyboard.type(text);
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: text }).first().click();
  }

  it('idle posts are counted and proposed by the bureau, objected to by a school, recovered by the staffing office; the flow shows them', async () => {
    const bureau = await browser.as('education-bureau');
    const { page } = bureau;
    await bureau.goWithin('/pool/idle');
    await page.getByRole('button', { name: button('清查') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: button('清查') })
      .click();
    await page.waitForURL(/pool\/idle\/.+/);
    const census = new URL(page.url()).pathname;
    await page.locator('.ant-table-row button.explained-number').last().click();
    await page
      .getByRole('dialog')
      .getByText(/^空缺 \d+ − 借入 0 − 超编待占 0 − 还需 \d+ − 留用 0 = \d+$/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: button('复算') }).click();
    await page.getByText(/各行与当时一致/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '提出收回方案' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提出收回方案' }).click();
    await page.waitForURL('**/pool/recoveries/*');
    const recovery = new URL(page.url()).pathname;
    await page.getByRole('button', { name: '提交编办' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交编办' }).click();
    await page.getByText('已提交编办,待决定。').waitFor();
    bureau.leave();

    const school = await browser.as('school-0014');
    await school.goWithin(census);
    await school.page.getByRole('button', { name: '提出异议' }).click();
    await school.page.getByLabel('异议内容').fill('下学期新增两个班 <b>急需</b>');
    await school.page.getByRole('dialog').getByRole('button', { name: '提出异议' }).click();
    await school.page.getByRole('cell', { name: '下学期新增两个班 <b>急需</b>' }).waitFor();
    school.leave();

    const office = await browser.as('quota-office');
    await office.goWithin(recovery);
    await office.page.getByText('有 1 条异议,见下。').waitFor();
    await office.page.getByText(/下学期新增两个班 <b>急需<\/b>/).waitFor();
    await office.page.getByLabel('文号').fill('册编办〔2026〕21号');
    await office.page.getByLabel('决定日期').fill(today);
    await office.page.getByRole('button', { name: /^同意,收回 \d+ 个编制/ }).click();
    await office.page.getByText(/^联动完成/).waitFor();
    await office.goWithin('/pool');
    await office.page.getByRole('img', { name: /周转池流向图:年初 \d+ \+ 入池 \d+ − 出池 \d+ = 年末 \d+/ }).waitFor();
    await office.page.getByRole('row', { name: /^入池 清查收回/ }).waitFor();
    expect([...bureau.complaints, ...school.complaints, ...office.complaints]).toEqual([]);
    office.leave();
  });

  async function openLoan(window: ConsoleWindow): Promise<void> {
    const { page } = window;
    await window.goWithin('/pool');
    await page.getByRole('link', { name: borrower.schoolName }).first().click();
    await page.getByRole('heading', { name: '归还安排' }).waitFor();
  }

  async function instalment(page: Page, index: number, dueOn: string, count: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('归还日期').nth(index).fill(dueOn);
    await dialog.getByLabel('归还数').nth(index).fill(count);
  }
});
