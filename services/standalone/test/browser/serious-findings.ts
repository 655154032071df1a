import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A table's rows are alike: the first few are looked at. */
const rowsLikeTheFirst = ['.ant-table-tbody', '.ant-table-tbody-virtual-holder-inner'].map(
  (rows) => `${rows} > .ant-table-row:nth-child(n + 5)`,
);

/** What axe finds on the page as it is now that would keep somebody out of it. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const isThere = await page.evaluate('Boolean(window.axe)');
  // There are no frames within: axe needs no second page for its result, and is loaded once. Nothing is made of what it does not mind.
  const axe = new AxeBuilder({ page, axeSource: isThere ? 'undefined' : undefined })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const { violations } = await rowsLikeTheFirst.reduce((builder, rows) => builder.exclude(rows), axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
