import type { Page } from 'playwright-core';

/** From the workbench to the case that waits, and the arithmetic of its first line. */
export async function openArithmeticOfWaitingCase(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /2027 年编制调整方案/ })
    .first()
    .click();
  await page.waitForURL('**/adjustments/*');
  await page
    .getByRole('button', { name: /怎么来的/ })
    .first()
    .click();
  await page.getByText('缺编').first().waitFor();
}

/** What the form of a consent asks for at least; nothing is sent by it. */
export async function fillDecision(page: Page, documentNumber: string): Promise<void> {
  await page.getByLabel('文号').fill(documentNumber);
  await page.getByRole('textbox', { name: /^\*? ?决定日期/ }).fill('2027-01-20');
}
