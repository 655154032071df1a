import type { ProblemCode } from '../problems/problem';
import type { Facts } from '../problems/words';

/** A cell that its column cannot read, and why. */
export class Refusal {
  constructor(
    readonly code: ProblemCode,
    readonly facts: Facts = {},
  ) {}
}

export type Reading<Value> = Value | Refusal;
