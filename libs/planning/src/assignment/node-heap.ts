/** A binary heap of nodes by distance that can lower a distance; equal distances come in the order of the nodes. */
export class NodeHeap {
  private readonly heap: Int32Array;
  private readonly places: Int32Array;
  private size = 0;

  constructor(
    nodeCount: number,
    private readonly distances: Float64Array,
  ) {
    this.heap = new Int32Array(nodeCount);
    this.places = new Int32Array(nodeCount).fill(-1);
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** The nearest node, left where it is. */
  peek(): number {
    return this.heap[0]!;
  }

  /** Enters a node, or moves it up after its distance fell. */
  update(node: number): void {
    let place = this.places[node]!;
    if (place < 0) place = this.size++;
    const distance = this.distances[node]!;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.heap[above]!;
      const ahead = this.distances[parent]! - distance;
      if (ahead < 0 || (ahead === 0 && parent < node)) break;
      this.put(parent, place);
      place = above;
    }
    this.put(node, place);
  }

  pop(): number {
    const nearest = this.heap[0]!;
    this.places[nearest] = -1;
    this.size -= 1;
    if (this.size > 0) this.sink(this.heap[this.size]!);
    return nearest;
  }

  clear(): void {
    for (let place = 0; place < this.size; place++) this.places[this.heap[place]!] = -1;
    this.size = 0;
  }

  private sink(node: number): void {
    const { heap, distances, size } = this;
    const distance = distances[node]!;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && this.precedes(heap[child + 1]!, heap[child]!)) child += 1;
      const below = heap[child]!;
      const ahead = distances[below]! - distance;
      if (ahead > 0 || (ahead === 0 && below > node)) break;
      this.put(below, place);
      place = child;
    }
    this.put(node, place);
  }

  private precedes(a: number, b: number): boolean {
    const ahead = this.distances[a]! - this.distances[b]!;
    return ahead < 0 || (ahead === 0 && a < b);
  }

  private put(node: number, place: number): void {
    this.heap[place] = node;
    this.places[node] = place;
  }
}
