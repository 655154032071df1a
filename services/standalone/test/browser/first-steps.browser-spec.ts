import { ConsoleBrowser } from './console-browser';
import { fillDecision, openArithmeticOfWaitingCase } from './decision';

/** The five steps of the README, by somebody who has never seen the product: they find the proposal that waits. */
describe('the first five minutes', () => {
  let browser: ConsoleBrowser;
  beforeAll(async () => {
    browser = await ConsoleBrowser.start();
  });
  afterAll(() => browser.stop());

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
    await page.goto('/hiring/2027');
    await page.getByRole('tab', { name: '修订' }).click();
    await page.getByText('册编办〔2027〕1号').first().waitFor();
    await page.goto('/rotation/2027');
    await page.getByRole('tab', { name: '修订' }).click();
    await page.getByText('册编办〔2027〕1号').first().waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});
