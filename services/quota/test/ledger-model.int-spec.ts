import * as fc from 'fast-check';
import { plan } from './ledger-model/clerk';
import { Desk } from './ledger-model/desk';
import { anyIntent, whats, type Intent } from './ledger-model/intents';
import { LedgerUnderTest } from './ledger-model/ledger-under-test';
import { QuotaWorld } from './quota-world';

/** More of them on a quiet machine: `LEDGER_MODEL_STEPS=2000000`. A failure tells its seed: `LEDGER_MODEL_SEED`. */
const stepsAsked = Number(process.env['LEDGER_MODEL_STEPS'] ?? 100_000);
const firstSeed = Number(process.env['LEDGER_MODEL_SEED'] ?? Date.now() % 1_000_000_000);
const longest = 600;
const runsOfRound = 10;

describe('the ledger and a notebook, told the same', () => {
  let world: QuotaWorld;
  let ledgers: LedgerUnderTest[];
  let counties = 100_000;
  const tally = { steps: 0, refused: 0, movements: 0, lostOrMade: 0 };
  const refusals = new Map<string, number>();
  const done = new Map<string, number>();

  beforeAll(async () => {
    world = await QuotaWorld.start();
    ledgers = await LedgerUnderTest.of(world.services.database.adminUrl, 2);
  });
  afterAll(async () => {
    for (const ledger of ledgers ?? []) await ledger.close();
    await world.stop();
  });

  /** One county from its first document on. */
  async function live(ledger: LedgerUnderTest, intents: readonly Intent[]): Promise<void> {
    counties += 1;
    const desk = new Desk(String(counties));
    const steps = plan(desk, intents);
    const outcomes = await ledger.run(desk.county, steps);
    for (const [index, { objections, operations }] of steps.entries()) {
      const outcome = outcomes[index]!;
      const isFit = objections.length === 0 ? outcome === 'ok' : objections.includes(outcome);
      if (!isFit)
        throw new Error(
          `step ${index}: the ledger says ${outcome}, the notebook ${objections.join() || 'ok'}: ${JSON.stringify(operations)}`,
        );
      const what = intents[index - 1]?.what;
      if (outcome !== 'ok') refusals.set(outcome, (refusals.get(outcome) ?? 0) + 1);
      else if (what) done.set(what, (done.get(what) ?? 0) + 1);
    }
    expect(await ledger.differences(desk)).toEqual([]);
    tally.steps += intents.length;
    tally.refused += outcomes.filter((outcome) => outcome !== 'ok').length;
    tally.movements += desk.book.movements.size;
    tally.lostOrMade += [...desk.book.lines.keys()].filter(isPost).reduce((sum, account) => sum + desk.book.balance(account), 0);
  }

  /** Posts wherever they are, and with the other sign the total that was approved: together nothing. */
  const isPost = (account: string): boolean => /\/(vacant|occupied|reserved|frozen|authorised)$/.test(account);

  test(
    'agree on every answer, on every balance of every day as known on any other, and lose and make no post',
    async () => {
      const anyLife = fc.array(anyIntent, { minLength: 1, maxLength: longest, size: 'max' });
      // Two counties at a time, since there are two processors; they have nothing to do with each other.
      const lives = fc.asyncProperty(fc.tuple(anyLife, anyLife), async (both) => {
        const ends = await Promise.allSettled(both.map((intents, index) => live(ledgers[index]!, intents)));
        for (const end of ends) if (end.status === 'rejected') throw end.reason;
      });
      for (let seed = firstSeed; tally.steps < stepsAsked; seed += 1) await fc.assert(lives, { seed, numRuns: runsOfRound });
      process.stdout.write(
        `${JSON.stringify({ firstSeed, ...tally, counties: counties - 100_000, refusals: Object.fromEntries(refusals) })}\n`,
      );
      expect(tally.lostOrMade).toBe(0);
      // What never went through, or in so many steps was never refused, was not tried.
      expect([...done.keys()].sort()).toEqual([...whats].filter((what) => what !== 'again').sort());
      if (tally.steps >= 100_000) expect([...refusals.keys()]).toEqual(expect.arrayContaining(guarded));
    },
    20 * 60_000,
  );
});

/** The rules that the steps come up against. */
const guarded = [
  'account_balance',
  'account_stage',
  'account_state',
  'account_timeline',
  'approver_is_not_proposer',
  'borrowed_is_pending',
  'correction_is_consented',
  'correction_mirrors_original',
  'correction_of_correctable',
  'decided_by_document',
  'decider_is_no_contributor',
  'exception_fits_movement',
  'exception_in_force',
  'exception_within_count',
  'hold_is_live',
  'hold_lines_check',
  'movements_county_code_reverses_fkey',
  'movements_county_code_reverses_key',
  'movements_pkey',
  'pending_moves_on',
  'pending_never_posts_more',
  'posting_amount',
  'reversal_names_original',
  'unfreeze_within_freeze',
];
