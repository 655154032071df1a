const lookEveryMs = 200;

/**
 * npm runs a script below a shell, and a shell that is told to end does so without handing the signal on: what it had
 * started would run for ever. Below npm, the end of the shell is taken for the signal. (Started otherwise, a process may well outlive
 * its parent: `nohup … &`.)
 */
export function endWithShell() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || process.kill(process.pid, 'SIGTERM'), lookEveryMs).unref();
}
