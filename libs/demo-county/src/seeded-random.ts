/**
 * Random numbers that depend on the seed and the names alone, so that the same seed gives the same bytes and one
 * school's draws do not shift when another school is added.
 */
export class SeededRandom {
  private state: number;

  constructor(...names: (string | number)[]) {
    // FNV-1a over the names, then mulberry32: small, well known, and good enough for a plausible county.
    let hash = 2166136261;
    for (const character of names.join('/')) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619);
    this.state = hash >>> 0;
  }

  /** 0 ≤ value < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }

  shuffle<Item>(items: Item[]): Item[] {
    for (let last = items.length - 1; last > 0; last--) {
      const other = Math.floor(this.next() * (last + 1));
      [items[last], items[other]] = [items[other]!, items[last]!];
    }
    return items;
  }
}
