// `npm run screens`: a picture of each page, in both languages and both sizes, into docs/screens. Needs a running product (JIAOBIAN_URL, default
// http://127.0.0.1:8080) with the demo county as it begins, its password in JIAOBIAN_DEMO_PASSWORD, and Chromium. For the pictures of a wave it consents to
// the proposal that waits.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = join(resolve(fileURLToPath(import.meta.url), '../../..'), 'docs/screens');
const url = process.env.JIAOBIAN_URL ?? 'http://127.0.0.1:8080';
const password = process.env.JIAOBIAN_DEMO_PASSWORD;
const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
const county = 522327;
/** Each page as the office whose work it is; `:waiting` is the proposal that waits. */
const pages = {
  'education-bureau': ['/', '/imports', '/entitlement', '/adjustments', '/ledger', '/ledger/5223270003', '/hiring/2027', '/rotation/2027'],
  'quota-office': ['/', '/adjustments', '/adjustments/:waiting', '/standards'],
  'hr-bureau': ['/special-post'],
  auditor: ['/search?q=第一小学', '/staff/5223270003', '/ledger'],
  administrator: ['/', '/accounts', '/delegations', '/event-health'],
  'school-0003': ['/', '/hiring/2027', '/rotation/2027'],
};
/** And once it is consented to. */
const afterConsent = {
  'quota-office': ['/wave/:waiting'],
  'education-bureau': ['/hiring/2027', '/rotation/2027'],
  'school-0014': ['/hiring/2027'],
};

if (!password) {
  console.error('JIAOBIAN_DEMO_PASSWORD is not set');
  process.exit(2);
}
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
mkdirSync(folder, { recursive: true });
const office = await logIn('quota-office');
const { items } = await ask(office, 'pool/adjustments');
const { id: waiting, state } = items.find((one) => one.state === 'submitted') ?? items.find((one) => one.state === 'consented');
await picturesOfAll(pages, '');
if (state === 'submitted') {
  const decision = { documentNumber: '册编办〔2027〕1号', meeting: '县委编委 2027 年第 1 次会议', decidedOn: '2027-01-20' };
  await ask(office, `pool/adjustments/${waiting}/consent`, decision);
  while (!(await ask(office, `pool/adjustments/${waiting}/effects`)).completeAt) await pause(200);
}
await picturesOfAll(afterConsent, '-after');
await browser.close();

async function logIn(account) {
  return (await ask('', 'identity/sessions', { account: `${account}@${county}`, password })).accessToken;
}

async function ask(token, path, body) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const answer = await fetch(`${url}/api/${path}`, { method: body ? 'POST' : 'GET', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function picturesOfAll(pagesOf, when) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const language of ['zh', 'en']) {
      for (const [account, paths] of Object.entries(pagesOf)) await picturesOf({ size, viewport, language, account, paths, when });
    }
  }
}

async function picturesOf({ size, viewport, language, account, paths, when }) {
  const context = await browser.newContext({ viewport, baseURL: url });
  await context.addInitScript(`localStorage.setItem('jiaobian.language', '${language}'); localStorage.setItem('jiaobian.tour', 'seen')`);
  const page = await context.newPage();
  await page.goto('/login');
  if (account === 'education-bureau') await page.screenshot({ path: join(folder, `login-${language}-${size}.png`) });
  await page.locator('input[autocomplete="username"]').fill(`${account}@${county}`);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => address.pathname !== '/login');
  for (const path of paths) {
    await page.goto(path.replace(':waiting', waiting));
    await page.locator('h1').first().waitFor();
    // A live page never rests.
    await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
    const name = `${account}${path.replace(/[^a-z0-9]+/gi, '-')}`.replace(/-$/, '') + when;
    await page.screenshot({ path: join(folder, `${name}-${language}-${size}.png`) });
    console.log(name, language, size);
  }
  await context.close();
}
