// `npm run start:distributed`: a real Kafka, and every service as its own process behind one door.
import { createRequire } from 'node:module';
import { startKafka } from '../kafka/start-kafka.mjs';
import { build } from './build.mjs';
import { buildConsole } from './build-console.mjs';
import { endWithShell } from './end-with-shell.mjs';

endWithShell();
await build();
await buildConsole();
await createRequire(import.meta.url)('../../dist/bundle/run.cjs')
  .run('distributed')
  .runDistributed(startKafka);
