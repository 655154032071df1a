import { serviceRoles } from '@jiaobian/database';
import { Client } from 'pg';
import { countyOf, moveStatement, movementOf, openCounties, schoolOf, vacantAt } from './ledger-counties';
import { figure, median, type Claim, type Figure } from './figures';
import { withInstalledLedger, type InstalledLedger } from './installed-ledger';
import { perSecond } from './load';
import { hotMoves, ledgerSize as size, movesOfOneCounty, randomMoves } from './movement-scripts';
import { hasPgbench, pgbench } from './pgbench';
import { prepareTpcb, scale, tpcbTransaction } from './tpcb';

const clients = 16;
const hotClients = [2, 4, 8, clients, 64];
const seconds = 4;
const rounds = 5;

const one = (most: number): number => Math.floor(Math.random() * most);

interface Rates {
  tpcb: number[];
  tpcbOfNode: number[];
  random: number[];
  randomOfNode: number[];
  oneCounty: number[];
  hot: Map<number, number[]>;
}

/** P6 and P7 through SQL: movements of one post, one call and one transaction each, beside TPC-B on the same server by the same driver. */
export function measureMovements(): Promise<Figure[]> {
  if (!hasPgbench()) throw new Error('pgbench is not here: it comes with PostgreSQL (Debian: postgresql-contrib)');
  return withInstalledLedger(async (ledger) => {
    await prepareTpcb(ledger.adminUrl);
    await ledger.asAdmin((client) => openCounties(client, size));
    return figuresOf(await measure(ledger));
  });
}

async function measure(ledger: InstalledLedger): Promise<Rates> {
  const app = serviceRoles('quota').app;
  const [sessions, references] = [await ledger.sessions(app, clients), await ledger.sessions('postgres', clients)];
  const byScript = (script: string, count = clients): number => pgbench({ url: ledger.urlOf(app), clients: count, seconds }, { script });
  const rates: Rates = {
    tpcb: [],
    tpcbOfNode: [],
    random: [],
    randomOfNode: [],
    oneCounty: [],
    hot: new Map(hotClients.map((count) => [count, []])),
  };
  for (let round = 0; round < rounds; round += 1) {
    rates.tpcb.push(pgbench({ url: ledger.adminUrl, clients, seconds }, { scale }));
    rates.random.push(byScript(randomMoves));
    rates.tpcbOfNode.push(await perSecond(clients, seconds, (client) => tpcbTransaction(references[client]!)));
    rates.randomOfNode.push(await perSecond(clients, seconds, (client) => moveAtRandom(sessions[client]!)));
    rates.oneCounty.push(byScript(movesOfOneCounty));
    for (const [count, found] of rates.hot) found.push(byScript(hotMoves, count));
  }
  return rates;
}

async function moveAtRandom(client: Client): Promise<void> {
  const from = one(size.schools);
  const to = (from + 1 + one(size.schools - 1)) % size.schools;
  const movement = movementOf(vacantAt(schoolOf(from)), vacantAt(schoolOf(to)));
  await client.query({ ...moveStatement, values: [countyOf(one(size.counties)), JSON.stringify([movement])] });
}

function figuresOf({ tpcb, tpcbOfNode, random, randomOfNode, oneCounty, hot }: Rates): Figure[] {
  const ofPgbench = { reference: median(tpcb), referenceName: `TPC-B by pgbench, ${clients} clients`, unit: '/s' };
  const atLeast = (bound: number): Pick<Claim, 'bound' | 'holds'> => ({ bound: `≥ ${bound} ×`, holds: ({ ratio }) => ratio >= bound });
  const few = Math.max(...hotClients.filter((count) => count <= 16).map((count) => median(hot.get(count)!)));
  return [
    figure({
      ...ofPgbench,
      ...atLeast(1.8),
      id: 'P6-sql',
      work: `movement, one call, accounts at random in ${size.counties} counties of ${size.schools} schools, ${clients} clients`,
      ours: median(random),
    }),
    figure({
      ...atLeast(1.8),
      id: 'P6-sql-node',
      work: 'the same, both sides by a Node driver',
      ours: median(randomOfNode),
      reference: median(tpcbOfNode),
      referenceName: `TPC-B by a Node driver, ${clients} clients`,
      unit: '/s',
    }),
    figure({
      ...ofPgbench,
      id: 'P6-sql-one-county',
      work: `the same in one county, whose chain every movement continues`,
      ours: median(oneCounty),
      bound: 'none',
      holds: () => true,
    }),
    figure({
      ...ofPgbench,
      ...atLeast(0.45),
      id: 'P7-16',
      work: `movement from or to one pool, ${clients} clients`,
      ours: median(hot.get(clients)!),
    }),
    figure({
      ...atLeast(0.6),
      id: 'P7-64',
      work: 'movement from or to one pool, 64 clients',
      ours: median(hot.get(64)!),
      reference: few,
      referenceName: 'the best of 2, 4, 8 and 16 clients',
      unit: '/s',
    }),
  ];
}
