import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConsoleBrowser, consolePassword, type ConsoleWindow } from '../test/browser/console-browser';
import { Product } from '../test/product';
import { fillDecision } from '../test/browser/decision';
import { figure, quantile, type Figure } from './figures';
import { Office } from '../test/office';
import { growing, holdPosts, proposeOnePost, transferHeld } from './one-post';
import { formOf } from './form-of';
import { settled } from './settled';

const consents = Number(process.env['BENCH_CONSENTS'] ?? 30);
const year = 2027;
const complete = '[role="status"][data-wave="complete"]';

interface Offices {
  bureau: Office;
  staffing: Office;
}

/** P30: from the click on the consent until the page of the wave says that it is complete, and shows all of it. */
export async function measureConsents(): Promise<Figure[]> {
  const browser = await ConsoleBrowser.before(Product.on('standalone'));
  try {
    const { product } = browser;
    const logIn = (account: string): Promise<Office> => Office.logIn(product.url, `${account}@522327`, consolePassword);
    const offices = { bureau: await logIn('education-bureau'), staffing: await logIn('quota-office') };
    await offices.bureau.clearDesk();
    const file = { name: 'county-2026.xlsx', content: readFileSync(join(product.dataDir, 'demo/county-2026.xlsx')) };
    await offices.bureau.import(formOf([file]));
    await settled(product);
    const window = await browser.as('quota-office');
    const waves: number[] = [];
    const answers: number[] = [];
    for (let turn = 0; turn < consents; turn += 1) {
      const id = await proposeOnePost(offices.bureau, year);
      // A consent follows a proposal by days; the events of the hold are not part of it.
      await settled(product);
      const { answer, wave } = await consentTo(window, id, `册编办〔${year}〕${turn + 1}号`);
      answers.push(answer);
      waves.push(wave);
      await takeBack(offices, turn);
      await settled(product);
    }
    await window.close();
    return [
      figure({
        id: 'P30',
        work: `consent click → wave complete on the screen, p95 of ${consents} (p50 ${Math.round(quantile(waves, 0.5) * 1000)} ms)`,
        ours: quantile(waves, 0.95),
        reference: quantile(answers, 0.95),
        referenceName: 'answer to the consent itself, p95',
        unit: 's',
        bound: '≤ 2 s',
        holds: ({ ours }) => ours <= 2,
      }),
    ];
  } finally {
    await browser.stop();
  }
}

/** The post goes back, so that the next consent finds the school as this one did. */
async function takeBack({ bureau, staffing }: Offices, turn: number): Promise<void> {
  const held = await holdPosts(bureau, [{ name: `back ${turn}`, from: growing.schoolCode, to: 'pool' }]);
  await transferHeld(staffing, held, `bench back ${turn}`);
}

/** By the form, as an official does; s from the click, as the browser dates it, to the frame in which the wave is complete. */
async function consentTo({ page }: ConsoleWindow, id: string, documentNumber: string): Promise<{ answer: number; wave: number }> {
  await page.goto(`/adjustments/${id}`);
  await fillDecision(page, documentNumber);
  await page.waitForLoadState('networkidle');
  await page.evaluate(`void (window.waveComplete = new Promise((seen) =>
    addEventListener('click', ({ timeStamp }) => {
      const look = () => document.querySelector('${complete}')
        ? requestAnimationFrame(() => setTimeout(() => seen(performance.now() - timeStamp)))
        : requestAnimationFrame(look);
      look();
    }, { capture: true, once: true })))`);
  const answered = page.waitForResponse((response) => response.url().endsWith(`${id}/consent`));
  await page.getByRole('button', { name: /^同意,划转/ }).click();
  const timing = (await answered).request().timing();
  // Within a minute, or something is wrong that no figure may hide.
  await page.locator(complete).waitFor({ timeout: 60_000 });
  const wave = await page.evaluate<number>('window.waveComplete');
  return { answer: timing.responseStart / 1000, wave: wave / 1000 };
}
