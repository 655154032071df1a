import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { productWithCounty } from './prepared-county';
import { Product, type Mode } from './product';
import { repository } from './started-process';

interface Walk {
  page: string;
  /** What a reader pastes, in the order of the page. */
  commands: string[];
  end: string;
}

function walkOf(page: string, end: string): Walk {
  const text = readFileSync(join(repository, page), 'utf8');
  return { page, end, commands: [...text.matchAll(/^```bash\n(.*?)^```/gms)].map(([, block]) => block!) };
}

const county = walkOf('docs/walkthrough.md', 'The walk is done.');
/** After the other one, which imports a census by the posts that this one moves. */
const onePost = walkOf('docs/processes/turnover-pool.md', 'The post is back.');

describe('the pages with commands', () => {
  it.each<[Mode, Walk[]]>([
    ['standalone', [county, onePost]],
    ['distributed', [county]],
  ])('can be pasted into a terminal, %s', async (mode, walks) => {
    const product = mode === 'standalone' ? await productWithCounty() : await Product.on(mode);
    try {
      await product.start();
      for (const { commands, end } of walks) {
        const script = `set -euo pipefail\n${commands.join('\n')}`;
        const { stdout } = await promisify(execFile)('bash', ['-c', script], {
          env: { ...process.env, ...product.environment },
          cwd: repository,
          maxBuffer: 1 << 24,
        });
        expect(stdout).toContain(end);
      }
      expect(await product.process!.end('SIGTERM')).toBe(0);
    } finally {
      await product.remove();
    }
  });

  it.each([county, onePost])('$page has commands in every part', ({ commands }) => {
    expect(commands.length).toBeGreaterThanOrEqual(10);
  });
});
