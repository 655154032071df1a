// `npm start`: compiles what is newer than its result, then becomes the standalone process. No child in between: signals and the exit
// code are its own.
import { createRequire } from 'node:module';
import { build } from './build.mjs';

await build();
createRequire(import.meta.url)('../../dist/services/standalone/src/main.js');
