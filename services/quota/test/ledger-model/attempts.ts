import { insert, paper, type Desk } from './desk';
import type { Intent } from './intents';
import { Notebook, type NotedMovement, type NotedPosting, type Place } from './notebook';
import type { Step } from './steps';

const at = (unit: string, stage: string, state: string): Place => ({ unit, stage, state });
export const pool = at('pool', 'any', 'vacant');
const authorised = at('approval', 'any', 'authorised');
export const vacant = (unit: string, stage = 'primary'): Place => at(unit, stage, 'vacant');
const occupied = (unit: string, stage = 'primary'): Place => at(unit, stage, 'occupied');

/** Few enough that posts are fought for, many enough that accounts of every kind meet. */
export const schools = ['S0', 'S1', 'S2'];
const places = [
  pool,
  ...schools.flatMap((school) => [vacant(school), occupied(school)]),
  vacant('S0', 'junior'),
  occupied('S0', 'junior'),
  vacant('S1', 'junior'),
  pool,
  vacant('S0'),
  vacant('S1'),
  authorised,
  vacant('S2'),
  pool,
];
const kinds = ['registration', 'entry', 'exit', 'intake'];
export const trackOf = ({ of }: Intent): string => (of % 8 === 7 ? 'headcount' : 'quota');

/** Posts go from one place to another on some day; with a slip, in one of the ways in which they must not. */
function move(desk: Desk, intent: Intent): NotedMovement {
  const from = places[intent.from]!;
  const to = places
    .slice(intent.to)
    .concat(places)
    .find((place) => place !== from)!;
  const track = trackOf(intent);
  // People beyond the posts stand beside them, on accounts of their own.
  const over = { from: at('approval', 'any', 'over'), to: at(schools[intent.to % 3]!, 'primary', 'over') };
  const posting: NotedPosting =
    intent.of % 16 === 5
      ? { track, amount: intent.count, ...over }
      : intent.of % 16 === 6
        ? { track, amount: intent.count, from: over.to, to: over.from }
        : { track, amount: intent.count, from, to };
  const second = intent.of % 16 === 3 ? [{ ...posting, track: 'control' }] : [];
  return slipped(desk, desk.movement(kinds[intent.of % 4]!, [posting, ...second], { day: desk.dayOf(intent.day) }), intent);
}

function slipped(desk: Desk, movement: NotedMovement, { slip, of }: Intent): NotedMovement {
  const [first] = movement.postings as [NotedPosting];
  const known = [...desk.book.movements.keys()];
  const withPosting = (change: Partial<NotedPosting>): NotedMovement => ({ ...movement, postings: [{ ...first, ...change }] });
  switch (slip) {
    case 1:
      return { ...movement, approvedBy: movement.proposedBy };
    case 2:
      return { ...movement, document: null };
    case 3:
      return withPosting({ amount: 0 });
    case 4:
      return withPosting({ amount: -first.amount });
    case 5:
      return withPosting({ to: first.from });
    case 6:
      return withPosting({ to: at('pool', 'any', 'occupied') });
    case 7:
      return withPosting({ to: at('S0', 'any', 'vacant') });
    case 8:
      return { ...movement, kind: 'release' };
    case 9:
      return { ...movement, reverses: known[of % known.length] ?? null };
    case 10:
      return withPosting({ amount: 1_000 });
    case 11:
      return withPosting({ from: at('approval', 'any', 'lent'), to: at('S0', 'primary', 'borrowed') });
    case 12:
      return { ...movement, kind: 'release', reverses: desk.id() };
    default:
      return movement;
  }
}

/** A debt is written by a loan alone, which says beside it when it comes back. */
function debts(movements: readonly NotedMovement[]): string[] {
  return movements.some(({ postings }) => postings.some(({ from, to }) => [from.state, to.state].includes('borrowed')))
    ? ['borrowed_is_pending']
    : [];
}

export function single(desk: Desk, intent: Intent): Step {
  const movements = [move(desk, intent)];
  return desk.step(movements, { objections: debts(movements) });
}

/** Two or three together, or a batch for the function that writes thousands. */
export function several(desk: Desk, intent: Intent, many: boolean): Step {
  const turns = Array.from({ length: many ? 5 : 2 + (intent.of % 2) }, (_, turn) => turn);
  const batch = turns.map((turn) =>
    move(desk, { ...intent, from: (intent.from + turn * 3) % 16, to: (intent.to + turn * 5) % 16, slip: turn === 1 ? intent.slip : 0 }),
  );
  // Whether what leaves an account before it comes is refused is nobody's promise: such a batch goes as its first movement.
  const isOrderAlone = desk.book.objections(batch).length === 0 && desk.objectionsInOrder(batch).length > 0;
  const movements = isOrderAlone ? batch.slice(0, 1) : batch;
  return desk.step(movements, { many, objections: debts(movements) });
}

/** The approved total grows or shrinks by a document. */
export function total(desk: Desk, intent: Intent): Step {
  const [from, to] = intent.of % 3 === 0 ? [pool, authorised] : [authorised, pool];
  return desk.step([desk.movement('total', [{ track: trackOf(intent), amount: intent.count, from, to }], { day: desk.dayOf(intent.day) })]);
}

/** What was sent once is sent again, as a client does who heard no answer. */
export function again(desk: Desk, intent: Intent): Step {
  const known = [...desk.book.movements.values()];
  const movement = known[intent.of % known.length];
  return movement ? desk.step([movement]) : single(desk, intent);
}

/** A reversal: consented to, mirrored, from the day of its original or later. */
export function correct(desk: Desk, intent: Intent): Step {
  const known = [...desk.book.movements.values()];
  // Of the newest: the older ones have been corrected, or their posts have gone on.
  const original = known.at(-1 - (intent.of % Math.min(12, known.length)));
  // What a transfer or a loan did is taken back together with its hold or debt, which is no matter of the ledger alone.
  const isOthers = !original || ['transfer', 'loan', 'correction'].includes(original.kind);
  if (isOthers) return single(desk, intent);
  const id = desk.id();
  const { slip } = intent;
  const mirrored = original.postings.map((posting) => ({
    ...posting,
    from: posting.to,
    to: posting.from,
    amount: slip === 1 ? posting.amount + 1 : posting.amount,
  }));
  const day = original.day + (slip === 2 ? -1 : intent.day % 3);
  const reversal = desk.movement('correction', mirrored, { reverses: original.id, day, cause: id });
  const decidedBy = slip === 3 ? 'bureau' : slip === 4 ? 'somebody' : 'office';
  const decided = {
    proposal_id: id,
    outcome: 'consented',
    proposed_by: 'bureau',
    contributors: ['bureau'],
    decided_by: decidedBy,
    decided_by_name: 'x',
    ...paper,
  };
  const objections = [
    ...(slip === 1 ? ['correction_mirrors_original'] : []),
    ...debts([original]),
    ...(day < original.day || !Notebook.isCorrectable(original.kind) ? ['correction_of_correctable'] : []),
    ...(slip === 3 ? ['decider_is_no_contributor'] : []),
    ...([4, 5].includes(slip) ? ['correction_is_consented'] : []),
  ];
  return desk.step([reversal], {
    objections,
    after: [
      insert('corrections', {
        id,
        request_hash: 'x',
        scope: 'line',
        reason: 'x',
        proposed_by: 'bureau',
        proposed_by_name: 'x',
        contributors: ['bureau'],
      }),
      insert('correction_lines', { correction_id: id, movement_id: original.id }),
      ...(slip === 5 ? [] : [insert('correction_decisions', decided)]),
    ],
  });
}
