import type { AssignmentNetwork } from './assignment-network';
import { FlowState } from './flow-state';
import { ShortestPath } from './shortest-path';
import { TightPath } from './tight-path';

/**
 * Successive shortest paths with potentials: group after group is let in, each of its moves along a shortest path, others giving
 * way where that costs less. At the end the prices prove the optimum.
 */
export function optimalFlow(network: AssignmentNetwork): FlowState {
  const state = new FlowState(network);
  const tight = new TightPath(state);
  const shortest = new ShortestPath(state);
  for (let group = 0; group < network.moves.length; group++) {
    const source = state.nodeOfGroup(group);
    state.priceGroup(group);
    for (let move = 0; move < network.moves[group]!; move++) {
      // Nothing to gain now is nothing to gain later: prices of posts only rise.
      if (state.groupPrices[group] === 0) break;
      let end = tight.find(group);
      if (end < 0) {
        end = shortest.find(group);
        tight.forget();
      }
      if (end === source) break;
      state.augment(source, end);
    }
  }
  // A limit's price may lie anywhere between the gain of one move more and the loss of one fewer: the lower end is published.
  for (let group = 0; group < network.moves.length; group++) if (state.canPassOn(group)) state.priceGroup(group);
  return state;
}
