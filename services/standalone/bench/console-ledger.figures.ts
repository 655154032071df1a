import { demoCounty } from '@jiaobian/demo-county';
import { recordAccounts } from '@jiaobian/identity';
import { writeCountyCsv } from '@jiaobian/registry';
import type { Page } from 'playwright-core';
import { ConsoleBrowser, consolePassword, type ConsoleWindow } from '../test/browser/console-browser';
import { Product } from '../test/product';
import { BenchDatabase } from './bench-database';
import { figure, median, quantile, type Figure } from './figures';
import { Office } from '../test/office';
import { formOf } from './form-of';
import { settled } from './settled';

const repetitions = Number(process.env['BENCH_REPETITIONS'] ?? 7);
const county = '530001';
const account = `bureau@${county}`;
/** What one notch of a mouse's wheel moves, px. */
const notch = 120;
const firstRow = 'main .ant-table-tbody .ant-table-row';

/** P29: the ledger page of a county of 2,500 schools, from the click on the menu to its rows, and scrolled through. */
export async function measureLedgerPage(): Promise<Figure[]> {
  const database = await BenchDatabase.start();
  const settings = { JIAOBIAN_DATABASE_URL: database.adminUrl, JIAOBIAN_DEMO: 'false', JIAOBIAN_DEFAULT_COUNTY: county };
  const browser = await ConsoleBrowser.before(Product.on('standalone'), settings);
  try {
    await importCounty(browser, database);
    const opened: Record<'cold' | 'warm' | 'answer', number[]> = { cold: [], warm: [], answer: [] };
    for (let turn = 0; turn < repetitions; turn += 1) {
      const window = await browser.as(account);
      opened.cold.push(await openLedger(window));
      // The files are in the browser's cache now, nothing else is.
      await window.page.goto('/');
      await window.page.waitForLoadState('networkidle');
      opened.warm.push(await openLedger(window));
      opened.answer.push(await askedAlone(browser));
      await window.close();
    }
    const rows = await rowsOf(browser);
    const claim = {
      reference: median(opened.answer) / 1000,
      referenceName: 'the same answer asked for and read, nothing drawn',
      unit: 's',
      bound: '≤ 1 s',
      holds: ({ ours }: { ours: number }) => ours <= 1,
    };
    return [
      figure({
        ...claim,
        id: 'P29-open',
        work: `ledger of 2,500 schools (${rows} rows): click → first rows, code of the page not loaded yet, median of ${repetitions}`,
        ours: median(opened.cold) / 1000,
      }),
      figure({
        ...claim,
        id: 'P29-open-warm',
        work: 'the same, code of the page in the browser’s cache',
        ours: median(opened.warm) / 1000,
      }),
      await scrolledThrough(browser),
    ];
  } finally {
    await browser.stop();
    await database.stop();
  }
}

async function importCounty({ product }: ConsoleBrowser, database: BenchDatabase): Promise<void> {
  await recordAccounts(database.appUrl('jb_identity_app', product.dataDir), [
    { county, name: 'bureau', displayName: 'bureau', roles: ['education-bureau'], password: consolePassword },
  ]);
  const office = await Office.logIn(product.url, account, consolePassword);
  const files = writeCountyCsv(demoCounty({ seed: 5, census: 2026, schools: 2_500, teachers: 100_000 }));
  await office.import(formOf(files));
  await settled(product);
}

/** From the click, as the browser dates it, until the frame with the first rows is out, ms. */
async function openLedger({ page }: ConsoleWindow): Promise<number> {
  await page.evaluate(`void (window.rowsSeen = new Promise((seen) =>
    addEventListener('click', ({ timeStamp }) => {
      const look = () => document.querySelector('${firstRow}')
        ? requestAnimationFrame(() => setTimeout(() => seen(performance.now() - timeStamp)))
        : requestAnimationFrame(look);
      look();
    }, { capture: true, once: true })))`);
  await page.locator('[data-menu="ledger"]').click();
  await page.locator(firstRow).first().waitFor({ timeout: 60_000 });
  return page.evaluate<number>('window.rowsSeen');
}

async function askedAlone({ product }: ConsoleBrowser): Promise<number> {
  const office = await Office.logIn(product.url, account, consolePassword);
  const start = performance.now();
  await office.get('quota/accounts');
  return performance.now() - start;
}

async function rowsOf(browser: ConsoleBrowser): Promise<string> {
  const window = await browser.as(account);
  await openLedger(window);
  const text = await window.page.getByText(/^\d+ 行$/).innerText();
  await window.close();
  return text.replace(/\D/g, '');
}

/** Frame by frame while the wheel turns through the whole table, beside a box of the same height with nothing in it. */
async function scrolledThrough(browser: ConsoleBrowser): Promise<Figure> {
  const window = await browser.as(account);
  const { page } = window;
  await openLedger(window);
  await page.waitForLoadState('networkidle');
  const table = await framesOf(page, '.ant-table-tbody-virtual-holder');
  await page.evaluate(`document.querySelector('main').innerHTML =
    '<div id="bare" style="height: 520px; overflow-y: auto"><div style="height: ${table.height}px"></div></div>'`);
  const bare = await framesOf(page, '#bare');
  await window.close();
  return figure({
    id: 'P29-frame',
    work: `that table scrolled through by the wheel, p95 of ${table.frames.length} frames (p50 ${Math.round(median(table.frames))} ms, longest ${Math.round(Math.max(...table.frames))} ms)`,
    ours: quantile(table.frames, 0.95),
    reference: quantile(bare.frames, 0.95),
    referenceName: 'an empty box of that height',
    unit: 'ms',
    bound: '≤ 33 ms',
    holds: ({ ours }) => ours <= 33,
  });
}

/** Times between the frames in which the box moved: those in which it rests would make the figure better than it is. */
async function framesOf(page: Page, box: string): Promise<{ frames: number[]; height: number }> {
  const height = await page.evaluate<number>(`document.querySelector('${box}').scrollHeight`);
  await page.locator(box).hover();
  await page.evaluate(`{
    const box = document.querySelector('${box}');
    let [before, top] = [performance.now(), box.scrollTop];
    window.framesSeen = [];
    const frame = (now) => {
      if (box.scrollTop !== top) window.framesSeen.push(now - before);
      [before, top] = [now, box.scrollTop];
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }`);
  for (let moved = 0; moved < height; moved += notch) await page.mouse.wheel(0, notch);
  // A wheel that stopped half-way would have measured half of it.
  await page.evaluate(`new Promise((arrived, late) => {
    setTimeout(() => late(new Error('not scrolled to the end')), 5_000);
    const box = document.querySelector('${box}');
    const look = () => (box.scrollTop + box.clientHeight >= box.scrollHeight - 1 ? arrived() : requestAnimationFrame(look));
    look();
  })`);
  return { frames: await page.evaluate<number[]>('window.framesSeen'), height };
}
