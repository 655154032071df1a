import type { Page } from 'playwright-core';

/** What the form of a consent asks for at least; nothing is sent by it. */
export async function fillDecision(page: Page, documentNumber: string): Promise<void> {
  await page.getByLabel('文号').fill(documentNumber);
  await page.getByRole('textbox', { name: /^\*? ?决定日期/ }).fill('2027-01-20');
}
