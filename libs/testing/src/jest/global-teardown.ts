import { rmSync } from 'node:fs';
import { stopTestKafka } from '../kafka/test-kafka';
import { testRun } from '../test-run';
import { releaseAll } from './run-resources';

export default async function globalTeardown(): Promise<void> {
  const { folder } = testRun();
  await stopTestKafka(folder);
  await releaseAll();
  rmSync(folder, { recursive: true, force: true });
}
