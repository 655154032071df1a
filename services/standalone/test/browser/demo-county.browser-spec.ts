import { join } from 'node:path';
import { repository } from '../started-process';
import { ConsoleBrowser, type ConsoleWindow } from './console-browser';
import { CountyByApi } from './county-by-api';
import { fillDecision, openArithmeticOfWaitingCase } from './decision';
import { draftedVersion } from './drafted-version';
import { applyForLoan, draftRecovery, everyView, viewOfDecision, type View } from './every-page';
import { seriousFindings } from './serious-findings';

/** The demo county as it begins: the five steps of the README, by somebody who has never seen the product; and every page of it. */
describe('the first five minutes', () => {
  let browser: ConsoleBrowser;
  let county: CountyByApi;
  beforeAll(async () => {
    browser = await ConsoleBrowser.start();
    county = new CountyByApi(browser.product.url);
    await applyForLoan(county);
  });
  afterAll(() => browser.stop());

  it('nothing keeps anybody out of the login and of the decision: no serious finding of axe', async () => {
    const window = await stilled(await browser.open());
    await window.page.goto('/login');
    expect(await findingsOn(window)).toEqual([]);
    await window.close();
    expect(await findingsOf([await viewOfDecision(county)])).toEqual([]);
  });

  it('the staffing office finds the open proposal, understands a line, consents, and sees what that changed', async () => {
    const window = await browser.as('quota-office');
    const { page } = window;
    await openArithmeticOfWaitingCase(page);
    await page.getByText('2025-09-01').first().waitFor();
    await page.keyboard.press('Escape');
    await fillDecision(page, '册编办〔2027〕1号');
    await page.getByRole('button', { name: /^同意,划转/ }).click();
    await page.waitForURL('**/wave/*');
    await page.getByText('册编办〔2027〕1号').first().waitFor();
    await page
      .getByRole('cell', { name: /者楼街道第一小学/ })
      .first()
      .waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('a school sees its own part of it, with the document', async () => {
    const window = await browser.as('school-0014');
    const { page } = window;
    await window.goWithin('/hiring/2027');
    await page.getByRole('tab', { name: '修订' }).click();
    await page.getByText('册编办〔2027〕1号').first().waitFor();
    await window.goWithin('/rotation/2027');
    await page.getByRole('tab', { name: '修订' }).click();
    await page.getByText('册编办〔2027〕1号').first().waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('no page of the console has a serious finding of axe, in Chinese on the light and in English on the dark ground', async () => {
    await county.post('education-bureau', 'pool/adjustments', { year: 2028 });
    await county.post('education-bureau', 'quota/standard-versions', draftedVersion);
    await draftRecovery(county);
    const views = await everyView(county);
    // A page that nobody looks at here is forgotten.
    const { pages } = (await import(join(repository, 'services/console/src/app/pages'))) as { pages: { path: string }[] };
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.map(({ path }) => path).filter((path) => !views.some(({ page }) => page === path))).toEqual([]);
    expect(await findingsOf(views)).toEqual([]);
  });

  /** One window for each account, side by side, in which its pages are opened one after the other. */
  async function findingsOf(views: View[]): Promise<{ at: string; as: string; serious: string[] }[]> {
    const accounts = [...new Set(views.map((view) => view.as))];
    const found = await Promise.all(
      accounts.map(async (as) => {
        const window = await stilled(await browser.as(as));
        const ofAccount = [];
        for (const { at } of views.filter((view) => view.as === as)) {
          await window.goWithin(at);
          ofAccount.push({ at, as, serious: await findingsOn(window) });
        }
        expect(window.complaints).toEqual([]);
        await window.close();
        return ofAccount;
      }),
    );
    return found.flat().filter(({ serious }) => serious.length > 0);
  }
});

/** In either language, each on a ground of its own. The page opens as the one before was left, and is then changed where it stands. */
async function findingsOn({ page }: ConsoleWindow): Promise<string[]> {
  const isEnglish = (await page.locator('html').getAttribute('lang')) === 'en';
  const looks = [
    { colorScheme: 'light', lang: 'zh-CN', name: '中文' },
    { colorScheme: 'dark', lang: 'en', name: 'English' },
  ] as const;
  const found = [];
  for (const { colorScheme, lang, name } of isEnglish ? [...looks].reverse() : looks) {
    if ((await page.locator('html').getAttribute('lang')) !== lang) await page.getByRole('button', { name, exact: true }).click();
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[lang="${lang}"]`).waitFor();
    found.push(...(await seriousFindings(page)).map((finding) => `${lang}, ${colorScheme}: ${finding}`));
  }
  return found;
}

/** A colour on its way to another one is neither. */
async function stilled(window: ConsoleWindow): Promise<ConsoleWindow> {
  await window.context.addInitScript(`addEventListener('DOMContentLoaded', () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: '* { transition: none !important; animation: none !important; }' }));
  })`);
  if (window.page.url() !== 'about:blank') await window.page.reload();
  return window;
}
