import { createHash } from 'node:crypto';
import { run, until } from './commands.mjs';
import { answers, freePort } from './ports.mjs';

const image = 'apache/kafka:4.1.1';
const readyWithinMs = 60_000;

/** Whether an engine answers; the client alone is often installed without one. */
export async function dockerAnswers() {
  return (await run('docker', ['info', '--format', '{{.ServerVersion}}'])).exitCode === 0;
}

/** Starts the broker as a container with a volume of its own per data folder. */
export async function startDockerKafka({ dataDir, port: preferredPort }) {
  const name = `jiaobian-kafka-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  const port = await freePort(preferredPort);
  // One that a killed starter left behind has another port than we can tell.
  await run('docker', ['rm', '-f', name]);
  const settings = Object.entries(containerSettings(port)).flatMap(([key, value]) => ['-e', `KAFKA_${key}=${value}`]);
  const args = [
    'run',
    '-d',
    '--rm',
    '--name',
    name,
    '-p',
    `127.0.0.1:${port}:9092`,
    '-v',
    `${name}:/var/lib/kafka/data`,
    ...settings,
    image,
  ];
  const { exitCode, output } = await run('docker', args);
  if (exitCode !== 0) throw new Error(`Docker could not start Kafka: ${output.slice(-500)}`);
  const stop = async () => void (await run('docker', ['stop', '-t', '20', name]));
  const started = async () => (await run('docker', ['logs', name])).output.includes('Kafka Server started') && (await answers(port));
  if (!(await until(started, readyWithinMs, 300))) {
    await stop();
    throw new Error(`Kafka did not start in its container within ${readyWithinMs / 1000} s`);
  }
  return { brokers: `127.0.0.1:${port}`, stop };
}

/** server.properties in the spelling of the image, for a container whose port is mapped. */
function containerSettings(port) {
  return {
    NODE_ID: 1,
    PROCESS_ROLES: 'broker,controller',
    CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
    ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
    LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
    LOG_DIRS: '/var/lib/kafka/data',
    OFFSETS_TOPIC_REPLICATION_FACTOR: 1,
    OFFSETS_TOPIC_NUM_PARTITIONS: 8,
    TRANSACTION_STATE_LOG_REPLICATION_FACTOR: 1,
    TRANSACTION_STATE_LOG_MIN_ISR: 1,
    SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR: 1,
    SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR: 1,
    GROUP_INITIAL_REBALANCE_DELAY_MS: 0,
    AUTO_CREATE_TOPICS_ENABLE: 'false',
    HEAP_OPTS: '-Xms256m -Xmx512m',
  };
}
