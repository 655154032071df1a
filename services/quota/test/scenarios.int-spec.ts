import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateBlock, HoldLine, RegistrationRequest } from '@jiaobian/contracts';
import type { Stage } from '@jiaobian/kernel';
import { QuotaWorld, type SchoolOfTest } from './quota-world';

/** One policy case: a county, what is asked of the gate, and what must come of it. */
interface Scenario {
  rule: string;
  source: string;
  schools: SchoolOfTest[];
  totals?: Partial<Record<'quota' | 'headcount', number>>;
  posts?: RegistrationRequest['posts'];
  /** By school/stage. */
  entitled?: Record<string, { decimal: string; rounded: number; track: string }>;
  /** By school/stage/track: the track's share of the stage's entitlement. */
  shares?: Record<string, number>;
  stageTotals?: Partial<Record<Stage, object>>;
  /** Granted before the hold, from 2020 on. */
  exceptions?: { schoolCode: string; stage: Stage; track: string; count: number; endsOn: string }[];
  /** Made before the hold. */
  freezes?: { unit: string; stage: string; track: string; count: number }[];
  hold?: Omit<HoldLine, 'lineId'>[];
  /** `unit CODE asked of available` */
  blocks?: string[];
  registrationBlocks?: string[];
}

interface Line {
  schoolCode: string;
  stage: Stage;
  decimal: string;
  rounded: number;
  posts: { track: string; entitled: number }[];
}

const folder = join(__dirname, 'scenarios');
const scenarios = ['ok', 'not-ok'].flatMap((kind) =>
  readdirSync(join(folder, kind)).map((file) => {
    const scenario = JSON.parse(readFileSync(join(folder, kind, file), 'utf8')) as Scenario;
    return { name: `${kind}: ${scenario.rule} (${file.replace('.json', '')})`, kind, scenario };
  }),
);

function blocksOf(answer: { status: number; body: { details?: { blocks?: GateBlock[] } } }): string[] {
  if (answer.status === 200) return [];
  return answer.body.details!.blocks!.map(({ unit, code, asked, available }) => `${unit} ${code} ${asked} of ${available}`);
}

describe('scenarios', () => {
  let world: QuotaWorld;
  beforeAll(async () => {
    world = await QuotaWorld.start();
  });
  afterAll(() => world.stop());

  // A county of its own for each: rounding is a county's matter.
  test.each(scenarios.map((scenario, index) => ({ ...scenario, county: String(520000 + index) })))(
    '$name',
    async ({ kind, scenario, county }) => {
      const { schools, totals, posts = [], hold, blocks = [], registrationBlocks = [] } = scenario;
      if (totals) expect(blocksOf(await world.register(posts, totals, { county }))).toEqual(registrationBlocks);
      if (schools.length > 0) await world.census(schools, { county });
      await decideFirst(scenario, county);
      if (hold)
        expect(blocksOf(await world.bureau('bureau-clerk', county).post('/api/quota/holds', world.holdRequest(hold)))).toEqual(blocks);
      if (scenario.entitled || scenario.shares) await checkEntitlements(scenario, county);
      expect(blocks.length + registrationBlocks.length > 0).toBe(kind === 'not-ok');
      expect(await world.differences(county)).toEqual([]);
    },
  );

  async function decideFirst({ exceptions = [], freezes = [] }: Scenario, county: string): Promise<void> {
    const office = world.services.as('quota-office', { account: 'office-clerk', county });
    const paper = { documentNumber: '册编办〔2020〕1号', decidedOn: '2020-01-01', reason: '例' };
    for (const exception of exceptions) {
      const body = { exceptionId: randomUUID(), startsOn: '2020-01-01', ...exception, ...paper };
      expect(await office.post('/api/quota/exceptions', body)).toMatchObject({ status: 200 });
    }
    for (const freeze of freezes)
      expect(await office.post('/api/quota/freezes', { freezeId: randomUUID(), ...freeze, ...paper })).toMatchObject({ status: 200 });
  }

  async function checkEntitlements({ entitled, shares = {}, stageTotals = {} }: Scenario, county: string): Promise<void> {
    const { body } = await world.auditor(county).get<{ lines: Line[]; stageTotals: { stage: Stage }[] }>('/api/quota/entitlements');
    const own = (line: Line) => line.posts[0]!.track;
    const found = body.lines.map((line) => [
      `${line.schoolCode}/${line.stage}`,
      { decimal: line.decimal, rounded: line.rounded, track: own(line) },
    ]);
    if (entitled) expect(Object.fromEntries(found)).toEqual(entitled);
    const foundShares = body.lines.flatMap((line) =>
      line.posts.map((share) => [`${line.schoolCode}/${line.stage}/${share.track}`, share.entitled]),
    );
    expect(Object.fromEntries(foundShares)).toMatchObject(shares);
    for (const [stage, total] of Object.entries(stageTotals))
      expect(body.stageTotals.find((candidate) => candidate.stage === stage)).toMatchObject(total);
  }
});
