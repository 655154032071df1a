import { again, correct, several, single, total } from './attempts';
import { giveBack, hold, lend, repay, reschedule, transfer } from './case-attempts';
import { noonOf, type Desk } from './desk';
import type { Intent } from './intents';
import { freeze, grant, revoke, unfreeze, use } from './office-attempts';
import type { Step } from './steps';

const attempts: Record<Intent['what'], (desk: Desk, intent: Intent) => Step> = {
  move: single,
  several: (desk, intent) => several(desk, intent, false),
  many: (desk, intent) => several(desk, intent, true),
  total,
  again,
  hold,
  release: (desk, intent) => giveBack(desk, intent, 'release'),
  lapse: (desk, intent) => giveBack(desk, intent, 'lapse'),
  transfer,
  lend,
  repay,
  reschedule,
  correct,
  freeze,
  unfreeze,
  grant,
  use,
  revoke,
  'days-pass': daysPass,
};

/** Carries intents out in the notebook, and says for each what the database is asked and what it must answer. */
export function plan(desk: Desk, intents: readonly Intent[]): Step[] {
  const steps = [opened(desk)];
  for (const intent of intents) steps.push(noted(attempts[intent.what](desk, intent)));
  return steps;
}

function noted(step: Step): Step {
  if (step.objections.length === 0) step.note();
  return step;
}

/** The county's first document: something to move. */
export function opened(desk: Desk): Step {
  const posting = {
    track: 'quota',
    amount: 60,
    from: { unit: 'approval', stage: 'any', state: 'authorised' },
    to: { unit: 'pool', stage: 'any', state: 'vacant' },
  };
  const first = desk.movement('total', [posting], { day: desk.book.today - 600 });
  const step = desk.step([first]);
  return noted({ ...step, operations: [{ do: 'clock', now: noonOf(desk.book.today) }, ...step.operations] });
}

function daysPass(desk: Desk, { count, of }: Intent): Step {
  const today = desk.book.today + (of % 8 === 0 ? 100 * count : count);
  return {
    operations: [{ do: 'clock', now: noonOf(today) }],
    objections: [],
    note: () => {
      desk.book.today = today;
      desk.daysWorked.push(today);
    },
  };
}
