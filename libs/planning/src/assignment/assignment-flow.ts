import type { AssignmentNetwork } from './assignment-network';

/** Who holds which seat: the flow, changed one path at a time. */
export class AssignmentFlow {
  /** Per teacher the option taken, or -1. */
  readonly taken: Int32Array;
  readonly filled: Int32Array;
  private readonly holderStart: Int32Array;
  private readonly holders: Int32Array;
  private readonly places: Int32Array;

  constructor(private readonly network: AssignmentNetwork) {
    const { seats, optionPost, teachers } = network;
    this.taken = new Int32Array(teachers.length).fill(-1);
    this.filled = new Int32Array(seats.length);
    this.places = new Int32Array(teachers.length);
    const wanted = new Int32Array(seats.length);
    for (const post of optionPost) wanted[post]! += 1;
    this.holderStart = new Int32Array(seats.length + 1);
    for (let post = 0; post < seats.length; post++) {
      this.holderStart[post + 1] = this.holderStart[post]! + Math.min(seats[post]!, wanted[post]!);
    }
    this.holders = new Int32Array(this.holderStart[seats.length]!);
  }

  postOf(teacher: number): number {
    const option = this.taken[teacher]!;
    return option < 0 ? -1 : this.network.optionPost[option]!;
  }

  hasRoom(post: number): boolean {
    return this.filled[post]! < this.network.seats[post]!;
  }

  /** The `index`-th of the teachers who hold a seat of the post. */
  holder(post: number, index: number): number {
    return this.holders[this.holderStart[post]! + index]!;
  }

  leave(teacher: number): void {
    const post = this.postOf(teacher);
    const last = this.holderStart[post]! + --this.filled[post]!;
    const place = this.places[teacher]!;
    const moved = this.holders[last]!;
    this.holders[place] = moved;
    this.places[moved] = place;
    this.taken[teacher] = -1;
  }

  take(teacher: number, option: number): void {
    const post = this.network.optionPost[option]!;
    const place = this.holderStart[post]! + this.filled[post]!++;
    this.holders[place] = teacher;
    this.places[teacher] = place;
    this.taken[teacher] = option;
  }
}
