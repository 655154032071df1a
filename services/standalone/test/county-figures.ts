import { demoPlanYear } from '../src/demo/demo-requests';
import type { Answer, CountyOffices } from './county-offices';
import type { Move, OnePostCase } from './one-post-case';

/** What the county's services say now, whole. */
export interface CountyFigures {
  /** Posts by unit, stage, track and state; without the empty accounts. */
  balances: Record<string, number>;
  plan: Answer;
  planRevisions: Answer[];
  schedule: Answer;
  scheduleRevisions: Answer[];
  coverage: Answer;
  coverageChecks: Answer[];
}

export async function figuresOf(offices: CountyOffices): Promise<CountyFigures> {
  const read = (path: string): Promise<Answer> => offices.read(offices.bureau, path);
  const accounts: Answer[] = await offices.read(offices.auditor, 'quota/accounts');
  return {
    balances: Object.fromEntries(accounts.filter(({ balance }) => balance > 0).map((account) => [accountOf(account), account.balance])),
    plan: await read(`hiring/plans/${demoPlanYear}`),
    planRevisions: await read(`hiring/plans/${demoPlanYear}/revisions`),
    schedule: await read(`rotation/schedules/${demoPlanYear}`),
    scheduleRevisions: await read(`rotation/schedules/${demoPlanYear}/revisions`),
    coverage: await read('special-post/coverage'),
    coverageChecks: await read('special-post/coverage/changes'),
  };
}

function accountOf({ unit, stage, track, state }: { unit: string; stage: string; track: string; state: string }): string {
  return [unit, stage, track, state].join('/');
}

/** The balances with one post moved: vacant there, vacant here. */
export function withMove(balances: CountyFigures['balances'], { from, to, stage, track }: Move): CountyFigures['balances'] {
  const moved = { ...balances };
  for (const [unit, change] of [
    [from, -1],
    [to, 1],
  ] as const) {
    const account = accountOf({ unit, stage, track, state: 'vacant' });
    moved[account] = (moved[account] ?? 0) + change;
    if (moved[account] === 0) delete moved[account];
  }
  return moved;
}

/** The consent is carried out, and each service shows it once; `before` is from before the case. */
export async function expectChangedOnce(offices: CountyOffices, done: OnePostCase, before: CountyFigures): Promise<CountyFigures> {
  const { bureau, staffing, auditor } = offices;
  const { move } = done;
  const { state, transferId } = await offices.read(staffing, `pool/adjustments/${done.id}`);
  expect(state).toBe('consented');
  const transfer = await offices.read(staffing, `quota/transfers/${transferId}`);
  expect(transfer.lines).toEqual([expect.objectContaining({ ...move, count: 1 })]);
  const now = await figuresOf(offices);
  expect(now.balances).toEqual(withMove(before.balances, move));
  expect(await offices.read(auditor, 'quota/ledger/verify')).toMatchObject({ intact: true, differences: [] });

  const { revisions: plan } = await offices.read(bureau, `hiring/changes?causeId=${transferId}`);
  expect(plan.map(({ year, schoolCode }: Answer) => [year, schoolCode])).toEqual([[demoPlanYear, move.to]]);
  for (const { lineId, before: old, after } of plan[0].lines) {
    expect(after.headroom).toBe(old.headroom + 1);
    expect(now.plan.lines.find(({ id }: Answer) => id === lineId)).toMatchObject({ headroom: after.headroom, planned: after.planned });
  }
  const { revisions: schedule } = await offices.read(bureau, `rotation/changes?causeId=${transferId}`);
  expect(schedule.map(({ schoolYear }: Answer) => schoolYear)).toEqual([demoPlanYear]);
  expect(now.scheduleRevisions).toHaveLength(now.schedule.revisionCount);

  const checks = await expectCovered(offices, now, { move, transferId });
  const { movements, effects } = await offices.read(staffing, `pool/adjustments/${done.id}/effects`);
  expect(movements.map(({ movementId }: Answer) => movementId)).toEqual(transfer.lines.map(({ movementId }: Answer) => movementId));
  const told = [plan[0], schedule[0], ...checks.filter(isWarning)].map(({ id }) => id);
  expect(effects.map(({ subjectId }: Answer) => subjectId).sort()).toEqual(told.sort());
  return now;
}

/** The coverage rests on what the ledger says, and a cohort that counted on the post was checked once for the transfer. */
async function expectCovered(offices: CountyOffices, now: CountyFigures, done: { move: Move; transferId: string }): Promise<Answer[]> {
  const { from, stage } = done.move;
  const balance = (unit: string, of: string, state: string): number =>
    now.balances[accountOf({ unit, stage: of, track: 'quota', state })] ?? 0;
  for (const line of now.coverage.lines) {
    const { schoolCode, vacantNow } = line;
    expect(vacantNow).toBe(balance(schoolCode, line.stage, 'vacant') + balance(schoolCode, line.stage, 'reserved'));
  }
  const concerned = now.coverage.lines.some((line: Answer) => line.schoolCode === from && line.stage === stage);
  const { checks } = await offices.read(offices.bureau, `special-post/changes?causeId=${done.transferId}`);
  expect(checks).toHaveLength(concerned ? 1 : 0);
  return checks;
}

/** Told to the case: the cohort finds another number of posts than before. */
function isWarning({ lines }: Answer): boolean {
  return lines.some(({ before, after }: Answer) => before.covered !== after.covered);
}
