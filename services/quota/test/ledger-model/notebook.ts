/** One account of the notebook: `unit/stage/track/state`. */
export type Account = string;

/** So many posts of one track from one account to another; nothing here is shared with the product. */
export interface NotedPosting {
  track: string;
  amount: number;
  from: Place;
  to: Place;
}

export interface Place {
  unit: string;
  stage: string;
  state: string;
}

export interface NotedMovement {
  id: string;
  kind: string;
  proposedBy: string;
  approvedBy: string;
  document: string | null;
  /** Days since 1970. */
  day: number;
  reverses: string | null;
  /** What it comes of; itself where that does not matter. */
  cause?: string;
  /** Of its case, where a line of one moves. */
  line?: string;
  postings: NotedPosting[];
}

interface Line {
  day: number;
  amount: number;
  /** The day of writing. */
  written: number;
}

const withoutDocument = ['hold', 'release', 'lapse'];
const takingBack = ['release', 'lapse', 'correction'];
const correctable = ['registration', 'entry', 'exit', 'transfer', 'intake', 'closure'];
const states: Record<string, string[]> = {
  approval: ['authorised', 'over', 'lent'],
  pool: ['vacant', 'reserved', 'frozen'],
};
const schoolStates = ['vacant', 'occupied', 'reserved', 'frozen', 'over', 'borrowed'];

/**
 * The ledger as a clerk would keep it in a notebook: every line is kept, and a balance is what one gets by adding up. It knows
 * the rules of domain.md §3 in their plainest form, is slow on purpose and shares no line with the product.
 */
export class Notebook {
  readonly lines = new Map<Account, Line[]>();
  readonly movements = new Map<string, NotedMovement>();
  /** The same by days, so that a page need not be added up for each question. */
  private readonly days = new Map<Account, Map<number, number>>();
  private readonly takenBack = new Set<string>();

  constructor(public today: number) {}

  /** What stands at the account by everything written, or on a day, or on a day as it was written until another. */
  balance(account: Account, day = Infinity, until = Infinity): number {
    return (this.lines.get(account) ?? [])
      .filter((line) => line.day <= day && line.written <= until)
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  /** Every rule that these movements break together; none, and they may be written. */
  objections(movements: readonly NotedMovement[]): string[] {
    const ids = new Set<string>();
    const reversed = new Set<string>();
    const found: string[] = [];
    for (const movement of movements) {
      found.push(...this.objectionsOf(movement));
      if (this.movements.has(movement.id) || ids.has(movement.id)) found.push('movements_pkey');
      if (movement.reverses && (this.takenBack.has(movement.reverses) || reversed.has(movement.reverses))) {
        found.push('movements_county_code_reverses_key');
      }
      ids.add(movement.id);
      if (movement.reverses) reversed.add(movement.reverses);
    }
    return [...found, ...this.shortAccounts(movements)];
  }

  write(movements: readonly NotedMovement[]): void {
    for (const movement of movements) {
      this.movements.set(movement.id, movement);
      if (movement.reverses) this.takenBack.add(movement.reverses);
      for (const [account, amount] of netOf(movement)) {
        if (!this.lines.has(account)) {
          this.lines.set(account, []);
          this.days.set(account, new Map());
        }
        this.lines.get(account)!.push({ day: movement.day, amount, written: this.today });
        addTo(this.days.get(account)!, movement.day, amount);
      }
    }
  }

  isTakenBack(id: string): boolean {
    return this.takenBack.has(id);
  }

  static isCorrectable(kind: string): boolean {
    return correctable.includes(kind);
  }

  private objectionsOf(movement: NotedMovement): string[] {
    const found: string[] = [];
    const { kind, approvedBy, proposedBy, document, reverses, postings } = movement;
    if (approvedBy === proposedBy) found.push('approver_is_not_proposer');
    if (document === null && !withoutDocument.includes(kind)) found.push('decided_by_document');
    if ((reverses !== null) !== takingBack.includes(kind)) found.push('reversal_names_original');
    if (reverses !== null && !this.movements.has(reverses)) found.push('movements_county_code_reverses_fkey');
    for (const { amount, from, to } of postings) {
      if (amount <= 0 || nameOf(from, '') === nameOf(to, '')) found.push('posting_amount');
      for (const place of [from, to]) {
        if (!(states[place.unit] ?? schoolStates).includes(place.state)) found.push('account_state');
        if (place.unit in states !== (place.stage === 'any')) found.push('account_stage');
      }
    }
    return found;
  }

  /** An account may hold less than nothing on no day; the contra accounts, which go below zero, not more than nothing. */
  private shortAccounts(movements: readonly NotedMovement[]): string[] {
    const found: string[] = [];
    for (const account of new Set(movements.flatMap((movement) => [...netOf(movement).keys()]))) {
      const days = new Map(this.days.get(account));
      for (const movement of movements) addTo(days, movement.day, netOf(movement).get(account) ?? 0);
      const sign = account.startsWith('approval/') ? -1 : 1;
      let held = 0;
      let least = 0;
      for (const day of [...days.keys()].sort((one, other) => one - other)) {
        held += sign * days.get(day)!;
        least = Math.min(least, held);
      }
      if (held < 0) found.push('account_balance');
      if (least < 0) found.push('account_timeline');
    }
    return found;
  }
}

function addTo(days: Map<number, number>, day: number, amount: number): void {
  days.set(day, (days.get(day) ?? 0) + amount);
}

export function nameOf({ unit, stage, state }: Place, track: string): Account {
  return `${unit}/${stage}/${track}/${state}`;
}

/** What a movement does to each account together; an account that it leaves as it was is not in it. */
export function netOf({ postings }: Pick<NotedMovement, 'postings'>): Map<Account, number> {
  const net = new Map<Account, number>();
  for (const { track, amount, from, to } of postings) {
    net.set(nameOf(from, track), (net.get(nameOf(from, track)) ?? 0) - amount);
    net.set(nameOf(to, track), (net.get(nameOf(to, track)) ?? 0) + amount);
  }
  return new Map([...net].filter(([, amount]) => amount !== 0));
}
