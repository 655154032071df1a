import { AssignmentFlow } from './assignment-flow';
import type { AssignmentNetwork } from './assignment-network';

/**
 * Flow and prices of an assignment in the making. Nodes are posts, then groups. The price of a post is what one seat more would
 * gain (0 while it has room), that of a group what one move more would gain (0 while it has one to spare). Between steps no
 * option is a bargain at these prices and every option taken is the best of its teacher: reduced costs are ≥ 0.
 */
export class FlowState {
  readonly flow: AssignmentFlow;
  readonly postPrices: Float64Array;
  readonly groupPrices: Float64Array;
  readonly postCount: number;
  readonly nodeCount: number;
  /** On the path to a node: the teacher who moves into a post, or who goes home and leaves a move to a group. */
  readonly mover: Int32Array;
  /** The option by which a post was reached. */
  readonly reachedBy: Int32Array;

  constructor(readonly network: AssignmentNetwork) {
    const groupCount = network.moves.length;
    this.postCount = network.seats.length;
    this.nodeCount = this.postCount + groupCount;
    this.flow = new AssignmentFlow(network);
    this.postPrices = new Float64Array(this.postCount);
    this.groupPrices = new Float64Array(groupCount);
    this.mover = new Int32Array(this.nodeCount);
    this.reachedBy = new Int32Array(this.nodeCount);
  }

  nodeOfGroup(group: number): number {
    return this.postCount + group;
  }

  /** A group of one has nobody else to whom a move could pass. */
  canPassOn(group: number): boolean {
    return this.network.groupNames[group] !== undefined;
  }

  /** Sets the price of a group to the smallest at which no option of its teachers at home is a bargain. */
  priceGroup(group: number): void {
    const { memberStart, members, optionStart, optionPost, optionCost } = this.network;
    let dearest = 0;
    for (let place = memberStart[group]!; place < memberStart[group + 1]!; place++) {
      const teacher = members[place]!;
      if (this.flow.taken[teacher]! >= 0) continue;
      for (let option = optionStart[teacher]!; option < optionStart[teacher + 1]!; option++) {
        const gain = -optionCost[option]! - this.postPrices[optionPost[option]!]!;
        if (gain > dearest) dearest = gain;
      }
    }
    this.groupPrices[group] = dearest;
  }

  /** Walks a path back from its end; each teacher on it takes the next post or goes home. */
  augment(source: number, end: number): void {
    for (let node = end; node !== source;) {
      const teacher = this.mover[node]!;
      const before = this.flow.postOf(teacher);
      if (before >= 0) this.flow.leave(teacher);
      if (node < this.postCount) this.flow.take(teacher, this.reachedBy[node]!);
      node = before >= 0 ? before : this.nodeOfGroup(this.network.groupOf[teacher]!);
    }
  }
}
