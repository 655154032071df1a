import type { Locator, Page } from 'playwright-core';
import { ConsoleBrowser } from './console-browser';
import { CountyByApi } from './county-by-api';
import { draftedVersion } from './drafted-version';
import { exportedTable, filterColumn, headOf, rowsSeen } from './exported-table';
import { openNumbersSeen } from './numbers';

interface Entitlements {
  lines: { schoolCode: string; stage: string; rounded: number; ruleVersion: string }[];
}

/** Antd puts a space between the two characters of a button. */
const button = (name: string) => new RegExp(`^${[...name].join('\\s?')}$`);

/** A standard on its way through the offices, and questions that leave nothing behind. */
describe('standards in a browser', () => {
  let browser: ConsoleBrowser;
  let county: CountyByApi;
  beforeAll(async () => {
    browser = await ConsoleBrowser.start();
    county = new CountyByApi(browser.product.url);
  });
  afterAll(() => browser.stop());

  const entitlements = () => county.get<Entitlements>('auditor', 'quota/entitlements');

  it('the rules are an office table: filtered, sorted, and exported as they are seen', async () => {
    const window = await browser.as('quota-office');
    const { page } = window;
    await window.goWithin('/standards');
    await filterColumn(page, '算法', '生师比');
    await headOf(page, '学段').click();
    const seen = await rowsSeen(page);
    const { heads, rows } = await exportedTable(page);
    const places = ['学段', '文号', '地区级别'].map((head) => heads.indexOf(head));
    expect(rows.map((row) => places.map((place) => row[place]))).toEqual(
      ['初中', '高中', '小学'].map((stage) => [stage, '中央编办发〔2014〕72号', '全国']),
    );
    expect(seen.map(([stage]) => stage)).toEqual(rows.map(([stage]) => stage));
    // Who decides does not draft.
    expect(await page.getByRole('link', { name: '据此起草' }).count()).toBe(0);
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('the bureau drafts from a rule, is told that its example fails, mends it, compares and submits', async () => {
    const window = await browser.as('education-bureau');
    const { page } = window;
    await window.goWithin('/standards');
    const primary = page.locator('.ant-table-row').filter({ hasText: '小学' }).filter({ hasText: '生师比' });
    await primary.getByRole('link', { name: '据此起草' }).first().click();
    await page.getByLabel('标题').fill('小学教职工编制标准');
    await page.getByLabel('版本名').fill('2026-17');
    await page.getByLabel('标准文件文号').fill('册编发〔2026〕17号');
    await page.getByLabel('施行日期').fill('2026-09-01');
    await page.getByLabel('来源').fill('县委编委文件');
    await page.getByLabel('教职工与学生之比').fill('1 比 18');
    await page.getByRole('button', { name: '添加算例' }).click();
    await page.getByLabel('算例', { exact: true }).fill('千人小学');
    await page.getByLabel('学生', { exact: true }).fill('1000');
    await page.getByLabel('班', { exact: true }).fill('20');
    await page.getByLabel('应得编制').fill('55');
    await page.getByRole('button', { name: '保存并计算算例' }).click();
    await page.getByText('整数、小数或分数').first().waitFor();
    await page.getByLabel('教职工与学生之比').fill('18');
    await page.getByRole('button', { name: '保存并计算算例' }).click();
    await page.waitForURL('**/standards/versions/*');

    await page.getByRole('tab', { name: '算例' }).click();
    await page.getByRole('cell', { name: '未通过' }).waitFor();
    await page.getByRole('cell', { name: '500/9' }).waitFor();
    await submit(page);
    await page.getByRole('alert').filter({ hasText: 'STANDARD.TESTS_FAILED' }).waitFor();
    await page.getByRole('button', { name: button('修改') }).click();
    await page.getByLabel('应得编制').fill('56');
    await page.getByLabel('应得精确值').fill('500/9');
    await page.getByRole('button', { name: '保存并计算算例' }).click();
    await page.getByRole('tab', { name: '与现行标准比较' }).waitFor();

    const changed = (await rowsSeen(page)).length;
    await page.getByRole('checkbox', { name: '只看有变化的' }).uncheck();
    expect((await rowsSeen(page)).length).toBeGreaterThan(changed);
    const comparison = await county.get<{ total: { difference: number } }>('auditor', `quota/standard-versions/${idOf(page)}/comparison`);
    await page.getByText(`+${comparison.total.difference}`).first().waitFor();
    await submit(page);
    await page.getByText('等待县委编办决定').waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('the staffing office reads the comparison and consents by its document; the entitlements follow', async () => {
    const before = await entitlements();
    const window = await browser.as('quota-office');
    const { page } = window;
    // It waits on the workbench of who decides.
    await page.getByRole('link', { name: '小学教职工编制标准(2026-17)' }).click();
    await page.getByRole('tab', { name: '与现行标准比较' }).waitFor();
    await window.atRest();
    const { rows } = await exportedTable(page);
    await page.getByLabel('文号', { exact: true }).fill('册编办〔2026〕31号');
    await page.getByRole('textbox', { name: /^\*? ?决定日期/ }).fill('2026-10-20');
    await page.getByRole('button', { name: /^同意,自 2026-09-01 起施行/ }).dblclick();
    await page.getByText('册编办〔2026〕31号').first().waitFor();
    await page.getByText('施行中').first().waitFor();
    const after = await entitlements();
    const differences = after.lines.filter((line, index) => line.rounded !== before.lines[index]!.rounded);
    expect(differences.length).toBeGreaterThan(0);
    // What was shown before the consent is what came of it.
    expect(rows.filter((row) => Number(row[9]) !== 0)).toHaveLength(differences.length);
    expect(new Set(differences.map(({ stage, ruleVersion }) => `${stage} ${ruleVersion}`))).toEqual(new Set(['primary 2026-17']));
    await window.goWithin('/standards');
    const overridden = page.locator('.ant-table-row').filter({ hasText: '由下级取代' });
    await overridden.first().waitFor();
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it.each([
    [
      'zh',
      {
        ratio: '添加比例',
        figure: '教职工与学生之比',
        parameter: '添加参数',
        name: '参数',
        classes: '小规模学校班师比',
        numerator: '分子',
        pupils: '添加学生数变化',
        percent: '增减百分比',
        ask: '测算',
        moves: /会作的调整/,
        entitled: '应核对照',
      },
    ],
    [
      'en',
      {
        ratio: 'Add a ratio',
        figure: 'Staff to pupils',
        parameter: 'Add a parameter',
        name: 'Parameter',
        classes: 'Staff per class, small schools',
        numerator: 'Numerator',
        pupils: 'Add a change of pupils',
        percent: 'Change in percent',
        ask: 'Compute',
        moves: /Moves that would follow/,
        entitled: 'Entitlements side by side',
      },
    ],
  ] as const)('a what-if stands beside today and changes nothing, in %s', async (language, say) => {
    const before = await entitlements();
    const window = await browser.as('education-bureau', { language });
    const { page } = window;
    await window.goWithin('/what-if');
    await page.getByRole('button', { name: say.ratio }).click();
    await page.getByLabel(say.figure).fill('16.5');
    await page.getByRole('button', { name: say.parameter }).click();
    // What is chosen lies over the field.
    await page.getByRole('combobox', { name: say.name }).click({ force: true });
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: say.classes }).click();
    // A parameter begins with what holds today.
    expect(await page.getByLabel(say.numerator).inputValue()).toBe('7');
    await page.getByLabel(say.numerator).fill('8');
    await page.getByRole('button', { name: say.pupils }).click();
    await page.getByLabel(say.percent).fill('10');
    await page.getByRole('button', { name: language === 'zh' ? button(say.ask) : say.ask }).click();
    await page.locator('.office-table').first().waitFor();
    await window.atRest();
    expect((await rowsSeen(page)).length).toBeGreaterThan(20);
    await page.getByRole('tab', { name: say.entitled }).click();
    await seen(page.locator('.ant-tabs-tabpane-active .office-table .ant-table-row'));
    await page.getByRole('tab', { name: say.moves }).click();
    await seen(page.locator('.ant-tabs-tabpane-active .office-table .ant-table-row'));
    expect(await entitlements()).toEqual(before);
    expect(window.complaints).toEqual([]);
    window.leave();
  });

  it('every number of a version opens, and a school finds neither versions nor what-ifs', async () => {
    const rules = [{ stage: 'primary', kind: 'pupil-ratio', parameters: { staffPerPupil: { numerator: 1, denominator: 17 } } }];
    const { id } = await county.post('education-bureau', 'quota/standard-versions', { ...draftedVersion, version: '2026-18', rules });
    const window = await browser.as('auditor');
    await window.goWithin(`/standards/versions/${id}`);
    const numbers = await openNumbersSeen(window.page);
    expect(numbers).toMatchObject({ closed: [], empty: [] });
    expect(numbers.opened).toEqual(expect.arrayContaining(['学生', '应核', '增减', '增减 (sum)', '现核定', '之后缺编']));
    window.leave();
    const school = await browser.as('school-0003');
    await school.goWithin('/standards');
    expect(await school.page.getByText('标准版本的起草与备案').count()).toBe(0);
    await school.page.goto('/what-if');
    await school.page.getByText('这一页不属于您的职责').waitFor();
    school.leave();
  });
});

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交编办' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提交编办' }).click();
}

function idOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1)!;
}

async function seen(rows: Locator): Promise<void> {
  await rows.first().waitFor();
}
