import { AssignmentFlow } from './assignment-flow';
import type { AssignmentNetwork } from './assignment-network';
import { NodeHeap } from './node-heap';

/** One person's move in a chain: `undefined` stands for staying at the home school. */
export interface ChainStep {
  teacher: number;
  from: number | undefined;
  to: number | undefined;
}

/**
 * What it costs everybody else when one teacher is put elsewhere: shortest paths, over the residual network of an optimal flow,
 * from each node to the seat or the move that this teacher gives back. Nodes are posts, then groups, then the sink.
 */
export class ForcedMoves {
  private readonly sink: number;
  private readonly distances: Float64Array;
  private readonly next: Int32Array;
  private readonly mover: Int32Array;
  private readonly heap: NodeHeap;
  private readonly takers: Takers;

  /** `potentials`: the price of a post, minus that of a group, 0 for the sink; all reduced costs must be ≥ 0 with them. */
  constructor(
    private readonly network: AssignmentNetwork,
    private readonly flow: AssignmentFlow,
    private readonly used: Int32Array,
    private readonly potentials: Float64Array,
  ) {
    this.sink = potentials.length - 1;
    this.distances = new Float64Array(potentials.length);
    this.next = new Int32Array(potentials.length);
    this.mover = new Int32Array(potentials.length);
    this.heap = new NodeHeap(potentials.length, this.distances);
    this.takers = takersOf(network);
  }

  /**
   * Computes all paths to `target`, what the teacher who is put elsewhere gives back. That teacher needs no exception: all further
   * moves of theirs begin at the target itself, which is as near as can be.
   */
  aimAt(target: number): void {
    this.distances.fill(Infinity);
    this.heap.clear();
    this.distances[target] = 0;
    this.next[target] = -1;
    this.heap.update(target);
    while (!this.heap.isEmpty) {
      const node = this.heap.pop();
      if (node === this.sink) this.reachFromSpare(node);
      else if (node < this.network.seats.length) this.reachPost(node);
      else this.reachGroup(node);
    }
  }

  /** The exact cost of the others' moves when one more person enters the node; Infinity where no moves make room. */
  costFrom(node: number, target: number): number {
    return this.distances[node]! + this.potentials[node]! - this.potentials[target]!;
  }

  /** Who then moves, in the order of the chain. */
  chainFrom(start: number): ChainStep[] {
    const postCount = this.network.seats.length;
    const chain: ChainStep[] = [];
    for (let node = start; this.next[node]! >= 0; node = this.next[node]!) {
      const [teacher, to] = [this.mover[node]!, this.next[node]!];
      if (teacher >= 0) chain.push({ teacher, from: node < postCount ? node : undefined, to: to < postCount ? to : undefined });
    }
    return chain;
  }

  /** Somebody from another post, or from home, takes the seat; or the seat stays empty and another is filled instead. */
  private reachPost(post: number): void {
    const { optionCost, groupOf, seats } = this.network;
    for (let place = this.takers.start[post]!; place < this.takers.start[post + 1]!; place++) {
      const option = this.takers.options[place]!;
      const teacher = this.takers.teachers[place]!;
      const held = this.flow.taken[teacher]!;
      if (held === option) continue;
      if (held < 0) this.relax(seats.length + groupOf[teacher]!, post, optionCost[option]!, teacher);
      else this.relax(this.flow.postOf(teacher), post, optionCost[option]! - optionCost[held]!, teacher);
    }
    if (this.flow.filled[post]! > 0) this.relax(this.sink, post, 0, -1);
  }

  /** A teacher of the group goes home, or the group has a move to spare. */
  private reachGroup(node: number): void {
    const { memberStart, members, optionCost, moves, seats } = this.network;
    const group = node - seats.length;
    for (let place = memberStart[group]!; place < memberStart[group + 1]!; place++) {
      const teacher = members[place]!;
      const held = this.flow.taken[teacher]!;
      if (held >= 0) this.relax(this.flow.postOf(teacher), node, -optionCost[held]!, teacher);
    }
    if (this.used[group]! < moves[group]!) this.relax(this.sink, node, 0, -1);
  }

  private reachFromSpare(sink: number): void {
    for (let post = 0; post < this.network.seats.length; post++) if (this.flow.hasRoom(post)) this.relax(post, sink, 0, -1);
    for (let node = this.network.seats.length; node < sink; node++) this.relax(node, sink, 0, -1);
  }

  private relax(from: number, to: number, cost: number, teacher: number): void {
    const distance = this.distances[to]! + cost + this.potentials[to]! - this.potentials[from]!;
    if (distance >= this.distances[from]!) return;
    this.distances[from] = distance;
    this.next[from] = to;
    this.mover[from] = teacher;
    this.heap.update(from);
  }
}

/** Per post the options that lead to it, and whose they are. */
interface Takers {
  start: Int32Array;
  options: Int32Array;
  teachers: Int32Array;
}

function takersOf({ seats, optionPost, optionStart, teachers }: AssignmentNetwork): Takers {
  const start = new Int32Array(seats.length + 1);
  for (const post of optionPost) start[post + 1]! += 1;
  for (let post = 0; post < seats.length; post++) start[post + 1]! += start[post]!;
  const ends = start.slice();
  const takers = { start, options: new Int32Array(optionPost.length), teachers: new Int32Array(optionPost.length) };
  for (let teacher = 0; teacher < teachers.length; teacher++) {
    for (let option = optionStart[teacher]!; option < optionStart[teacher + 1]!; option++) {
      const place = ends[optionPost[option]!]!++;
      takers.options[place] = option;
      takers.teachers[place] = teacher;
    }
  }
  return takers;
}
