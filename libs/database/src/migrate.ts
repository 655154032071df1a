import * as driver from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { describeUncountedTables } from './uncounted-tables';

export type Migration = new () => MigrationInterface;

/** Brings the service's schema to the newest version, as its owner; several starters wait for one another. */
export async function migrate(ownerUrl: string, schema: string, migrations: Migration[]): Promise<string[]> {
  const dataSource = await new DataSource({
    type: 'postgres',
    driver,
    url: ownerUrl,
    schema,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'all',
    extra: { max: 2 },
  }).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`select pg_advisory_lock(hashtext($1))`, [`jiaobian.migrate.${schema}`]);
    const executed = await dataSource.runMigrations();
    await describeUncountedTables(runner, schema);
    return executed.map(({ name }) => name);
  } finally {
    await runner.query('select pg_advisory_unlock_all()');
    await runner.release();
    await dataSource.destroy();
  }
}
