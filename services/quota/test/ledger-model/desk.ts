import { derivedId } from '@jiaobian/kernel';
import { Notebook, type NotedMovement, type NotedPosting, type Place } from './notebook';
import type { Operation, Step } from './steps';

export interface Hold {
  id: string;
  /** Of the movement that reserved. */
  movement: string;
  from: Place;
  to: string;
  stage: string;
  track: string;
  count: number;
  live: boolean;
}

export interface Pending {
  id: string;
  loan: string;
  school: string;
  stage: string;
  track: string;
  count: number;
  posted: number;
  open: boolean;
}

export interface Freeze {
  id: string;
  place: Place;
  track: string;
  left: number;
}

export interface Exception {
  id: string;
  school: string;
  left: number;
  inForce: boolean;
}

const firstDay = Date.parse('2027-06-15T00:00:00Z') / 86_400_000;
const apart = [0, 0, 0, 0, -1, 1, -20, 20, -200, 200, -500, 400];

/** What lies on the clerk's desk beside the notebook: what is open, and may be ended. */
export class Desk {
  readonly book = new Notebook(firstDay);
  readonly holds: Hold[] = [];
  readonly pendings: Pending[] = [];
  readonly freezes: Freeze[] = [];
  readonly exceptions: Exception[] = [];
  /** The instants at which a day ended, for what was known then. */
  readonly daysWorked = [firstDay];
  private numbers = 0;

  constructor(readonly county: string) {}

  id(): string {
    this.numbers += 1;
    return derivedId('ledger-model', this.county, String(this.numbers));
  }

  dayOf(index: number): number {
    return this.book.today + apart[index % apart.length]!;
  }

  movement(kind: string, postings: NotedPosting[], change: Partial<NotedMovement> = {}): NotedMovement {
    const said = { proposedBy: 'bureau', approvedBy: 'office', document: '册编办1号', day: this.book.today, reverses: null };
    return { ...said, id: this.id(), kind, postings, ...change };
  }

  /** Movements in their order, what is written with them, and what else stands against them. */
  step(
    movements: readonly NotedMovement[],
    { many = false, after = [], objections = [], note = () => undefined }: Partial<StepParts> = {},
  ): Step {
    const batch = movements.map(rowOf);
    return {
      operations: [...(batch.length > 0 ? [{ do: many ? ('move_many' as const) : ('move' as const), batch }] : []), ...after],
      objections: [...this.objectionsInOrder(movements), ...objections],
      note: () => {
        this.book.write(movements);
        note();
      },
    };
  }

  /** Whatever stands against them or against the first of them alone. */
  objectionsInOrder(movements: readonly NotedMovement[]): string[] {
    return movements.flatMap((_, index) => this.book.objections(movements.slice(0, index + 1)));
  }
}

interface StepParts {
  many: boolean;
  after: Operation[];
  objections: string[];
  note(): void;
}

export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Noon in the county. */
export function noonOf(day: number): string {
  return `${dayText(day)}T04:00:00Z`;
}

export function insert(into: string, ...rows: Record<string, unknown>[]): Operation {
  return { do: 'insert', into, rows };
}

function rowOf(movement: NotedMovement): object {
  const { id, kind, proposedBy, approvedBy, document, day, reverses, postings } = movement;
  return {
    id,
    kind,
    line_id: movement.line,
    proposed_by: proposedBy,
    approved_by: approvedBy,
    rule_version: 'gate-1',
    document_number: document,
    effective_on: dayText(day),
    reason: 'model',
    cause_kind: 'import',
    // The constraints of a correction look for it by its cause.
    cause_id: movement.cause ?? id,
    reverses,
    postings,
  };
}

export const paper = { document_number: '册编办1号', decided_on: '2027-01-01' };
export const recorder = { recorded_by: 'office', recorded_by_name: 'x' };
