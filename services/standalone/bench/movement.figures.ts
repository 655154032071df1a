import { serviceRoles } from '@jiaobian/database';
import { Client } from 'pg';
import { countyOf, moveStatement, movementOf, openCounties, schoolOf, vacantAt } from './ledger-counties';
import { figure, median, type Figure } from './figures';
import { withInstalledLedger } from './installed-ledger';
import { perSecond } from './load';
import { pgbench, prepareTpcb, tpcbTransaction } from './tpcb';

const size = { counties: 64, schools: 100, posts: 1_000 };
const clients = 16;
const seconds = 4;
const rounds = 3;

const one = (most: number): number => Math.floor(Math.random() * most);

/** P6 and P7 through SQL: movements of one post, one call and one transaction each, beside TPC-B on the same server. */
export function measureMovements(): Promise<Figure[]> {
  return withInstalledLedger(async (ledger) => {
    await prepareTpcb(ledger.adminUrl);
    await ledger.asAdmin((client) => openCounties(client, size));
    const sessions = await ledger.sessions(serviceRoles('quota').app, 64);
    const reference: Record<'driver' | 'pgbench', number[]> = { driver: [], pgbench: [] };
    const random: number[] = [];
    const hot = new Map<number, number[]>([2, 4, 8, clients, 64].map((count) => [count, []]));
    const references = await ledger.sessions('postgres', clients);
    for (let round = 0; round < rounds; round += 1) {
      reference.driver.push(await perSecond(clients, seconds, (client) => tpcbTransaction(references[client]!)));
      const own = pgbench(ledger.adminUrl, clients, seconds);
      if (own !== undefined) reference.pgbench.push(own);
      random.push(await perSecond(clients, seconds, (client) => moveAtRandom(sessions[client]!)));
      for (const [count, found] of hot) found.push(await perSecond(count, seconds, (client) => moveFromPool(sessions[client]!)));
    }
    return figuresOf({ reference, random, hot });
  });
}

function moveAtRandom(client: Client): Promise<void> {
  const from = one(size.schools);
  const to = (from + 1 + one(size.schools - 1)) % size.schools;
  return move(client, countyOf(one(size.counties)), movementOf(vacantAt(schoolOf(from)), vacantAt(schoolOf(to))));
}

/** There and back, so that the pool is never empty. */
function moveFromPool(client: Client): Promise<void> {
  const [pool, school] = [vacantAt('pool'), vacantAt(schoolOf(one(size.schools)))];
  return move(client, countyOf(0), Math.random() < 0.5 ? movementOf(pool, school) : movementOf(school, pool));
}

async function move(client: Client, county: string, movement: object): Promise<void> {
  await client.query({ ...moveStatement, values: [county, JSON.stringify([movement])] });
}

interface Measured {
  reference: { driver: number[]; pgbench: number[] };
  random: number[];
  hot: Map<number, number[]>;
}

function figuresOf({ reference, random, hot }: Measured): Figure[] {
  const own = reference.pgbench.length > 0;
  const tpcb = median(own ? reference.pgbench : reference.driver);
  const beside = {
    reference: tpcb,
    referenceName: `TPC-B by ${own ? 'pgbench' : 'a Node driver'}, ${clients} clients${own ? ` (a Node driver: ${Math.round(median(reference.driver))}/s)` : ''}`,
    unit: '/s',
  };
  const few = Math.max(...[2, 4, 8, 16].map((count) => median(hot.get(count)!)));
  return [
    figure({
      ...beside,
      id: 'P6-sql',
      work: `movement, one call, accounts at random in ${size.counties} counties of ${size.schools} schools, ${clients} clients`,
      ours: median(random),
      bound: '≥ 1.8 ×',
      holds: ({ ratio }) => ratio >= 1.8,
    }),
    figure({
      ...beside,
      id: 'P7-16',
      work: `movement from or to one pool, ${clients} clients`,
      ours: median(hot.get(clients)!),
      bound: '≥ 0.45 ×',
      holds: ({ ratio }) => ratio >= 0.45,
    }),
    figure({
      id: 'P7-64',
      work: 'movement from or to one pool, 64 clients',
      ours: median(hot.get(64)!),
      reference: few,
      referenceName: 'the best of 2, 4, 8 and 16 clients',
      unit: '/s',
      bound: '≥ 0.6 ×',
      holds: ({ ratio }) => ratio >= 0.6,
    }),
  ];
}
