import type { FlowState } from './flow-state';
import { NodeHeap } from './node-heap';

/** Dijkstra over reduced costs from one group to a free seat, or to a group where a move may be spared. */
export class ShortestPath {
  private readonly distances: Float64Array;
  private readonly heap: NodeHeap;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private end = -1;
  private endDistance = 0;

  constructor(private readonly state: FlowState) {
    this.distances = new Float64Array(state.nodeCount).fill(Infinity);
    this.heap = new NodeHeap(state.nodeCount, this.distances);
    this.touched = new Int32Array(state.nodeCount);
  }

  /**
   * Returns the end of a shortest path from `group`, the group's own node where sparing the move is best, and moves the prices
   * so that the path is tight. The path itself stands in the state's `mover` and `reachedBy`.
   */
  find(group: number): number {
    const source = this.state.nodeOfGroup(group);
    this.touchedCount = 0;
    this.heap.clear();
    this.label(source, 0);
    this.end = source;
    this.endDistance = this.state.groupPrices[group]!;
    this.expandGroup(group);
    while (!this.heap.isEmpty && this.distances[this.heap.peek()]! < this.endDistance) {
      const nearest = this.heap.pop();
      if (nearest < this.state.postCount) this.expandPost(nearest);
      else this.expandGroup(nearest - this.state.postCount);
    }
    this.movePrices();
    return this.end;
  }

  /** A move of the group is free: any of its teachers who stays may use it. */
  private expandGroup(group: number): void {
    const { network, flow, groupPrices } = this.state;
    const base = this.distances[this.state.nodeOfGroup(group)]! + groupPrices[group]!;
    for (let place = network.memberStart[group]!; place < network.memberStart[group + 1]!; place++) {
      const teacher = network.members[place]!;
      if (flow.taken[teacher]! < 0) this.relaxOptions(teacher, base);
    }
  }

  /** The post is full: each of its teachers may go elsewhere, or go home and leave the move to the group. */
  private expandPost(post: number): void {
    const { network, flow, postPrices, groupPrices } = this.state;
    const base = this.distances[post]! - postPrices[post]!;
    for (let index = 0; index < flow.filled[post]!; index++) {
      const teacher = flow.holder(post, index);
      const leaving = base - network.optionCost[flow.taken[teacher]!]!;
      const group = network.groupOf[teacher]!;
      this.reachGroup(group, teacher, leaving - groupPrices[group]!);
      this.relaxOptions(teacher, leaving);
    }
  }

  private relaxOptions(teacher: number, base: number): void {
    const { network, postPrices } = this.state;
    const { optionPost, optionCost } = network;
    const { distances } = this;
    const last = network.optionStart[teacher + 1]!;
    for (let option = network.optionStart[teacher]!; option < last; option++) {
      const post = optionPost[option]!;
      const distance = base + optionCost[option]! + postPrices[post]!;
      if (distance < this.endDistance && distance < distances[post]!) this.reachPost(post, teacher, option, distance);
    }
  }

  private reachPost(post: number, teacher: number, option: number, distance: number): void {
    this.label(post, distance);
    this.state.reachedBy[post] = option;
    this.state.mover[post] = teacher;
    if (!this.state.flow.hasRoom(post)) {
      this.heap.update(post);
      return;
    }
    this.end = post;
    this.endDistance = distance;
  }

  private reachGroup(group: number, teacher: number, distance: number): void {
    const node = this.state.nodeOfGroup(group);
    if (distance >= this.endDistance || distance >= this.distances[node]!) return;
    this.label(node, distance);
    this.state.mover[node] = teacher;
    const spared = distance + this.state.groupPrices[group]!;
    if (spared < this.endDistance) {
      this.end = node;
      this.endDistance = spared;
    }
    if (this.state.canPassOn(group)) this.heap.update(node);
  }

  private label(node: number, distance: number): void {
    if (this.distances[node] === Infinity) this.touched[this.touchedCount++] = node;
    this.distances[node] = distance;
  }

  private movePrices(): void {
    const { postCount, postPrices, groupPrices } = this.state;
    for (let index = 0; index < this.touchedCount; index++) {
      const node = this.touched[index]!;
      const nearer = this.endDistance - this.distances[node]!;
      this.distances[node] = Infinity;
      if (nearer <= 0) continue;
      if (node < postCount) postPrices[node]! += nearer;
      else groupPrices[node - postCount]! -= nearer;
    }
  }
}
