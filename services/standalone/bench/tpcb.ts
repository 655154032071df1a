import { Client } from 'pg';

/** Not fewer branches than clients, as pgbench's manual asks for. */
export const scale = 16;
const accountsOfBranch = 100_000;

/** The tables of pgbench with as many rows, whoever makes them. */
export async function prepareTpcb(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      create table pgbench_branches (bid int primary key, bbalance int, filler char(88)) with (fillfactor = 100);
      create table pgbench_tellers (tid int primary key, bid int, tbalance int, filler char(84)) with (fillfactor = 100);
      create table pgbench_accounts (aid int primary key, bid int, abalance int, filler char(84)) with (fillfactor = 100);
      create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
      insert into pgbench_branches select n, 0, '' from generate_series(1, ${scale}) n;
      insert into pgbench_tellers select n, (n - 1) / 10 + 1, 0, '' from generate_series(1, ${scale * 10}) n;
      insert into pgbench_accounts select n, (n - 1) / ${accountsOfBranch} + 1, 0, '' from generate_series(1, ${scale * accountsOfBranch}) n;`);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

const one = (most: number): number => 1 + Math.floor(Math.random() * most);

/** One transaction of TPC-B as pgbench sends it with prepared statements, from Node: seven statements, one after the other. */
export async function tpcbTransaction(client: Client): Promise<void> {
  const [aid, bid, tid, delta] = [one(scale * accountsOfBranch), one(scale), one(scale * 10), one(10_001) - 5_001];
  await client.query('begin');
  await client.query({ name: 'a', text: 'update pgbench_accounts set abalance = abalance + $1 where aid = $2', values: [delta, aid] });
  await client.query({ name: 's', text: 'select abalance from pgbench_accounts where aid = $1', values: [aid] });
  await client.query({ name: 't', text: 'update pgbench_tellers set tbalance = tbalance + $1 where tid = $2', values: [delta, tid] });
  await client.query({ name: 'b', text: 'update pgbench_branches set bbalance = bbalance + $1 where bid = $2', values: [delta, bid] });
  await client.query({
    name: 'h',
    text: 'insert into pgbench_history (tid, bid, aid, delta, mtime) values ($1, $2, $3, $4, current_timestamp)',
    values: [tid, bid, aid, delta],
  });
  await client.query('commit');
}
