import { permissions, type Permission } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError, nameInStep, principalsOf } from '@jiaobian/kernel';
import type { Caller } from '@jiaobian/service-kit';
import { assertMayDecide } from '../domain/may-decide';
import type { PaperDecision } from '../domain/paper-decision';
import { insertDecision, type Decision, type DecisionTable, type Proposal } from '../persistence/repositories/decisions';

/** A kind of proposal that takes a second person. */
export interface SecondPerson {
  decisions: DecisionTable;
  propose: Permission;
  decide: Permission;
  /** Refuses what the state of the proposal does not allow any more. */
  tooLate: (id: string, state: string) => DomainError;
  notProposer: () => DomainError;
}

export interface Proposer {
  proposedBy: string;
  proposedByName: string;
  /** With those in whose stead it is proposed. */
  contributors: string[];
}

export function proposerOf(caller: Caller, { propose }: SecondPerson): Proposer {
  const proposedFor = principalsOf(caller, permissions[propose]).map(({ accountId }) => accountId);
  return {
    proposedBy: caller.accountId,
    proposedByName: nameInStep(caller, permissions[propose]),
    contributors: [...new Set([caller.accountId, ...proposedFor])].sort(),
  };
}

export interface Consent {
  decidedByName: string;
  decidedAt: Date;
}

/** The second person's consent; what follows of it is written in the same transaction. Errors: `CASE.SAME_PERSON`, too late. */
export async function consentTo(
  transaction: Transaction,
  caller: Caller,
  kind: SecondPerson,
  proposal: Proposal,
  decision: PaperDecision & { opinion?: string },
): Promise<Consent> {
  const by = decider(caller, kind, proposal);
  const decidedAt = await decided(transaction, kind, proposal, { outcome: 'consented', ...by, ...decision });
  return { decidedByName: by.decidedByName, decidedAt };
}

/** Nothing follows, and why stays on record. Errors: `CASE.SAME_PERSON`, too late. */
export async function decline(
  transaction: Transaction,
  caller: Caller,
  kind: SecondPerson,
  proposal: Proposal,
  opinion: string,
): Promise<void> {
  await decided(transaction, kind, proposal, { outcome: 'declined', ...decider(caller, kind, proposal), opinion });
}

/** Who proposed takes it back. Errors: not the proposer, too late. */
export async function withdraw(
  transaction: Transaction,
  caller: Caller,
  kind: SecondPerson,
  proposal: Proposal,
  opinion: string,
): Promise<void> {
  if (!proposal.contributors.includes(caller.accountId)) throw kind.notProposer();
  const decidedByName = nameInStep(caller, permissions[kind.propose]);
  await decided(transaction, kind, proposal, { outcome: 'withdrawn', decidedBy: caller.accountId, decidedByName, decidedFor: [], opinion });
}

function decider(caller: Caller, { decide }: SecondPerson, proposal: Proposal) {
  const decidedFor = principalsOf(caller, permissions[decide]).map(({ accountId }) => accountId);
  assertMayDecide([caller.accountId, ...decidedFor], proposal);
  return { decidedBy: caller.accountId, decidedByName: nameInStep(caller, permissions[decide]), decidedFor };
}

async function decided(transaction: Transaction, kind: SecondPerson, proposal: Proposal, decision: Decision): Promise<Date> {
  const at = await insertDecision(transaction, kind.decisions, proposal, decision);
  // One who was first has committed by now; which outcome it was the page shows.
  if (!at) throw kind.tooLate(proposal.id, proposal.outcome ?? 'consented');
  return at;
}
