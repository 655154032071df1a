import { existsSync } from 'node:fs';
import { eventually } from '@jiaobian/testing';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { productWithCounty } from '../prepared-county';
import type { Product } from '../product';

/** Of the demo's accounts. */
export const consolePassword = 'a-password-of-the-test';

/** The product with its demo county as it begins, and a real browser before it. */
export class ConsoleBrowser {
  private readonly left = new Map<string, ConsoleWindow>();

  private constructor(
    readonly product: Product,
    private readonly browser: Browser,
  ) {}

  static start(): Promise<ConsoleBrowser> {
    return ConsoleBrowser.before(productWithCounty());
  }

  /** Before another product, which is started with `settings`. */
  static async before(stopped: Promise<Product>, settings: Record<string, string> = {}): Promise<ConsoleBrowser> {
    const product = await stopped;
    const browser = await launch();
    await product.start(settings);
    return new ConsoleBrowser(product, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.product.remove();
  }

  /** A window of its own, in which nobody is logged in yet. What the page says to its console is kept. */
  async open(options: { width?: number; height?: number; language?: 'zh' | 'en' } = {}): Promise<ConsoleWindow> {
    const { width = 1366, height = 768, language = 'zh' } = options;
    const context = await this.browser.newContext({ viewport: { width, height }, baseURL: this.product.url, acceptDownloads: true });
    context.setDefaultTimeout(15_000);
    // Only where nothing was chosen: a reload keeps what the test switched to.
    for (const [name, value] of Object.entries({ 'jiaobian.language': language, 'jiaobian.tour': 'seen' }))
      await context.addInitScript(`localStorage.getItem('${name}') ?? localStorage.setItem('${name}', '${value}')`);
    return new ConsoleWindow(context, await context.newPage());
  }

  /** A window in which somebody is logged in: the one that they left, as in an office whose browser stays open all day; else one of its own. */
  async as(account: string, options: Parameters<ConsoleBrowser['open']>[0] = {}): Promise<ConsoleWindow> {
    const whose = JSON.stringify([account, options]);
    const left = this.left.get(whose);
    if (left) {
      this.left.delete(whose);
      await left.comeBack();
      return left;
    }
    const window = await this.open(options);
    window.onLeave = () => this.left.set(whose, window);
    await window.logIn(account.includes('@') ? account : `${account}@522327`);
    return window;
  }
}

export class ConsoleWindow {
  /** Errors that the browser reported: refused scripts, failed requests of the page's own, exceptions. */
  readonly complaints: string[] = [];
  onLeave?: () => void;
  private readonly underWay = new Set<Request>();

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('request', (request) => {
      // The stream of a live page has no end.
      if (request.headers()['accept'] !== 'text/event-stream') this.underWay.add(request);
    });
    for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'request', (request) => this.underWay.delete(request));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      // A refusal of a service is an answer, and the page shows it.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.complaints.push(message.text());
    });
  }

  async logIn(account: string, password = consolePassword): Promise<void> {
    await this.page.goto('/login');
    await this.page.locator('input[autocomplete="username"]').fill(account);
    await this.page.locator('input[autocomplete="current-password"]').fill(password);
    await this.page.locator('button[type="submit"]').click();
    await this.page.waitForURL((url) => url.pathname !== '/login');
    await this.page.locator('main h1, main .ant-result').first().waitFor();
  }

  /** Another page of the console without loading the console anew. */
  async goWithin(path: string): Promise<void> {
    const { pathname, search } = new URL(this.page.url());
    if (pathname + search === path) return this.atRest();
    // The heading of the same page stays as it is.
    const isOther = pathname !== new URL(path, this.page.url()).pathname;
    await this.page.evaluate(`(() => {
      if (${isOther}) document.querySelector('h1')?.setAttribute('data-left', '');
      history.pushState(null, '', ${JSON.stringify(path)});
      dispatchEvent(new PopStateEvent('popstate'));
    })()`);
    await this.page.locator('h1:not([data-left])').first().waitFor();
    await this.atRest();
  }

  /** Everything that the page asked for has come and is drawn. */
  async atRest(): Promise<void> {
    const look = async (): Promise<void> => {
      if (this.underWay.size > 0) throw new Error(`still asked for: ${[...this.underWay].map((request) => request.url()).join(', ')}`);
      await this.page.evaluate(idleAfterFrames);
      if ((await this.page.locator('.ant-skeleton, .ant-spin-spinning').count()) > 0)
        throw new Error('a part of the page has not come yet');
      if ((await this.page.locator('h1').count()) === 0) throw new Error('the page has not come yet');
    };
    // Twice: what has come may ask for more.
    await eventually(async () => [await look(), await look()], { withinMs: 15_000 });
  }

  /** It stays open, for who comes next by the same account. Whoever bent the window itself (routes, media, scripts) closes it. */
  leave(): void {
    if (!this.onLeave) throw new Error('nobody logged in to this window: close it');
    this.onLeave();
  }

  async comeBack(): Promise<void> {
    this.complaints.length = 0;
    await this.goWithin('/');
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/**
 * Idle and not only drawn: React puts what another address shows into the page when it has all of it, some frames later. A browser without a window may
 * stop drawing frames, as after a print: then a wait for one would never end.
 */
const idleAfterFrames = `(async () => {
  const orAfter = (milliseconds, begin) => new Promise((done) => (begin(done), setTimeout(done, milliseconds)));
  for (let turn = 0; turn < 2; turn += 1) {
    await orAfter(2000, requestAnimationFrame);
    await orAfter(2000, requestIdleCallback);
  }
})()`;

/** Chromium as named by CHROMIUM_PATH, else the system's: the shell without a window where it is there, which needs half the processor time. */
export function launch(): Promise<Browser> {
  const installed = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);
  const known = [process.env['CHROMIUM_PATH'], ...installed];
  const executablePath = known.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chromium: install the package chromium, or name one in CHROMIUM_PATH');
  // As root there is no sandbox; without the others it looks for hosts of its maker.
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Each window is a new visitor: it reads all of the console's scripts again, runs a small part of them, and is gone before they are worth
    // being compiled for speed.
    '--js-flags=--max-lazy --no-opt --min-semi-space-size=64',
  ];
  return chromium.launch({ executablePath, args });
}
