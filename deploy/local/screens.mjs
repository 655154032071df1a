// `npm run screens`: a picture of each page, in both languages and both sizes, into docs/screens. Needs a running product (JIAOBIAN_URL, default
// http://127.0.0.1:8080) with the demo county and its password in JIAOBIAN_DEMO_PASSWORD, and Chromium.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = join(resolve(fileURLToPath(import.meta.url), '../../..'), 'docs/screens');
const url = process.env.JIAOBIAN_URL ?? 'http://127.0.0.1:8080';
const password = process.env.JIAOBIAN_DEMO_PASSWORD;
const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
/** Each page as the office whose work it is. */
const pages = {
  'education-bureau': ['/', '/imports', '/entitlement', '/adjustments', '/ledger', '/ledger/5223270003', '/hiring/2027', '/rotation/2027'],
  'quota-office': ['/', '/adjustments'],
  'hr-bureau': ['/special-post'],
  auditor: ['/search?q=第一小学', '/staff/5223270003', '/ledger'],
  administrator: ['/accounts', '/event-health'],
  'school-0003': ['/', '/hiring/2027', '/rotation/2027'],
};

if (!password) {
  console.error('JIAOBIAN_DEMO_PASSWORD is not set');
  process.exit(2);
}
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
mkdirSync(folder, { recursive: true });
for (const [size, viewport] of Object.entries(sizes)) {
  for (const language of ['zh', 'en']) {
    for (const [account, paths] of Object.entries(pages)) await picturesOf({ size, viewport, language, account, paths });
  }
}
await browser.close();

async function picturesOf({ size, viewport, language, account, paths }) {
  const context = await browser.newContext({ viewport, baseURL: url });
  await context.addInitScript(`localStorage.setItem('jiaobian.language', '${language}'); localStorage.setItem('jiaobian.tour', 'seen')`);
  const page = await context.newPage();
  await page.goto('/login');
  if (account === 'education-bureau') await page.screenshot({ path: join(folder, `login-${language}-${size}.png`) });
  await page.locator('input[autocomplete="username"]').fill(`${account}@522327`);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => address.pathname !== '/login');
  for (const path of paths) {
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    const name = `${account}${path.replace(/[^a-z0-9]+/gi, '-')}`.replace(/-$/, '');
    await page.screenshot({ path: join(folder, `${name}-${language}-${size}.png`) });
    console.log(name, language, size);
  }
  await context.close();
}
