import type { Page } from 'playwright-core';
import { ConsoleBrowser } from './console-browser';
import { CountyByApi } from './county-by-api';
import { fillDecision } from './decision';

interface Transfer {
  lines: { movementId: string; from: string; to: string; stage: string; track: string; count: number }[];
}
interface Account {
  stage: string;
  track: string;
  state: string;
  balance: number;
}

/** A consent line by line, corrections, freezes and exceptions as the offices work on them. */
describe('what the office does not agree with, mistakes, posts put aside and exceptions from the standards', () => {
  let browser: ConsoleBrowser;
  let county: CountyByApi;
  let lines: Transfer['lines'];
  beforeAll(async () => {
    browser = await ConsoleBrowser.start();
    county = new CountyByApi(browser.product.url);
  });
  afterAll(() => browser.stop());

  const vacantAt = async (unit: string): Promise<number> => {
    const accounts = await county.get<Account[]>('auditor', `quota/accounts?unit=${unit}`);
    return accounts.filter(({ state }) => state === 'vacant').reduce((sum, { balance }) => sum + balance, 0);
  };
  const button = (page: Page, name: RegExp) => page.getByRole('button', { name });
  const inDialog = (page: Page, name: RegExp) => page.getByRole('dialog').getByRole('button', { name });

  it('the office consents line by line: what it declines stays where it is, for its reason, and the bureau takes it up again', async () => {
    const { items } = await county.get<{ items: { id: string }[] }>('quota-office', 'pool/adjustments?state=submitted');
    const [{ id }] = items as [{ id: string }];
    const office = await browser.as('quota-office');
    await office.goWithin(`/adjustments/${id}`);
    await fillDecision(office.page, '册编办〔2027〕3号');
    // In force at once: what comes later is neither frozen nor given on before.
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
    await office.page.getByRole('textbox', { name: /^\*? ?决定日期/ }).fill(today);
    await office.page.getByText(/^逐行决定/).click();
    await office.page
      .getByLabel(/^本行决定/)
      .last()
      .getByText('不同意')
      .click();
    await office.page.getByText('不同意的每一行都要写明理由').waitFor();
    await office.page.getByRole('textbox', { name: /^不同意的理由/ }).fill('该校今年另有安排');
    await button(office.page, /^同意 \d+ 行,划转 \d+ 个编制;不同意 1 行$/).click();
    await office.page.waitForURL(`**/wave/${id}`);
    [{ lines }] = await county.get<[Transfer]>('auditor', 'quota/transfers');

    const bureau = await browser.as('education-bureau', { language: 'en' });
    await bureau.goWithin(`/adjustments/${id}`);
    await bureau.page.getByText(/^The staffing office declined 1 lines/).waitFor();
    await bureau.page.getByText('declined: 该校今年另有安排').waitFor();
    await button(bureau.page, /^Propose the declined lines again$/).click();
    await bureau.page.getByText('Takes up what was declined in').waitFor();
    await bureau.page.getByRole('tab', { name: /^Lines \(1\)$/ }).waitFor();
    expect([...office.complaints, ...bureau.complaints]).toEqual([]);
    for (const window of [office, bureau]) window.leave();
  });

  it('a movement is corrected by two people: the bureau says what was wrong, the office consents, the posts go back', async () => {
    const { movementId, to, count } = lines[0]!;
    const before = await vacantAt(to);
    const bureau = await browser.as('education-bureau');
    await bureau.goWithin(`/movements/${movementId}`);
    await button(bureau.page, /^提出更正$/).click();
    await inDialog(bureau.page, /^提出更正$/).click();
    // Without a reason nothing is sent.
    await bureau.page.getByText('请填写').waitFor();
    await bureau.page.getByLabel('更正原因').fill('调入学校填错');
    await inDialog(bureau.page, /^提出更正$/).click();
    await bureau.page.getByRole('heading', { level: 1, name: '更正' }).waitFor();
    await bureau.page.getByText('调入学校填错').waitFor();
    expect(await button(bureau.page, /^同\s?意$/).count()).toBe(0);
    expect(await vacantAt(to)).toBe(before);

    const office = await browser.as('quota-office');
    await office.goWithin('/corrections');
    await button(office.page, /^同\s?意$/).click();
    await fillDecision(office.page, '册编办〔2027〕9号');
    await inDialog(office.page, /^同意,冲回 1 条变动$/).click();
    await office.page.getByRole('link', { name: '冲回' }).click();
    await office.page.getByRole('heading', { level: 1, name: /编制变动 \d+ · 更正/ }).waitFor();
    await office.page.getByText('更正:调入学校填错').waitFor();
    expect(await vacantAt(to)).toBe(before - count);
    await office.goWithin('/ledger');
    await office.goWithin(`/movements/${movementId}`);
    await office.page.getByText('已被冲回').waitFor();
    expect(await button(office.page, /^提出更正$/).count()).toBe(0);
    expect([...bureau.complaints, ...office.complaints]).toEqual([]);
    for (const window of [bureau, office]) window.leave();
  });

  it('who proposed cannot consent, takes it back with a reason, and where posts have gone the page says where', async () => {
    const { movementId, to, stage, track, count } = lines[1]!;
    const office = await browser.as('quota-office');
    await office.goWithin(`/movements/${movementId}`);
    await button(office.page, /^提出更正$/).click();
    await office.page.getByLabel('更正原因').fill('数字填错');
    await inDialog(office.page, /^提出更正$/).click();
    await office.page.getByText('数字填错').waitFor();
    expect(await button(office.page, /^同\s?意$/).count()).toBe(0);
    await button(office.page, /^撤\s?回$/).click();
    await office.page.getByLabel('理由').fill('数字无误');
    await inDialog(office.page, /^撤回更正$/).click();
    await office.page.getByText('已撤回').waitFor();

    const accounts = await county.get<Account[]>('auditor', `quota/accounts?unit=${to}`);
    const vacant = accounts.find((account) => account.stage === stage && account.track === track && account.state === 'vacant')!.balance;
    const paper = { documentNumber: '册编办〔2027〕10号', decidedOn: '2027-02-01' };
    const freeze = { freezeId: crypto.randomUUID(), unit: to, stage, track, count: vacant, reason: '暂停使用', ...paper };
    await county.post('quota-office', 'quota/freezes', freeze);
    await office.goWithin(`/movements/${movementId}`);
    await button(office.page, /^提出更正$/).click();
    await office.page.getByLabel('更正原因').fill('再次更正');
    await inDialog(office.page, /^提出更正$/).click();
    await office.page.getByText(`编制已不在原处:需要 ${count},还在 0`).waitFor();
    await office.page.getByRole('link', { name: new RegExp(`现为.*的冻结 册编办〔2027〕10号`) }).waitFor();
    expect(office.complaints).toEqual([]);
    office.leave();
  });

  it('the office freezes vacant posts of the pool at its ledger and releases a part; others see no button', async () => {
    const before = await vacantAt('pool');
    expect(before).toBeGreaterThan(1);
    const office = await browser.as('quota-office');
    await office.goWithin('/ledger/pool');
    await button(office.page, /^冻结空编$/).click();
    await office.page.getByLabel('冻结数').fill('2');
    await office.page.getByLabel('冻结原因').fill('等待机构改革方案');
    await fillDecision(office.page, '册编办〔2027〕11号');
    await inDialog(office.page, /^冻结空编$/).click();
    await office.page.getByRole('heading', { level: 2, name: '冻结' }).waitFor();
    expect(await vacantAt('pool')).toBe(before - 2);
    await button(office.page, /^解\s?冻$/).click();
    await office.page.getByLabel('解冻数').fill('1');
    await office.page.getByLabel('解冻原因').fill('部分启用');
    await fillDecision(office.page, '册编办〔2027〕12号');
    await inDialog(office.page, /^解\s?冻$/).click();
    await office.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await vacantAt('pool')).toBe(before - 1);
    expect(office.complaints).toEqual([]);
    office.leave();
    const auditor = await browser.as('auditor', { language: 'en' });
    await auditor.goWithin('/ledger/pool');
    await auditor.page.getByRole('heading', { level: 2, name: 'Freezes' }).waitFor();
    expect(await button(auditor.page, /Freeze vacant posts|Release/).count()).toBe(0);
    auditor.leave();
  });

  it('an exception is granted with its document, ended early, and stays on the list', async () => {
    const office = await browser.as('quota-office');
    await office.goWithin('/exceptions');
    await office.page.getByText('没有批准过超编例外').waitFor();
    await button(office.page, /^批准例外$/).click();
    await choose(office.page, '学校', '5223270003');
    await choose(office.page, '学段', '小学');
    await office.page.getByLabel('例外编制数').fill('2');
    await office.page.getByLabel(/^截止日期/).fill('2199-12-31');
    await office.page.getByLabel('例外原因').fill('承接移民搬迁学生');
    await fillDecision(office.page, '册编办〔2027〕13号');
    await inDialog(office.page, /^批\s?准$/).click();
    await office.page.getByText('承接移民搬迁学生').waitFor();
    await button(office.page, /^提前结束$/).click();
    await office.page.getByLabel('结束原因').fill('学生已分流');
    await fillDecision(office.page, '册编办〔2027〕14号');
    await inDialog(office.page, /^提前结束$/).click();
    await office.page.getByText(/学生已分流.册编办〔2027〕14号./).waitFor();
    await office.page.getByText('已提前结束').waitFor();
    expect(office.complaints).toEqual([]);
    office.leave();
  });

  it('a school is merged into another one: the bureau proposes, the gate says what hinders, the office consents', async () => {
    const [school, other] = ['5223270010', '5223270011'];
    const bureau = await browser.as('education-bureau');
    await bureau.goWithin('/school-changes');
    await button(bureau.page, /^提出撤并$/).click();
    await choose(bureau.page, '学校', school);
    await bureau.page.getByLabel('撤并原因').fill('布局调整');
    await inDialog(bureau.page, /^提\s?出$/).click();
    await bureau.page
      .getByText(/还有 \d+ 人在编/)
      .first()
      .waitFor();
    await bureau.page.getByText('合并', { exact: true }).click();
    await choose(bureau.page, '并入学校', other);
    await inDialog(bureau.page, /^提\s?出$/).click();
    await bureau.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await button(bureau.page, /^同\s?意$/).count()).toBe(0);
    const office = await browser.as('quota-office');
    await office.goWithin('/school-changes');
    await button(office.page, /^同\s?意$/).click();
    await fillDecision(office.page, '册编办〔2027〕20号');
    await inDialog(office.page, /^同意,一次划转$/).click();
    await office.page.getByRole('link', { name: '查看变动' }).waitFor();
    const accounts = await county.get<Account[]>('auditor', `quota/accounts?unit=${school}`);
    expect(accounts.filter(({ balance }) => balance !== 0)).toEqual([]);
    expect([...bureau.complaints, ...office.complaints]).toEqual([]);
    for (const window of [bureau, office]) window.leave();
  });

  it('a part of a school goes to another one: what the school has stands beside the parts, the rest stays', async () => {
    const [school, other] = ['5223270012', '5223270013'];
    const occupiedAt = async (unit: string) => {
      const accounts = await county.get<Account[]>('auditor', `quota/accounts?unit=${unit}`);
      return accounts.filter(({ state }) => state === 'occupied').reduce((sum, { balance }) => sum + balance, 0);
    };
    const before = [await occupiedAt(school), await occupiedAt(other)] as const;
    const bureau = await browser.as('education-bureau');
    await bureau.goWithin('/school-changes');
    await button(bureau.page, /^提出撤并$/).click();
    await choose(bureau.page, '学校', school);
    await bureau.page.getByText('拆分', { exact: true }).click();
    await inDialog(bureau.page, /^添加去向$/).click();
    await bureau.page.getByText(/:空编 \d+,在编 [1-9]\d*,超编 \d+$/).waitFor();
    await choose(bureau.page, '去向学校', other);
    await bureau.page.getByLabel('实有在编').fill('2');
    await bureau.page.getByLabel('撤并原因').fill('分设校区');
    await inDialog(bureau.page, /^提\s?出$/).click();
    await bureau.page.getByRole('dialog').waitFor({ state: 'hidden' });
    const office = await browser.as('quota-office');
    await office.goWithin('/school-changes');
    await button(office.page, /^同\s?意$/).click();
    await fillDecision(office.page, '册编办〔2027〕21号');
    await inDialog(office.page, /^同意,一次划转$/).click();
    await office.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect([await occupiedAt(school), await occupiedAt(other)]).toEqual([before[0] - 2, before[1] + 2]);
    expect([...bureau.complaints, ...office.complaints]).toEqual([]);
    for (const window of [bureau, office]) window.leave();
  });

  /** One of a field's choices, found by typing where the field may be searched. */
  async function choose(page: Page, label: string, choice: string): Promise<void> {
    const field = page.getByRole('dialog').getByRole('combobox', { name: label });
    await field.click();
    if (await field.isEditable()) await field.fill(choice);
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: choice }).first().click();
  }
});
