// `npm run screens`: a picture of each page, in both languages and both sizes, into docs/screens. Needs a running product (JIAOBIAN_URL, default
// http://127.0.0.1:8080) with the demo county as it begins, its password in JIAOBIAN_DEMO_PASSWORD, and Chromium. For the pages of a wave it consents to
// the proposal that waits, and it drafts another one.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const folder = join(root, 'docs/screens');
const url = process.env.JIAOBIAN_URL ?? 'http://127.0.0.1:8080';
const password = process.env.JIAOBIAN_DEMO_PASSWORD;
const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
const languages = ['zh', 'en'];
const withinMs = 15_000;

if (!password) stop('请设置 / Please set JIAOBIAN_DEMO_PASSWORD: the password of the demo accounts');
await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(withinMs) })
  .then((answer) => answer.ok || Promise.reject(answer.status))
  .catch((error) => stop(`没有正在运行的系统 / No product is ready at ${url} (${error}): npm start, or set JIAOBIAN_URL`));

await build({ withTests: true });
const compiled = (name) => createRequire(import.meta.url)(join(root, 'dist/services/standalone/test/browser', name));
const { ConsoleWindow, launch } = compiled('console-browser.js');
const { CountyByApi } = compiled('county-by-api.js');
const { everyView, viewOfDecision } = compiled('every-page.js');
const { draftedVersion } = compiled('drafted-version.js');

const county = new CountyByApi(url, password);
const decision = await viewOfDecision(county).catch((error) => stop(`${error.message}. Start one on an empty JIAOBIAN_DATA_DIR.`));
const caseId = decision.at.split('/').at(-1);
const view = (as, at, name = nameOf(as, at)) => ({ as, at, name });
const named = ({ as, at, page }) => view(as, at, nameOf(as, page));
/** Before the consent, where that is another picture. */
const before = [
  view('quota-office', decision.at, 'quota-office-adjustments-waiting'),
  ...['/', '/adjustments'].map((at) => view('quota-office', at)),
  ...['/', '/hiring/2027', '/rotation/2027'].map((at) => view('education-bureau', at)),
  ...['/', '/hiring/2027', '/rotation/2027'].map((at) => view('school-0003', at)),
];
mkdirSync(folder, { recursive: true });
await picturesOf(before);

const paper = { documentNumber: '册编办〔2027〕1号', meeting: '县委编委 2027 年第 1 次会议', decidedOn: '2027-01-20' };
await county.post('quota-office', `pool/adjustments/${caseId}/consent`, paper);
await county.until('quota-office', `pool/adjustments/${caseId}/effects`, ({ completeAt }) => Boolean(completeAt));
await county.post('education-bureau', 'pool/adjustments', { year: 2028 });
await county.post('education-bureau', 'quota/standard-versions', draftedVersion);
const after = [
  view('quota-office', `/wave/${caseId}`, 'quota-office-wave-waiting'),
  view('education-bureau', '/rotation/2027'),
  ...(await everyView(county)).map(named),
];
await picturesOf(after.map(({ name, ...rest }) => ({ ...rest, name: `${name}-after` })));

async function picturesOf(views) {
  for (const language of languages) {
    const browser = await launch();
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const as of new Set(views.map((one) => one.as))) {
        const context = await browser.newContext({ viewport, baseURL: url });
        context.setDefaultTimeout(withinMs);
        await context.addInitScript(
          `localStorage.setItem('jiaobian.language', '${language}'); localStorage.setItem('jiaobian.tour', 'seen')`,
        );
        const window = new ConsoleWindow(context, await context.newPage());
        const picture = (name) => window.page.screenshot({ path: join(folder, `${name}-${language}-${size}.png`) });
        if (as === 'quota-office') {
          await window.page.goto('/login');
          await window.atRest();
          await picture('login');
        }
        await window.logIn(`${as}@522327`, password);
        for (const { at, name } of views.filter((one) => one.as === as)) {
          await window.goWithin(at);
          // What it rests on is marked.
          await window.page.mouse.move(0, 0);
          await picture(name);
          console.log(name, language, size);
        }
        await context.close();
      }
    }
    await browser.close();
  }
}

function nameOf(as, at) {
  return `${as}${at.replace(/^(?=[^/])/, '/').replace(/[^a-z0-9]+/gi, '-')}`.replace(/-$/, '');
}

function stop(why) {
  console.error(why);
  process.exit(2);
}
