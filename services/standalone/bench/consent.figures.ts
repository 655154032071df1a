import { newId } from '@jiaobian/kernel';
import { withCountyOfVacancies, type CountyOfVacancies } from './county-of-vacancies';
import { figure, median, milliseconds, type Figure } from './figures';
import { holdPosts, transferHeld, type HeldLine } from './one-post';
import { hasPgbench, pgbench } from './pgbench';
import { settled } from './settled';
import { prepareTpcb, scale } from './tpcb';

const clients = 16;
const seconds = 4;
const planSize = 10_000;
const plans = 3;
const consentsOfClient = 25;

/** P6 and P8 through the whole service: consents of one post by many at once, and the consent to a plan, beside TPC-B on the same server. */
export function measureConsents(): Promise<Figure[]> {
  if (!hasPgbench()) throw new Error('pgbench is not here: it comes with PostgreSQL (Debian: postgresql-contrib)');
  return withCountyOfVacancies(async (county) => {
    await prepareTpcb(county.database.adminUrl);
    const tpcb = (count: number): number => pgbench({ url: county.database.adminUrl, clients: count, seconds }, { scale });
    const [single, plan, many, throughService]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let round = 0; round < plans; round += 1) {
      single.push(tpcb(1));
      plan.push(await consentToPlan(county, round));
      many.push(tpcb(clients));
      throughService.push(await consentsPerSecond(county, round));
    }
    const schools = county.givers.length + county.takers.length;
    return figuresOf(schools, median(plan), median(single), median(throughService), median(many));
  });
}

function figuresOf(schools: number, planMs: number, single: number, consents: number, many: number): Figure[] {
  const plan = { work: `consent to a plan of ${planSize} moves between ${schools} schools`, ours: planMs, unit: 'ms' };
  return [
    figure({
      ...plan,
      id: 'P8',
      reference: 1000,
      referenceName: 'the bound itself',
      bound: '≤ 1 s',
      holds: ({ ratio }) => ratio <= 1,
    }),
    figure({
      ...plan,
      id: 'P8-tpcb',
      reference: (planSize * 1000) / single,
      referenceName: 'one TPC-B for each move, by one client of pgbench',
      bound: '≥ 8 × faster',
      holds: ({ ratio }) => ratio <= 1 / 8,
    }),
    figure({
      id: 'P6-http',
      work: `consent to one post through the whole service, ${clients} clients`,
      ours: consents,
      reference: many,
      referenceName: `TPC-B by pgbench, ${clients} clients`,
      unit: '/s',
      bound: '≥ 0.5 ×',
      holds: ({ ratio }) => ratio >= 0.5,
    }),
  ];
}

/** ms */
async function consentToPlan({ product, bureau, office, givers, takers }: CountyOfVacancies, round: number): Promise<number> {
  const lines = planOf(givers, takers);
  const holdId = await holdPosts(bureau, lines);
  await settled(product);
  const taken = await milliseconds(() => transferHeld(office, holdId, `plan ${round}`));
  await settled(product);
  return taken;
}

/** A post at a time to whoever still has room, from each giver in turn; what is taken is taken for later plans too. */
function planOf(givers: readonly string[], takers: CountyOfVacancies['takers']): HeldLine[] {
  const lines: HeldLine[] = [];
  for (let turn = 0; lines.length < planSize; turn += 1) {
    const taker = takers[turn % takers.length]!;
    if (turn > takers.length * planSize) throw new Error('the takers of the bench are full');
    if (taker.room === 0) continue;
    taker.room -= 1;
    lines.push({ name: `line ${lines.length}`, from: givers[lines.length % givers.length]!, to: taker.schoolCode });
  }
  return lines;
}

async function consentsPerSecond({ product, bureau, office, givers }: CountyOfVacancies, round: number): Promise<number> {
  const held: string[] = [];
  for (let index = 0; index < clients * consentsOfClient; index += 1) {
    held.push(await holdPosts(bureau, [{ name: newId(), from: givers[index % givers.length]!, to: 'pool' }]));
  }
  await settled(product);
  const taken = await milliseconds(() =>
    Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let turn = client; turn < held.length; turn += clients) await transferHeld(office, held[turn]!, `single ${round}`);
      }),
    ),
  );
  await settled(product);
  return (held.length * 1000) / taken;
}
