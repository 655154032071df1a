import type { Role } from '@jiaobian/kernel';

/**
 * Who may take a step. Proposers work on the case and so become its contributors; deciders must not be among them
 * (domain.md §1: nobody decides on a case that they proposed, applied for or corrected).
 */
export type Party = { side: 'proposer' | 'decider'; roles: readonly Role[] } | { side: 'clock' };

export interface Step<State extends string = string> {
  from: readonly State[];
  to: State;
  by: Party;
}

export interface Process<State extends string = string, StepName extends string = string> {
  /** Of what kind its cases are, e.g. `adjustment`. */
  kind: string;
  states: readonly State[];
  initial: State;
  /** States that no step leaves. */
  final: readonly State[];
  /** States that are a decision: only deciders bring a case there. */
  decided: readonly State[];
  steps: Readonly<Record<StepName, Step<State>>>;
}

/** Checks a process when its module is loaded, so that a service with a broken one does not start. Errors: `Error` naming every fault. */
export function defineProcess<State extends string, StepName extends string>(process: Process<State, StepName>): Process<State, StepName> {
  const faults = [...faultsOfStates(process), ...faultsOfSteps(process)];
  if (faults.length > 0) throw new Error(`The process of ${process.kind} is not sound: ${faults.join('; ')}`);
  return process;
}

function stepsOf(process: Process): [string, Step][] {
  return Object.entries(process.steps);
}

function faultsOfStates(process: Process): string[] {
  const reached = reachableFrom(process.initial, process);
  return process.states.flatMap((state) => {
    const leaves = stepsOf(process).some(([, step]) => step.from.includes(state));
    const final = process.final.includes(state);
    return [
      ...(reached.has(state) ? [] : [`nothing leads to "${state}"`]),
      ...(leaves || final ? [] : [`nothing leads out of "${state}"`]),
      ...(leaves && final ? [`"${state}" is final, yet a step leaves it`] : []),
    ];
  });
}

function faultsOfSteps(process: Process): string[] {
  return stepsOf(process).flatMap(([name, { from, to, by }]) => {
    const unknown = [...from, to].filter((state) => !process.states.includes(state));
    const decides = process.decided.includes(to);
    return [
      ...unknown.map((state) => `"${name}" names the unknown state "${state}"`),
      ...(by.side !== 'clock' && by.roles.length === 0 ? [`"${name}" names nobody who may take it`] : []),
      ...(decides === (by.side === 'decider')
        ? []
        : [`"${name}" ${decides ? 'decides, yet is not a decider’s' : 'is a decider’s, yet decides nothing'}`]),
    ];
  });
}

function reachableFrom(initial: string, process: Process): Set<string> {
  const reached = new Set([initial]);
  // A set grows while it is walked: each state found is walked in its turn.
  for (const state of reached) {
    for (const [, step] of stepsOf(process)) if (step.from.includes(state)) reached.add(step.to);
  }
  return reached;
}
