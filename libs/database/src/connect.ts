import * as driver from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { GatheringSocket } from './gathering-socket';

// Days stay days: a Date would shift them by the machine's zone. Counts and sequence numbers stay below 2^53.
driver.types.setTypeParser(driver.types.builtins.DATE, (value) => value);
driver.types.setTypeParser(driver.types.builtins.INT8, Number);

export interface ConnectOptions {
  url: string;
  schema: string;
  /** Shown in pg_stat_activity. */
  name: string;
  entities?: DataSourceOptions['entities'];
  poolSize?: number;
}

/** The options of a service's connections as its app role; entities are explicit, never collected by the process. */
export function connectionOptions(options: ConnectOptions): DataSourceOptions {
  return {
    type: 'postgres',
    // Named, since the one that it would look for at run time knows nothing of the types above where we run from one bundle.
    driver,
    url: options.url,
    schema: options.schema,
    entities: options.entities ?? [],
    applicationName: options.name,
    extra: {
      pipeline: true,
      stream: () => new GatheringSocket(),
      max: options.poolSize ?? 8,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
    },
  };
}

export function connect(options: ConnectOptions): Promise<DataSource> {
  return new DataSource(connectionOptions(options)).initialize();
}
