import { pool, schools } from './attempts';
import { dayText, insert, paper, type Desk, type Hold } from './desk';
import type { Intent } from './intents';
import type { NotedMovement } from './notebook';
import type { Operation, Step } from './steps';

const lentAccount = { unit: 'approval', stage: 'any', state: 'lent' };
const reserved = (hold: Hold) => ({ ...hold.from, state: 'reserved' });
const landing = (hold: Pick<Hold, 'to' | 'stage'>) => ({ unit: hold.to, stage: hold.to === 'pool' ? 'any' : hold.stage, state: 'vacant' });

/** Reserves posts where they are. */
function placed(
  desk: Desk,
  from: Hold['from'],
  to: string,
  count: number,
  caseKind: string,
): { hold: Hold; movement: NotedMovement; rows: Operation[] } {
  const movement = desk.movement('hold', [{ track: 'quota', amount: count, from, to: { ...from, state: 'reserved' } }], { document: null });
  const hold: Hold = { id: desk.id(), movement: movement.id, from, to, stage: 'primary', track: 'quota', count, live: true };
  const said = { case_kind: caseKind, case_revision: 1, school_year: 2026, reason: 'x', proposed_by: 'bureau', contributors: ['bureau'] };
  const row = { id: hold.id, case_id: hold.id, ...said, request_hash: 'x', rule_version: 'gate-1', expires_at: '2200-01-01' };
  const line = {
    hold_id: hold.id,
    line_id: '1',
    position: 1,
    from_unit: from.unit,
    from_stage: from.stage,
    to_unit: to,
    stage: 'primary',
    track: 'quota',
    count,
  };
  return { hold, movement, rows: [insert('holds', row), insert('hold_lines', { ...line, movement_id: movement.id })] };
}

export function hold(desk: Desk, intent: Intent): Step {
  const from = [pool, ...schools.map((unit) => ({ unit, stage: 'primary', state: 'vacant' }))][intent.from % 4]!;
  const to = ['pool', ...schools][intent.to % 4]!;
  const { hold: made, movement, rows } = placed(desk, from, to, intent.count, 'adjustment');
  return desk.step([movement], {
    after: rows,
    objections: from.unit === to ? ['hold_lines_check'] : [],
    note: () => void desk.holds.push(made),
  });
}

/** A live hold, or one that has ended when the intent slips. */
function someHold(desk: Desk, { of, slip }: Intent): Hold | undefined {
  const known = desk.holds.filter(({ live }) => live === (slip !== 1));
  return known[of % Math.max(1, known.length)];
}

const ended = (hold: Hold): string[] => (hold.live ? [] : ['hold_is_live']);

/** 撤回 or 到期: the posts are vacant again where they were. */
export function giveBack(desk: Desk, intent: Intent, kind: 'release' | 'lapse'): Step {
  const known = someHold(desk, intent);
  if (!known) return hold(desk, intent);
  const postings = [{ track: known.track, amount: known.count, from: reserved(known), to: known.from }];
  const movement = desk.movement(kind, postings, { reverses: known.movement, document: null });
  return desk.step([movement], {
    after: [{ do: 'end-hold', id: known.id, state: kind === 'release' ? 'released' : 'lapsed' }],
    objections: ended(known),
    note: () => void (known.live = false),
  });
}

function consented(known: Hold, id: string, day: number, decidedBy = 'office'): Operation[] {
  const decided = { decided_by: decidedBy, decided_by_name: 'x', ...paper, effective_on: dayText(day), event_id: id };
  return [
    { do: 'end-hold', id: known.id, state: 'transferred' },
    insert('transfers', { id, hold_id: known.id, request_hash: 'x', proposed_by: 'bureau', contributors: ['bureau'], ...decided }),
  ];
}

/** Consent: what is held moves, on some day; nobody consents to their own, and none of its lines is left out. */
export function transfer(desk: Desk, intent: Intent): Step {
  const known = someHold(desk, intent);
  if (!known) return hold(desk, intent);
  const [id, day] = [desk.id(), desk.dayOf(intent.day)];
  const settled = intent.slip === 4 ? {} : { cause: id, line: '1' };
  const movement = desk.movement('transfer', [{ track: known.track, amount: known.count, from: reserved(known), to: landing(known) }], {
    day,
    ...settled,
  });
  const own = intent.slip === 2;
  return desk.step([movement], {
    after: consented(known, id, day, own ? 'bureau' : 'office'),
    objections: [...ended(known), ...(own ? ['decider_is_no_contributor'] : []), ...('line' in settled ? [] : ['every_line_is_settled'])],
    note: () => void (known.live = false),
  });
}

/** A loan with both of its ways: out of the pool now, back by instalments. With a slip the instalments are not its sum. */
export function lend(desk: Desk, intent: Intent): Step {
  const to = schools[intent.to % 3]!;
  const { hold: made, movement: holding, rows } = placed(desk, pool, to, intent.count, 'loan');
  const [transferId, loanId] = [desk.id(), desk.id()];
  const owed = { track: 'quota', amount: intent.count, from: lentAccount, to: { unit: to, stage: 'primary', state: 'borrowed' } };
  const out = desk.movement('loan', [{ track: 'quota', amount: intent.count, from: reserved(made), to: landing(made) }, owed], {
    cause: transferId,
    line: '1',
  });
  const due = { started_on: dayText(desk.book.today), due_on: dayText(desk.book.today + 1_100) };
  const said = { school_code: to, stage: 'primary', track: 'quota', count: intent.count, purpose: 'x', rule_version: 'gate-1', ...paper };
  const loan = { id: loanId, transfer_id: transferId, case_id: made.id, movement_id: out.id, ...said, ...due };
  const pendings = instalments(desk, intent, intent.count, { loan: loanId, school: to });
  return desk.step([holding, out], {
    after: [
      ...rows,
      ...consented(made, transferId, desk.book.today),
      insert('loans', loan),
      insert('pendings', ...pendings.map((pending) => pendingRow(desk, pending))),
    ],
    objections: intent.slip === 3 ? ['borrowed_is_pending'] : [],
    note: () => {
      made.live = false;
      desk.holds.push(made);
      desk.pendings.push(...pendings);
    },
  });
}

function instalments(desk: Desk, { of, slip }: Intent, sum: number, loan: { loan: string; school: string }): Desk['pendings'] {
  const first = sum > 1 ? 1 + (of % (sum - 1)) : sum;
  const counts = [first, sum - first].filter((count) => count > 0);
  if (slip === 3) counts[0]! += 1;
  return counts.map((count) => ({ id: desk.id(), ...loan, stage: 'primary', track: 'quota', count, posted: 0, open: true }));
}

function pendingRow(desk: Desk, { id, loan, count }: Desk['pendings'][number]): Record<string, unknown> {
  return { id, loan_id: loan, due_on: dayText(desk.book.today + 1_000), count, made_by: loan };
}

/** A part or the whole of an instalment comes back; slips: more than is out, or without a note at the instalment. */
export function repay(desk: Desk, intent: Intent): Step {
  const known = desk.pendings.filter(({ open }) => open === (intent.slip !== 2));
  const pending = known[intent.of % Math.max(1, known.length)];
  if (!pending) return lend(desk, intent);
  const rest = pending.count - pending.posted;
  const count = intent.slip === 1 ? rest + 1 : Math.min(intent.count, Math.max(1, rest));
  const { school: unit, stage, track } = pending;
  const postings = [
    { track, amount: count, from: { unit, stage, state: 'vacant' }, to: pool },
    { track, amount: count, from: { unit, stage, state: 'borrowed' }, to: lentAccount },
  ];
  const movement = desk.movement('repayment', postings);
  const isNoted = intent.slip !== 4;
  const after: Operation[] = [
    { do: 'post-pending', id: pending.id, count },
    insert('pending_posts', { movement_id: movement.id, pending_id: pending.id, count, way: 'due' }),
  ];
  return desk.step([movement], {
    after: isNoted ? after : [],
    objections: [
      ...(pending.open || !isNoted ? [] : ['pending_moves_on']),
      ...(count > rest && isNoted ? ['pending_never_posts_more'] : []),
      ...(isNoted ? [] : ['borrowed_is_pending']),
    ],
    note: () => {
      pending.posted += count;
      pending.open = pending.posted < pending.count;
    },
  });
}

/** The open instalments of a loan are exchanged for others of the same sum; with a slip, of another. */
export function reschedule(desk: Desk, intent: Intent): Step {
  const known = desk.pendings.filter(({ open }) => open);
  const one = known[intent.of % Math.max(1, known.length)];
  if (!one) return lend(desk, intent);
  const exchanged = known.filter(({ loan }) => loan === one.loan);
  const rest = exchanged.reduce((sum, { count, posted }) => sum + count - posted, 0);
  const pendings = instalments(desk, intent, rest, { loan: one.loan, school: one.school });
  return desk.step([], {
    after: [{ do: 'void-pendings', loan: one.loan }, insert('pendings', ...pendings.map((pending) => pendingRow(desk, pending)))],
    objections: intent.slip === 3 ? ['borrowed_is_pending'] : [],
    note: () => {
      for (const pending of exchanged) pending.open = false;
      desk.pendings.push(...pendings);
    },
  });
}
