import { runBinary } from './run-binary';

describe('a program of PostgreSQL', () => {
  test('has ended when all it said has been read, not when its process is gone', async () => {
    // The shell is gone at once; what it leaves behind still writes.
    const { exitCode, output } = await runBinary('/bin/sh', ['-c', '(sleep 0.3; echo "postgres (PostgreSQL) 18.1") & exit 0']);
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: 'postgres (PostgreSQL) 18.1\n' });
  });

  test('that leaves a server behind has ended when its own process is gone', async () => {
    const { exitCode, output } = await runBinary('/bin/sh', ['-c', 'sleep 60 & echo $!; sleep 0.3; exit 0'], undefined, true);
    const server = Number(output);
    expect(exitCode).toBe(0);
    expect(process.kill(server, 0)).toBe(true);
    process.kill(server);
  });
});
