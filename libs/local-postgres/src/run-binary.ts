import { spawn } from 'node:child_process';
import type { SystemUser } from './system-user';

export interface BinaryResult {
  exitCode: number;
  output: string;
}

/**
 * Runs one program of PostgreSQL to its end, from the root folder (the caller's may be closed to the other user) and
 * without the caller's `PG…` variables, which would point it at another server.
 *
 * Its end is the end of its output: a program may have ended before what it said has been read. One that leaves a server
 * behind ends with its own process, for on some platforms the server inherits the output and keeps it open.
 */
export function runBinary(path: string, args: string[], user?: SystemUser, leavesServer = false): Promise<BinaryResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      cwd: '/',
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user && { uid: user.uid, gid: user.gid }),
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => leavesServer && code === 0 && resolve({ exitCode: 0, output }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
