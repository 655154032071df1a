// A real Apache Kafka for this machine: the one named in KAFKA_BROKERS, else a container, else Java 17 with Maven.
// Usage: node deploy/kafka/start-kafka.mjs [--data-dir <folder>] [--port <port>] [--address-file <file>] [--live-with <pid>]
import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isAlive } from './commands.mjs';
import { dockerAnswers, startDockerKafka } from './docker-kafka.mjs';
import { startJavaKafka } from './java-kafka.mjs';

/**
 * @param {{ dataDir: string, port?: number }} options the port is a wish: a free one is taken where somebody has it
 * @returns {Promise<{ brokers: string, stop: () => Promise<void> }>} `brokers` as in KAFKA_BROKERS: host:port, comma separated
 */
export async function startKafka({ dataDir, port }) {
  const given = process.env.KAFKA_BROKERS;
  if (given) return { brokers: given, stop: async () => {} };
  const options = { dataDir: resolve(dataDir), port };
  return (await dockerAnswers()) ? startDockerKafka(options) : startJavaKafka(options);
}

async function main() {
  const { values } = parseArgs({
    options: {
      'data-dir': { type: 'string', default: join(process.env.JIAOBIAN_DATA_DIR ?? 'data', 'kafka') },
      port: { type: 'string', default: '9092' },
      'address-file': { type: 'string' },
      'live-with': { type: 'string' },
    },
  });
  const kafka = await startKafka({ dataDir: values['data-dir'], port: Number(values.port) });
  console.log(`Kafka is ready: ${kafka.brokers}`);
  const addressFile = values['address-file'];
  if (addressFile) {
    // Whoever polls for the file never reads half of it.
    writeFileSync(`${addressFile}.partial`, JSON.stringify({ brokers: kafka.brokers.split(',') }));
    renameSync(`${addressFile}.partial`, addressFile);
  }
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await kafka.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  const companion = Number(values['live-with'] ?? process.pid);
  setInterval(() => isAlive(companion) || stop(), 1_000);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
