import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { ConsoleBrowser, type ConsoleWindow } from './console-browser';
import { CountyByApi } from './county-by-api';
import { fillDecision } from './decision';

interface Line {
  from: string;
  to: string;
  stage: string;
  track: string;
  count: number;
}
interface Case {
  id: string;
  version: number;
  state: string;
  lines: Line[];
}

describe('several people on one case', () => {
  let browser: ConsoleBrowser;
  let county: CountyByApi;
  beforeAll(async () => {
    browser = await ConsoleBrowser.start();
    county = new CountyByApi(browser.product.url);
    await county.clearDesk();
    await county.importWorkbook(join(browser.product.dataDir, 'demo/county-2026.xlsx'));
    await county.post('administrator', 'identity/accounts', {
      name: 'second-officer',
      displayName: '编办二科',
      roles: ['quota-office'],
      password: 'a-password-of-the-test',
    });
  });
  afterAll(() => browser.stop());
  afterEach(async () => {
    const { items } = await county.get<{ items: Case[] }>('education-bureau', 'pool/adjustments');
    const open = items.find(({ state }) => !['consented', 'withdrawn'].includes(state));
    if (open) await county.post('education-bureau', `pool/adjustments/${open.id}/withdraw`, { reason: '重新测算' });
  });

  it('who saves second is told so with the code, sees what the other changed, and keeps what they typed', async () => {
    const { id, lines } = await draft();
    const [first, second] = await Promise.all([editing(id), editing(id)]);
    const [theirs, mine] = [count(first.page, 0), count(second.page, 1)];
    await theirs.fill('30');
    await mine.fill('2');
    // The second save is on its way when the first one is done: only the service can say so.
    const held = await hold(second.page, /\/lines$/);
    await save(second.page).click();
    await save(first.page).click();
    await first.page.getByRole('button', { name: '修改明细' }).waitFor();
    await held.release();
    const told = second.page.getByRole('alert').filter({ hasText: 'CASE.VERSION' });
    await told.waitFor();
    expect(await told.innerText()).toMatch(new RegExp(`原 ${lines[0]!.count},现在 30`));
    expect(await mine.inputValue()).toBe('2');
    await second.page.getByRole('button', { name: '把我的修改放到新版本上' }).click();
    await save(second.page).click();
    const both = await county.until<Case>('education-bureau', `pool/adjustments/${id}`, ({ version }) => version === 3);
    expect(both.lines.slice(0, 2).map((line) => line.count)).toEqual([30, 2]);
    await Promise.all([first.close(), second.close()]);
  });

  it('of a withdrawal and a consent at the same moment one wins, and the other is told and keeps what they typed', async () => {
    const id = await submitted();
    const [bureau, office] = await Promise.all([at('education-bureau', id), at('quota-office', id)]);
    await fillDecision(office.page, '册编办〔2027〕8号');
    await bureau.page.getByRole('button', { name: /^撤\s?回$/ }).click();
    await bureau.page.getByLabel('撤回原因').fill('统计有误');
    await atOnce([bureau.page, office.page], () =>
      Promise.all([
        bureau.page
          .getByRole('dialog')
          .getByRole('button', { name: /^撤\s?回$/ })
          .click(),
        office.page.getByRole('button', { name: /^同意,划转/ }).click(),
      ]),
    );
    const decided = await county.until<Case>('auditor', `pool/adjustments/${id}`, ({ state }) =>
      ['consented', 'withdrawn'].includes(state),
    );
    const loser = decided.state === 'consented' ? bureau.page : office.page;
    await loser.getByText('先行办理').waitFor();
    await loser.getByText(/CASE\.|HOLD\./).waitFor();
    const typed = decided.state === 'consented' ? loser.getByLabel('撤回原因') : loser.getByLabel('文号');
    expect(await typed.inputValue()).toBe(decided.state === 'consented' ? '统计有误' : '册编办〔2027〕8号');
    expect(await transfersOf(id)).toBe(decided.state === 'consented' ? 1 : 0);
    await Promise.all([bureau.close(), office.close()]);
  });

  it('two officers who consent at the same moment make one transfer, and the second is told', async () => {
    const id = await submitted();
    const windows = await Promise.all([at('quota-office', id), at('second-officer', id)]);
    await Promise.all(windows.map(({ page }, index) => fillDecision(page, `册编办〔2027〕${11 + index}号`)));
    await atOnce(
      windows.map(({ page }) => page),
      () => Promise.all(windows.map(({ page }) => page.getByRole('button', { name: /^同意,划转/ }).click())),
    );
    const shown = await Promise.all(windows.map(({ page }) => outcome(page)));
    expect(shown.sort()).toEqual(['told', 'wave']);
    expect(await transfersOf(id)).toBe(1);
    await Promise.all(windows.map((window) => window.close()));
  });

  it('a case that is withdrawn while the decision is being typed does not vanish without a word', async () => {
    const id = await submitted();
    const office = await at('quota-office', id);
    await office.page.getByLabel('文号').fill('册编办〔2027〕21号');
    await county.post('education-bureau', `pool/adjustments/${id}/withdraw`, { reason: '班额有误 <b>重报</b>' });
    await office.page.getByText('先行办理:撤回').waitFor();
    // Why it was taken back stands in the way of the case, as text.
    await office.page.getByText('意见:班额有误 <b>重报</b>').waitFor();
    expect(await office.page.getByLabel('文号').inputValue()).toBe('册编办〔2027〕21号');
    expect(await office.page.getByRole('button', { name: /^同意,划转/ }).isDisabled()).toBe(true);
    await office.page.getByRole('button', { name: /^收\s?起$/ }).click();
    await office.page.getByLabel('文号').waitFor({ state: 'hidden' });
    expect(office.complaints).toEqual([]);
    await office.close();
  });

  it('whoever comes back to a page sees what others did meanwhile, however short that was', async () => {
    const office = await browser.as('quota-office');
    const title = '2027 年编制调整方案';
    await office.goWithin('/adjustments');
    const before = await office.page.getByRole('link', { name: title }).count();
    await office.goWithin('/');
    await submitted();
    await office.page.getByRole('link', { name: '调整方案', exact: true }).click();
    await office.page.getByRole('link', { name: title }).nth(before).waitFor();
    await office.close();
  });

  async function draft(): Promise<Case> {
    const { id } = await county.post('education-bureau', 'pool/adjustments', { year: 2027 });
    return county.get('education-bureau', `pool/adjustments/${id}`);
  }

  /** A proposal of one post, so that there is something left for the next one. */
  async function submitted(): Promise<string> {
    const { id, version, lines } = await draft();
    const { from, to, stage, track } = lines[0]!;
    await county.post('education-bureau', `pool/adjustments/${id}/lines`, { version, lines: [{ from, to, stage, track, count: 1 }] });
    await county.post('education-bureau', `pool/adjustments/${id}/submit`);
    return id;
  }

  async function at(account: string, id: string): Promise<ConsoleWindow> {
    const window = await browser.as(account);
    await window.goWithin(`/adjustments/${id}`);
    return window;
  }

  async function editing(id: string): Promise<ConsoleWindow> {
    const window = await at('education-bureau', id);
    await window.page.getByRole('button', { name: '修改明细' }).click();
    return window;
  }

  async function transfersOf(caseId: string): Promise<number> {
    const all = await county.get<{ caseId?: string }[]>('auditor', 'quota/transfers');
    return all.filter((transfer) => transfer.caseId === caseId).length;
  }
});

function count(page: Page, row: number) {
  return page.locator('.ant-table-row').nth(row).getByRole('spinbutton');
}

function save(page: Page) {
  return page.getByRole('button', { name: /^保\s?存$/ });
}

/** Keeps back the first request to an address until it is released. */
async function hold(page: Page, address: RegExp): Promise<{ release: () => Promise<void> }> {
  const arrived = new Promise<Route>((resolve) => void page.route(address, resolve, { times: 1 }));
  return { release: async () => (await arrived).continue() };
}

/** Lets the deciding requests of all windows go only when each has sent its own. */
async function atOnce(pages: readonly Page[], act: () => Promise<unknown>): Promise<void> {
  const waiting: Route[] = [];
  const isDeciding = /\/api\/pool\/adjustments\/[^/]+\/(consent|withdraw)/;
  for (const page of pages) {
    await page.route(isDeciding, (route) => {
      waiting.push(route);
      if (waiting.length === pages.length) return Promise.all(waiting.map((one) => one.continue())).then(() => undefined);
    });
  }
  await act();
}

async function outcome(page: Page): Promise<'wave' | 'told'> {
  return Promise.race([
    page.waitForURL('**/wave/*').then(() => 'wave' as const),
    page
      .getByText('先行办理')
      .waitFor()
      .then(() => 'told' as const),
  ]);
}
