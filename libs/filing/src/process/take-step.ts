import { DomainError, principalsOf } from '@jiaobian/kernel';
import { theClock, type Actor } from './actor';
import type { Party, Process } from './define-process';

/** What the rules of a step look at. */
export interface CaseInProcess<State extends string> {
  state: State;
  proposer: { accountId: string };
  /** Everyone who proposed or corrected the case, by account. */
  contributors: readonly string[];
}

export interface StepTaken<State extends string> {
  state: State;
  contributors: readonly string[];
}

/**
 * The state and contributors after `actor` took `step`. Errors: `CASE.STATE` when the state has no such step,
 * `AUTH.FORBIDDEN` when it is not theirs to take, `CASE.SAME_PERSON` when they would decide on their own work,
 * or on that of somebody in whose stead they act.
 */
export function takeStep<State extends string, StepName extends string>(
  process: Process<State, StepName>,
  subject: CaseInProcess<State>,
  step: StepName,
  actor: Actor,
): StepTaken<State> {
  const { from, to, by } = process.steps[step];
  if (!from.includes(subject.state)) throw new DomainError('CASE.STATE', { state: subject.state, step });
  if (!belongsTo(by, actor)) throw new DomainError('AUTH.FORBIDDEN', { permission: `${process.kind}.${step}` });
  const parties = partiesOf(by, actor);
  if (by.side === 'decider' && parties.some((party) => hasWorkedOn(subject, party))) throw new DomainError('CASE.SAME_PERSON', { step });
  return {
    state: to,
    contributors: by.side === 'proposer' ? [...new Set([...subject.contributors, ...parties])] : subject.contributors,
  };
}

export function hasWorkedOn(subject: Pick<CaseInProcess<string>, 'proposer' | 'contributors'>, accountId: string): boolean {
  return subject.proposer.accountId === accountId || subject.contributors.includes(accountId);
}

function belongsTo(party: Party, actor: Actor): boolean {
  return party.side === 'clock' ? actor === theClock : actor.roles.some((role) => party.roles.includes(role));
}

/** The accounts whose step it is: the one that takes it, and those in whose stead: a delegation never crosses the line of domain.md §1. */
export function partiesOf(party: Party, actor: Actor): string[] {
  const principals = party.side === 'clock' ? [] : principalsOf(actor, party.roles);
  return [actor.accountId, ...principals.map(({ accountId }) => accountId)];
}
