import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs a program to its end: `{ exitCode, output }`; exit code 127 where there is no such program. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ exitCode: 127, output: String(error) }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Polls until `check` gives something else than undefined or false; undefined at the deadline. */
export async function until(check, withinMs, everyMs = 50) {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await pause(everyMs)) {
    const result = await check();
    if (result !== undefined && result !== false) return result;
  }
  return undefined;
}
