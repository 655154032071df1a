import { DomainError } from '@jiaobian/kernel';
import { compareText } from '../text-order';
import { AssignmentFlow } from './assignment-flow';
import { buildNetwork, type AssignmentNetwork } from './assignment-network';
import type { AssignmentProblem, AssignmentSolution, AssignmentTeacher } from './assignment-problem';
import { pinnedPosts } from './check-pins';
import { checkProblem } from './check-problem';
import { explanationCode, explanationText } from './explanation-texts';
import type { Alternative, TeacherExplanation } from './explanation-types';
import { ForcedMoves } from './forced-moves';
import { verifyAssignment } from './verify-assignment';

/** Explains an optimal assignment teacher by teacher. Built once per solution, one shortest-path search per teacher asked for. */
export class AssignmentExplainer {
  private readonly network: AssignmentNetwork;
  private readonly flow: AssignmentFlow;
  private readonly moves: ForcedMoves;
  private readonly rankOfTeacher: Map<string, number>;
  private readonly nodeOfPost: Int32Array;
  private readonly pins: Map<string, string>;

  /** Throws `PLANNING.SOLUTION_INVALID` for a solution that is not proved optimal: its alternatives would have no meaning. */
  constructor(
    private readonly problem: AssignmentProblem,
    private readonly solution: AssignmentSolution,
  ) {
    checkProblem(problem);
    const { valid, faults } = verifyAssignment(problem, solution);
    if (!valid) throw new DomainError('PLANNING.SOLUTION_INVALID', { zh: faults[0]!.zh, en: faults[0]!.en });
    const network = buildNetwork(problem, pinnedPosts(problem), 'all');
    this.network = network;
    this.pins = new Map(problem.pinned ?? []);
    this.rankOfTeacher = new Map([...network.teachers].map((teacher, rank) => [problem.teachers[teacher]!.id, rank]));
    this.nodeOfPost = new Int32Array(network.posts.length);
    network.posts.forEach((post, rank) => (this.nodeOfPost[post] = rank));
    this.flow = this.rebuildFlow();
    const used = new Int32Array(network.moves.length);
    network.groupOf.forEach((group, rank) => (used[group]! += this.flow.taken[rank]! < 0 ? 0 : 1));
    this.moves = new ForcedMoves(network, this.flow, used, this.potentials());
  }

  /** The card of one teacher. Throws `PLANNING.TEACHER_UNKNOWN`. */
  explain(teacherId: string): TeacherExplanation {
    const rank = this.rankOfTeacher.get(teacherId);
    const index = rank === undefined ? this.problem.teachers.findIndex((each) => each.id === teacherId) : this.network.teachers[rank]!;
    if (index < 0) throw new DomainError('PLANNING.TEACHER_UNKNOWN', { teacherId });
    const teacher = this.problem.teachers[index]!;
    const chosen = this.chosenOf(teacher, rank);
    const alternatives = rank === undefined ? [] : this.alternativesOf(teacher, rank);
    const runnerUp = alternatives.find((alternative) => alternative.extraCost !== null);
    const code = explanationCode(this.problem, this.solution, teacher, { pinned: rank === undefined, chosen, runnerUp });
    return { teacherId, code, text: explanationText(code, teacher, chosen, runnerUp), chosen, alternatives, runnerUp };
  }

  private chosenOf(teacher: AssignmentTeacher, rank: number | undefined): TeacherExplanation['chosen'] {
    const post = rank === undefined ? undefined : this.flow.postOf(rank);
    if (post === -1) return undefined;
    const { posts } = this.problem;
    const option = teacher.options.find(([index]) =>
      post === undefined ? posts[index]!.id === this.pins.get(teacher.id) : this.nodeOfPost[index] === post,
    )!;
    const { id, value } = posts[option[0]]!;
    return {
      postId: id,
      cost: option[1],
      value,
      price: this.priceOf(id),
      groupPrice: this.solution.prices.groups[teacher.group ?? ''] ?? 0,
    };
  }

  private alternativesOf(teacher: AssignmentTeacher, rank: number): Alternative[] {
    const home = this.network.seats.length + this.network.groupOf[rank]!;
    const held = this.flow.taken[rank]!;
    const target = held < 0 ? home : this.flow.postOf(rank);
    const now = held < 0 ? 0 : this.network.optionCost[held]!;
    this.moves.aimAt(target);
    const alternative = (node: number, postId: string | null, cost: number, net: number): Alternative => {
      const extra = net - now + this.moves.costFrom(node, target);
      const possible = extra < Infinity;
      return {
        postId,
        cost,
        price: postId === null ? 0 : this.priceOf(postId),
        extraCost: possible ? extra : null,
        chain: possible ? this.chainFrom(node) : [],
      };
    };
    const elsewhere = teacher.options
      .filter(([post]) => held < 0 || this.nodeOfPost[post] !== target)
      .map(([post, cost]) =>
        alternative(this.nodeOfPost[post]!, this.problem.posts[post]!.id, cost, cost - this.problem.posts[post]!.value),
      );
    const all = held < 0 ? elsewhere : [...elsewhere, alternative(home, null, 0, 0)];
    return all.sort((a, b) => (a.extraCost ?? Infinity) - (b.extraCost ?? Infinity) || compareText(a.postId ?? '', b.postId ?? ''));
  }

  private chainFrom(node: number): Alternative['chain'] {
    const postId = (rank: number | undefined) => (rank === undefined ? null : this.problem.posts[this.network.posts[rank]!]!.id);
    return this.moves.chainFrom(node).map(({ teacher, from, to }) => ({
      teacherId: this.problem.teachers[this.network.teachers[teacher]!]!.id,
      from: postId(from),
      to: postId(to),
    }));
  }

  private rebuildFlow(): AssignmentFlow {
    const { network, problem } = this;
    const flow = new AssignmentFlow(network);
    for (const [teacherId, postId] of this.solution.assignments) {
      const rank = this.rankOfTeacher.get(teacherId);
      if (rank === undefined) continue;
      let option = network.optionStart[rank]!;
      while (problem.posts[network.posts[network.optionPost[option]!]!]!.id !== postId) option += 1;
      flow.take(rank, option);
    }
    return flow;
  }

  /** Of a teacher who stands alone the price of the move is what they gain at the prices of the posts. */
  private potentials(): Float64Array {
    const { network, problem, solution } = this;
    const { seats, memberStart, members, optionStart, optionPost, optionCost } = network;
    const potentials = new Float64Array(seats.length + network.moves.length + 1);
    network.posts.forEach((post, rank) => (potentials[rank] = this.priceOf(problem.posts[post]!.id)));
    network.groupNames.forEach((name, group) => {
      let price = name === undefined ? 0 : (solution.prices.groups[name] ?? 0);
      const teacher = members[memberStart[group]!]!;
      for (let option = optionStart[teacher]!; name === undefined && option < optionStart[teacher + 1]!; option++) {
        price = Math.max(price, -optionCost[option]! - potentials[optionPost[option]!]!);
      }
      potentials[seats.length + group] = -price;
    });
    return potentials;
  }

  private priceOf(postId: string): number {
    return this.solution.prices.posts[postId] ?? 0;
  }
}
