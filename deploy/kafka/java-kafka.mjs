import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAlive, run, until } from './commands.mjs';
import { answers, freePort } from './ports.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const kafkaVersion = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>([^<]+)/.exec(readFileSync(join(here, 'pom.xml'), 'utf8'))[1];
const readyWithinMs = 60_000;
const stopWithinMs = 30_000;

/** Starts the broker on this machine's Java, or finds the one that a killed starter left running on the same folder. */
export async function startJavaKafka({ dataDir, port }) {
  const running = await findRunning(dataDir);
  if (running) return running;
  const java = await findJava();
  const classPath = join(await brokerJars(dataDir), '*');
  const config = await writeConfig(dataDir, port);
  await format(java, classPath, config, dataDir);
  return startBroker(java, classPath, config, dataDir);
}

async function findRunning(dataDir) {
  const path = join(dataDir, 'broker.json');
  if (!existsSync(path)) return undefined;
  const { pid, port } = JSON.parse(readFileSync(path, 'utf8'));
  // A pid alone may be somebody else's by now: the command names the folder.
  const { output } = isAlive(pid) ? await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]) : { output: '' };
  if (!output.includes(configPath(dataDir)) || !(await answers(port))) return undefined;
  return handle(pid, port);
}

async function findJava() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const { exitCode, output } = await run(java, ['-version']);
  const version = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
  if (exitCode !== 0 || version < 17) {
    throw new Error('Kafka needs Java 17 or newer and Maven here. Install them, start Docker, or name a broker in KAFKA_BROKERS.');
  }
  return java;
}

/** The folder of the jars, fetched once per machine; in the data folder where the user has no cache that can be written. */
async function brokerJars(dataDir) {
  const folder = join(cacheFolder() ?? dataDir, `kafka-${kafkaVersion}`);
  if (existsSync(folder)) return folder;
  // Two starters may fetch at once; the rename makes one of them the owner, and neither sees half a folder.
  const partial = `${folder}.${process.pid}`;
  const args = [
    '-q',
    '-B',
    '-f',
    join(here, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
    '-DincludeScope=runtime',
  ];
  const { exitCode, output } = await run('mvn', args);
  if (exitCode !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Kafka's jars (is it installed, can it reach its repository?): ${output.slice(-500)}`);
  }
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

function cacheFolder() {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'jiaobian');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return undefined;
  }
}

async function writeConfig(dataDir, preferredPort) {
  const port = await freePort(preferredPort);
  const values = { port, controllerPort: await freePort(), logDir: join(dataDir, 'log') };
  const template = readFileSync(join(here, 'server.properties'), 'utf8');
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(
    configPath(dataDir),
    template.replace(/=(.*)$/gm, (line) => line.replace(/\{(\w+)\}/g, (_, name) => values[name])),
  );
  return { path: configPath(dataDir), port };
}

async function format(java, classPath, config, dataDir) {
  if (existsSync(join(dataDir, 'log', 'meta.properties'))) return;
  // 16 bytes in base64url; Kafka refuses an id that begins with a dash.
  const clusterId = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const args = [
    '-Xmx128m',
    '-cp',
    classPath,
    'kafka.tools.StorageTool',
    'format',
    '--ignore-formatted',
    '-t',
    clusterId,
    '-c',
    config.path,
  ];
  const { exitCode, output } = await run(java, args);
  if (exitCode !== 0) throw new Error(`Kafka could not prepare ${dataDir}: ${output.slice(-500)}`);
}

async function startBroker(java, classPath, config, dataDir) {
  const logPath = join(dataDir, 'broker.log');
  const log = openSync(logPath, 'w');
  const args = ['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classPath, 'kafka.Kafka', config.path];
  // Of a group of its own: Ctrl-C is for the starter, who stops the broker after the services.
  const child = spawn(java, args, { stdio: ['ignore', log, log], detached: true });
  child.unref();
  closeSync(log);
  const exited = new Promise((resolve) => child.on('exit', () => resolve('exited')));
  const ready = until(() => readFileSync(logPath, 'utf8').includes('Kafka Server started') && 'ready', readyWithinMs);
  if ((await Promise.race([ready, exited])) !== 'ready') {
    child.kill('SIGKILL');
    throw new Error(`Kafka did not start: ${readFileSync(logPath, 'utf8').slice(-800)}`);
  }
  writeFileSync(join(dataDir, 'broker.json'), JSON.stringify({ pid: child.pid, port: config.port }));
  return handle(child.pid, config.port);
}

function handle(pid, port) {
  return {
    brokers: `127.0.0.1:${port}`,
    stop: async () => {
      if (!isAlive(pid)) return;
      process.kill(pid, 'SIGTERM');
      if (!(await until(() => !isAlive(pid), stopWithinMs))) process.kill(pid, 'SIGKILL');
    },
  };
}

function configPath(dataDir) {
  return join(dataDir, 'server.properties');
}
