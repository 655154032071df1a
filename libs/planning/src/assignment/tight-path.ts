import type { FlowState } from './flow-state';

/**
 * Depth first over tight arcs, those of reduced cost 0: a path of them is a shortest one, prices need not move, and where many
 * costs are equal nearly every path is of this kind. A node that led nowhere is not entered again until `forget`, so that many
 * searches together cost one look at the network. A path missed that way is found after `forget`, or by Dijkstra.
 */
export class TightPath {
  private readonly seen: Int32Array;
  private epoch = 1;
  private searchesSinceForget = 0;
  private readonly stack: Int32Array;
  /** Per stack entry: which holder or member, and which of his options, comes next. */
  private readonly personCursor: Int32Array;
  private readonly optionCursor: Int32Array;
  private depth = 0;

  constructor(private readonly state: FlowState) {
    this.seen = new Int32Array(state.nodeCount);
    this.stack = new Int32Array(state.nodeCount);
    this.personCursor = new Int32Array(state.nodeCount);
    this.optionCursor = new Int32Array(state.nodeCount);
  }

  /** To be called when prices moved. */
  forget(): void {
    this.epoch += 1;
    this.searchesSinceForget = 0;
  }

  /** The end of a tight path from `group`, or -1. */
  find(group: number): number {
    const fresh = this.searchesSinceForget === 0;
    const end = this.search(this.state.nodeOfGroup(group));
    if (end >= 0 || fresh) return end;
    this.forget();
    return this.search(this.state.nodeOfGroup(group));
  }

  private search(source: number): number {
    this.searchesSinceForget += 1;
    this.depth = 0;
    this.enter(source);
    while (this.depth > 0) {
      const node = this.stack[this.depth - 1]!;
      const end = node < this.state.postCount ? this.advancePost(node) : this.advanceGroup(node - this.state.postCount);
      if (end < 0) continue;
      // What lies on the path leads somewhere and may be entered again.
      while (this.depth > 0) this.seen[this.stack[--this.depth]!] = 0;
      return end;
    }
    return -1;
  }

  private enter(node: number): void {
    this.seen[node] = this.epoch;
    this.stack[this.depth] = node;
    this.personCursor[this.depth] = -1;
    this.optionCursor[this.depth] = 0;
    this.depth += 1;
  }

  /** One step from a full post: to the group of its next holder, else along one of his options. */
  private advancePost(post: number): number {
    const { network, flow, postPrices, groupPrices } = this.state;
    const top = this.depth - 1;
    for (;;) {
      const index = this.personCursor[top]!;
      if (index >= 0) {
        const teacher = flow.holder(post, index);
        const paid = network.optionCost[flow.taken[teacher]!]! + postPrices[post]!;
        const step = this.stepAlongOptions(top, teacher, paid);
        if (step !== -1) return step === entered ? -1 : step;
      }
      if (index + 1 >= flow.filled[post]!) break;
      const next = this.openPerson(top, index + 1, flow.holder(post, index + 1));
      const group = network.groupOf[next]!;
      const tight = network.optionCost[flow.taken[next]!]! + postPrices[post]! + groupPrices[group]! === 0;
      if (!tight || this.seen[this.state.nodeOfGroup(group)] === this.epoch) continue;
      const node = this.state.nodeOfGroup(group);
      if (groupPrices[group] !== 0 && !this.state.canPassOn(group)) continue;
      this.state.mover[node] = next;
      if (groupPrices[group] === 0) return node;
      this.enter(node);
      return -1;
    }
    this.depth -= 1;
    return -1;
  }

  /** One step from a group with a free move: along an option of a teacher who stays. */
  private advanceGroup(group: number): number {
    const { network, flow, groupPrices } = this.state;
    const top = this.depth - 1;
    const size = network.memberStart[group + 1]! - network.memberStart[group]!;
    for (;;) {
      const index = this.personCursor[top]!;
      if (index >= 0) {
        const teacher = network.members[network.memberStart[group]! + index]!;
        const step = flow.taken[teacher]! < 0 ? this.stepAlongOptions(top, teacher, -groupPrices[group]!) : -1;
        if (step !== -1) return step === entered ? -1 : step;
      }
      if (index + 1 >= size) break;
      this.openPerson(top, index + 1, network.members[network.memberStart[group]! + index + 1]!);
    }
    this.depth -= 1;
    return -1;
  }

  private openPerson(top: number, index: number, teacher: number): number {
    this.personCursor[top] = index;
    this.optionCursor[top] = this.state.network.optionStart[teacher]!;
    return teacher;
  }

  /** The end where an option leads to a free seat, `entered` where it leads on, -1 where none is tight and new. */
  private stepAlongOptions(top: number, teacher: number, paid: number): number {
    const { network, flow, postPrices, mover, reachedBy } = this.state;
    const last = network.optionStart[teacher + 1]!;
    for (let option = this.optionCursor[top]!; option < last; option++) {
      const post = network.optionPost[option]!;
      if (network.optionCost[option]! + postPrices[post]! !== paid || this.seen[post] === this.epoch) continue;
      this.optionCursor[top] = option + 1;
      mover[post] = teacher;
      reachedBy[post] = option;
      if (flow.hasRoom(post)) return post;
      this.enter(post);
      return entered;
    }
    this.optionCursor[top] = last;
    return -1;
  }
}

const entered = -2;
