import type { Page } from 'playwright-core';
import { ConsoleBrowser } from '../test/browser/console-browser';
import { Product } from '../test/product';
import { figure, type Figure } from './figures';

/** P28: the script that an empty browser has loaded until somebody can log in, and until the first page after that is there. */
export async function measureScript(): Promise<Figure[]> {
  const browser = await ConsoleBrowser.before(Product.on('standalone'));
  try {
    const window = await browser.open();
    const loaded = scriptOf(window.page);
    await window.page.goto('/login');
    await window.page.locator('input[autocomplete="username"]').waitFor();
    const login = await loaded();
    await window.logIn('education-bureau@522327');
    await window.page.waitForLoadState('networkidle');
    const first = await loaded();
    await window.close();
    const claim = {
      reference: 350,
      referenceName: 'the bound itself',
      unit: 'KB',
      bound: '≤ 350 KB',
      holds: ({ ours }: { ours: number }) => ours <= 350,
    };
    return [
      figure({ ...claim, id: 'P28', work: `script before one can log in, as it came (${login.files} files)`, ours: login.kilobytes }),
      figure({
        ...claim,
        id: 'P28-workbench',
        work: `all script until the workbench is there after the login (${first.files} files)`,
        ours: first.kilobytes,
      }),
    ];
  } finally {
    await browser.stop();
  }
}

/** What says how much script a page has loaded so far: the bodies as they came over the wire. */
function scriptOf(page: Page): () => Promise<{ kilobytes: number; files: number }> {
  const bodies: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') bodies.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => {
    const sizes = await Promise.all(bodies);
    return { kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1024, files: sizes.length };
  };
}
