import type { Page } from 'playwright-core';
import type { ConsoleWindow } from './console-browser';

/** What a page shows of its numbers, by the head of their column or the heading over them. */
export interface NumbersOfPage {
  /** Shown as figures, and leading nowhere. */
  closed: string[];
  /** Of each kind the first was opened. */
  opened: string[];
  /** What opened without arithmetic, a list or a way on. */
  empty: string[];
}

/** In the page: a figure is open where it is, holds or stands in a button or a link. */
const script = `(async () => {
  const main = document.querySelector('main');
  const isSeen = (element) => element.getClientRects().length > 0;
  const nameOf = (element) => {
    const cell = element.closest('td, .ant-table-cell');
    const table = element.closest('.ant-table');
    if (!cell || !table) return (element.closest('.ant-card, .page')?.querySelector('.ant-card-head-title, h1, h2') ?? element).textContent.trim();
    const { left } = cell.getBoundingClientRect();
    const heads = [...table.querySelectorAll('thead th')].filter((head) => (head.getAttribute('colspan') ?? '1') === '1');
    return heads.find((head) => Math.abs(head.getBoundingClientRect().left - left) < 3 && head.textContent)?.textContent.trim() ?? 'no head';
  };
  const figures = [...main.querySelectorAll('.figure')].filter((figure) => isSeen(figure) && /\\d/.test(figure.textContent));
  const closed = figures.filter((figure) => figure.tagName !== 'TH' && !figure.closest('button, a') && !figure.querySelector('button, a'));
  const buttons = new Map();
  for (const button of main.querySelectorAll('button.explained-number')) {
    const kind = nameOf(button) + (button.closest('tfoot, .ant-table-summary') ? ' (sum)' : '');
    if (isSeen(button) && !buttons.has(kind)) buttons.set(kind, button);
  }
  const opened = [];
  const empty = [];
  for (const [kind, button] of buttons) {
    button.click();
    const rests = () => [...document.querySelectorAll('.ant-drawer-body')].some((body) => body.querySelector('code, a, table, p'));
    const until = performance.now() + 5000;
    while (!rests() && performance.now() < until) await new Promise((drawn) => requestAnimationFrame(drawn));
    (rests() ? opened : empty).push(kind);
    document.querySelector('.ant-drawer-close')?.click();
    while (document.querySelector('.ant-drawer-body') && performance.now() < until) await new Promise((drawn) => requestAnimationFrame(drawn));
  }
  return { closed: [...new Set(closed.map(nameOf))], opened, empty };
})()`;

/** Opens one number of each kind that the page shows. */
export async function openNumbers(window: ConsoleWindow, path: string): Promise<NumbersOfPage> {
  await window.goWithin(path);
  return openNumbersSeen(window.page);
}

/** The same on the page as it stands. */
export function openNumbersSeen(page: Page): Promise<NumbersOfPage> {
  return page.evaluate<NumbersOfPage>(script);
}
