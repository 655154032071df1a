import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Product, type Mode } from './product';
import { repository } from './started-process';

const page = readFileSync(join(repository, 'docs/walkthrough.md'), 'utf8');
/** What a reader pastes, in the order of the page. */
const commands = [...page.matchAll(/^```bash\n(.*?)^```/gms)].map(([, block]) => block!);

describe('docs/walkthrough.md', () => {
  it.each<Mode>(['standalone', 'distributed'])('can be pasted into a terminal, %s', async (mode) => {
    const product = await Product.on(mode);
    try {
      await product.start();
      const script = `set -euo pipefail\n${commands.join('\n')}`;
      const { stdout } = await promisify(execFile)('bash', ['-c', script], {
        env: { ...process.env, ...product.environment },
        maxBuffer: 1 << 24,
      });
      expect(stdout).toContain('The walk is done.');
      expect(await product.process!.end('SIGTERM')).toBe(0);
    } finally {
      await product.remove();
    }
  });

  it('has commands in every part', () => {
    expect(commands.length).toBeGreaterThanOrEqual(10);
  });
});
