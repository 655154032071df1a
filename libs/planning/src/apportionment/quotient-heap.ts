/**
 * Claimants by the quotient weight / (2·seats + 1) of their next seat, the largest on top, ties by rank. Quotients are
 * compared as products of integers, so that no rounding decides who gets a post.
 */
export class QuotientHeap {
  private readonly heap: Int32Array;
  private size = 0;

  constructor(
    private readonly weights: Float64Array,
    private readonly seats: Int32Array,
    private readonly ranks: Int32Array,
    members: readonly number[],
  ) {
    this.heap = Int32Array.from(members);
    this.size = members.length;
    for (let place = (this.size >> 1) - 1; place >= 0; place--) this.sink(place);
  }

  /** The claimant with the largest quotient, or -1. */
  top(): number {
    return this.size === 0 ? -1 : this.heap[0]!;
  }

  /** To be called after the top claimant was given a seat. */
  lowerTop(): void {
    this.sink(0);
  }

  removeTop(): void {
    this.size -= 1;
    this.heap[0] = this.heap[this.size]!;
    this.sink(0);
  }

  private sink(start: number): void {
    const { heap, size, weights, seats } = this;
    const claimant = heap[start]!;
    const weight = weights[claimant]!;
    const divisor = 2 * seats[claimant]! + 1;
    let place = start;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && this.precedes(heap[child + 1]!, heap[child]!)) child += 1;
      const below = heap[child]!;
      const gap = weights[below]! * divisor - weight * (2 * seats[below]! + 1);
      if (gap < 0 || (gap === 0 && this.ranks[below]! > this.ranks[claimant]!)) break;
      heap[place] = below;
      place = child;
    }
    heap[place] = claimant;
  }

  private precedes(a: number, b: number): boolean {
    const gap = this.weights[a]! * (2 * this.seats[b]! + 1) - this.weights[b]! * (2 * this.seats[a]! + 1);
    return gap > 0 || (gap === 0 && this.ranks[a]! < this.ranks[b]!);
  }
}
