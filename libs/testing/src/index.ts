export { createTestDatabase, type TestDatabase } from './database/test-database';
export { templateFor } from './database/template';
export { urlWith } from './database/url-with';
export { eventually, type Patience } from './eventually';
export { FakeClock } from './fake-clock';
export { startTcpProxy, type TcpProxy } from './probes/tcp-proxy';
export { testKafka, type TestKafka } from './kafka/test-kafka';
export { testRun } from './test-run';
