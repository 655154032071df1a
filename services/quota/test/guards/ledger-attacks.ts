import { correct, single } from '../ledger-model/attempts';
import { freeze, grant, unfreeze, use } from '../ledger-model/office-attempts';
import { hold, lend, repay, reschedule, transfer } from '../ledger-model/case-attempts';
import { dayText, insert, paper, type Desk } from '../ledger-model/desk';
import type { Intent } from '../ledger-model/intents';
import { opened } from '../ledger-model/clerk';
import type { Step } from '../ledger-model/steps';

/** A county's life in a few steps, the last of which must be refused. */
export type LedgerAttack = (desk: Desk) => Step[];

const plain: Intent = { what: 'move', from: 0, to: 1, count: 2, day: 0, of: 0, slip: 0 };
type Attempt = (desk: Desk, intent: Intent) => Step;
type Told = [attempt: Attempt, change?: Partial<Intent>];

/** The county is opened, a school has some posts, and then what is told. */
function life(...told: Told[]): LedgerAttack {
  return (desk) => {
    const first: Told[] = [[single], [single, { to: 3 }]];
    return [opened(desk), ...[...first, ...told].map(([attempt, change]) => noted(attempt(desk, { ...plain, ...change })))];
  };
}

function noted(step: Step): Step {
  if (step.objections.length === 0) step.note();
  return step;
}

const pool = { unit: 'pool', stage: 'any', state: 'vacant' };
const school = { unit: 'S0', stage: 'primary', state: 'vacant' };
const written = (many: boolean, change: { amount?: number; apart?: number }): Told => [
  (desk) => {
    const posting = { track: 'quota', amount: change.amount ?? 1, from: pool, to: school };
    return desk.step([desk.movement('entry', [posting], { day: desk.book.today + (change.apart ?? 0) })], { many });
  },
];

/** The school is closed by a consent, and two of its posts are left behind; without `consent` nobody has decided. */
const closing = (consent: boolean): Told => [
  (desk) => {
    const id = desk.id();
    const movement = desk.movement('closure', [{ track: 'quota', amount: 1, from: school, to: pool }], { cause: id });
    const change = {
      id,
      request_hash: 'x',
      kind: 'close',
      school_code: 'S0',
      parts: [],
      effective_on: dayText(desk.book.today),
      reason: 'x',
    };
    const decision = {
      proposal_id: id,
      outcome: 'consented',
      proposed_by: 'bureau',
      contributors: ['bureau'],
      decided_by: 'office',
      decided_by_name: 'x',
      ...paper,
    };
    return desk.step([movement], {
      after: [
        insert('school_changes', { ...change, proposed_by: 'bureau', proposed_by_name: 'x', contributors: ['bureau'] }),
        ...(consent ? [insert('school_change_decisions', decision)] : []),
      ],
    });
  },
];

/** By the constraint that refuses; each way of writing that has the guard has an attack of its own. */
export const ledgerAttacks: Record<string, LedgerAttack[]> = {
  posting_amount: [life(written(false, { amount: 0 })), life(written(true, { amount: 0 }))],
  account_timeline: [life(written(false, { apart: -700 })), life(written(true, { apart: -700 }))],
  borrowed_is_pending: [life([lend, { slip: 3 }])],
  every_line_is_settled: [life([hold], [transfer, { slip: 4 }])],
  correction_is_consented: [life([correct, { of: 0, slip: 5 }])],
  correction_mirrors_original: [life([single, { count: 1 }], [correct, { of: 0, slip: 1 }])],
  correction_of_correctable: [life([freeze], [correct, { of: 0 }])],
  closure_is_consented: [life(closing(false))],
  closed_only_at_zero: [life(closing(true))],
  unfreeze_within_freeze: [life([freeze, { count: 2 }], [freeze, { count: 2 }], [unfreeze, { count: 3 }])],
  exception_in_force: [life([grant, { slip: 1, to: 0 }], [use])],
  exception_within_count: [life([grant, { count: 1, to: 0 }], [use, { count: 2 }])],
  exception_fits_movement: [life([grant, { count: 5, to: 0 }], [use, { count: 2, slip: 2 }])],
};

/** By `table.trigger`: what only this trigger sees. */
export const triggerAttacks: Record<string, LedgerAttack> = {
  'accounts.borrowed_is_pending': life([lend], [repay, { count: 1, slip: 4 }]),
  'pendings.borrowed_is_pending': life([lend, { count: 4 }], [reschedule, { slip: 3 }]),
  'transfers.every_line_is_settled': ledgerAttacks['every_line_is_settled']![0]!,
  'movements.correction_is_sound': ledgerAttacks['correction_is_consented']![0]!,
  'movements.closure_is_sound': ledgerAttacks['closure_is_consented']![0]!,
  'exception_uses.exception_use_is_sound': ledgerAttacks['exception_in_force']![0]!,
  'freeze_ends.unfreeze_within_freeze': ledgerAttacks['unfreeze_within_freeze']![0]!,
};
