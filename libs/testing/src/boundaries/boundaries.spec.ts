import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');

/**
 * One breach for each boundary rule, where it would be made. Each must be refused: without a cached project graph the
 * rule would be skipped and everything would pass.
 */
const breaches: { rule: string; file: string; code: string; refusedBy: string }[] = [
  {
    rule: 'no service imports another',
    file: 'services/quota/src/x.ts',
    code: `import '@jiaobian/pool';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'a shared library imports no service',
    file: 'libs/service-kit/src/x.ts',
    code: `import '@jiaobian/quota';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'the kernel imports nothing',
    file: 'libs/kernel/src/x.ts',
    code: `import '@jiaobian/contracts';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'contracts know the kernel alone',
    file: 'libs/contracts/src/x.ts',
    code: `import '@jiaobian/database';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'planning knows no database',
    file: 'libs/planning/src/x.ts',
    code: `import '@jiaobian/database';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'infrastructure knows no framework',
    file: 'libs/messaging/src/x.ts',
    code: `import '@jiaobian/service-kit';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'the framework knows no planning',
    file: 'libs/service-kit/src/x.ts',
    code: `import '@jiaobian/planning';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'a service ships no test harness',
    file: 'services/quota/src/x.ts',
    code: `import '@jiaobian/testing';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'the host ships no test harness',
    file: 'services/standalone/src/x.ts',
    code: `import '@jiaobian/testing';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'the demo county knows no database',
    file: 'libs/demo-county/src/x.ts',
    code: `import '@jiaobian/database';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'code for any platform uses none of Node alone',
    file: 'libs/planning/src/x.ts',
    code: `import '@jiaobian/local-postgres';`,
    refusedBy: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'domain/ knows no Nest',
    file: 'services/quota/src/domain/x.ts',
    code: `import '@nestjs/common';`,
    refusedBy: 'no-restricted-imports',
  },
  {
    rule: 'domain/ knows no TypeORM',
    file: 'services/quota/src/domain/x.ts',
    code: `import 'typeorm';`,
    refusedBy: 'no-restricted-imports',
  },
  {
    rule: 'kafkajs is known to its transport alone',
    file: 'services/quota/src/x.ts',
    code: `import 'kafkajs';`,
    refusedBy: 'no-restricted-imports',
  },
];

describe('boundaries', () => {
  const refusals = new Map<string, string[]>();

  beforeAll(() => {
    execFileSync('npx', ['nx', 'show', 'projects'], { cwd: root, stdio: 'ignore' });
    const lint = execFileSync('node', [join(__dirname, 'lint-breaches.cjs')], { cwd: root, input: JSON.stringify(breaches) });
    (JSON.parse(lint.toString()) as string[][]).forEach((rules, index) => refusals.set(breaches[index]!.rule, rules));
  }, 120_000);

  it.each(breaches)('$rule', ({ rule, refusedBy }) => {
    expect(refusals.get(rule)).toContain(refusedBy);
  });

  it('each project has one known tag in each dimension', () => {
    const names = (execFileSync('npx', ['nx', 'show', 'projects', '--json'], { cwd: root })
      .toString()
      .match(/\[.*\]/) ?? ['[]'])[0];
    for (const name of JSON.parse(names) as string[]) {
      const folder = ['libs', 'services'].map((place) => join(root, place, name, 'project.json'));
      const project = folder.flatMap((path) => readProject(path))[0]!;
      for (const dimension of ['scope', 'type', 'platform']) {
        expect({ name, tags: project.tags.filter((tag) => tag.startsWith(`${dimension}:`)) }).toEqual({ name, tags: [expect.any(String)] });
      }
    }
  });
});

function readProject(path: string): { tags: string[] }[] {
  try {
    return [jest.requireActual<{ tags: string[] }>(path)];
  } catch {
    return [];
  }
}
