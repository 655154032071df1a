// `npm start`: compiles what is newer than its result, then becomes the standalone process. No process of ours in between: signals and the exit
// code are its own.
import { createRequire } from 'node:module';
import { build } from './build.mjs';
import { buildConsole } from './build-console.mjs';
import { endWithShell } from './end-with-shell.mjs';

endWithShell();
await build();
await buildConsole();
createRequire(import.meta.url)('../../dist/bundle/run.cjs').run('standalone');
