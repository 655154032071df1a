import { Client } from 'pg';
import { Product } from '../test/product';
import { BenchDatabase } from './bench-database';

/** A server of the bench's own with the product's tables and roles, and nobody else at work on it. */
export interface InstalledLedger {
  adminUrl: string;
  asAdmin<Result>(work: (client: Client) => Promise<Result>): Promise<Result>;
  /** Connections of a role; they end with the measurement. */
  sessions(role: string, count: number): Promise<Client[]>;
  urlOf(role: string): string;
  database: BenchDatabase;
}

export async function withInstalledLedger<Result>(measure: (ledger: InstalledLedger) => Promise<Result>): Promise<Result> {
  const database = await BenchDatabase.start();
  const product = await Product.on('standalone');
  const open: Client[] = [];
  const urlOf = (role: string): string => (role === 'postgres' ? database.adminUrl : database.appUrl(role, product.dataDir));
  const sessions = async (role: string, count: number): Promise<Client[]> => {
    const made = Array.from({ length: count }, () => new Client({ connectionString: urlOf(role) }));
    // A server that is killed ends its connections.
    for (const client of made) client.on('error', () => undefined);
    await Promise.all(made.map((client) => client.connect()));
    open.push(...made);
    return made;
  };
  try {
    await product.start({ JIAOBIAN_DATABASE_URL: database.adminUrl });
    await product.process!.end('SIGTERM');
    return await measure({
      database,
      adminUrl: database.adminUrl,
      asAdmin: async (work) => work((await sessions('postgres', 1))[0]!),
      sessions,
      urlOf,
    });
  } finally {
    await Promise.all(open.map((client) => client.end().catch(() => undefined)));
    await product.remove();
    await database.stop();
  }
}
