import type { Role } from '@jiaobian/kernel';
import { defineProcess, type Process } from './define-process';

/** 草稿、待备案、已退回、已失效(预留到期)、已撤回、已备案同意 */
export const filingStates = ['draft', 'submitted', 'returned', 'lapsed', 'withdrawn', 'consented'] as const;
export type FilingState = (typeof filingStates)[number];

export const filingSteps = ['correct', 'submit', 'return', 'consent', 'withdraw', 'lapse'] as const;
export type FilingStep = (typeof filingSteps)[number];

export type FilingProcess = Process<FilingState, FilingStep>;

export interface FilingParties {
  kind: string;
  proposers: readonly Role[];
  deciders: readonly Role[];
}

/**
 * The one process of filing 备案 (design.md §1): what the proposers submit takes effect only by the deciders' consent.
 * Kinds of cases differ in who proposes and who decides, and in nothing else.
 */
export function filingProcess({ kind, proposers, deciders }: FilingParties): FilingProcess {
  const byProposers = { side: 'proposer', roles: proposers } as const;
  const byDeciders = { side: 'decider', roles: deciders } as const;
  return defineProcess({
    kind,
    states: filingStates,
    initial: 'draft',
    final: ['withdrawn', 'consented'],
    decided: ['returned', 'consented'],
    steps: {
      correct: { from: ['draft', 'returned', 'lapsed'], to: 'draft', by: byProposers },
      submit: { from: ['draft', 'returned', 'lapsed'], to: 'submitted', by: byProposers },
      return: { from: ['submitted'], to: 'returned', by: byDeciders },
      consent: { from: ['submitted'], to: 'consented', by: byDeciders },
      withdraw: { from: ['draft', 'submitted', 'returned', 'lapsed'], to: 'withdrawn', by: byProposers },
      lapse: { from: ['submitted'], to: 'lapsed', by: { side: 'clock' } },
    },
  });
}

/** Every change of state that some kind of case may make; the database holds the same list. */
export function filingMoves(): [FilingState, FilingState][] {
  const { steps } = filingProcess({ kind: 'any', proposers: ['education-bureau'], deciders: ['quota-office'] });
  return Object.values(steps).flatMap(({ from, to }) => from.map((state): [FilingState, FilingState] => [state, to]));
}
