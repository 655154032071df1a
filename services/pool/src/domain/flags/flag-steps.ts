import { DomainError, type CalendarDate, type Role } from '@jiaobian/kernel';

/** 待交办、整改中、待审核、退回重改、已认可、已消除 */
export const flagStates = ['open', 'assigned', 'answered', 'returned', 'accepted', 'closed'] as const;
export type FlagState = (typeof flagStates)[number];

export const flagSteps = ['assign', 'answer', 'accept', 'return', 'close'] as const;
export type FlagStep = (typeof flagSteps)[number];

/** Who rectifies. */
export const assignees = ['school', 'education-bureau'] as const;
export type Assignee = (typeof assignees)[number];

/** From where each step leads where; the database holds the same list. `close`: the fact has ended. */
export const flagMoves: Record<FlagStep, { from: readonly FlagState[]; to: FlagState }> = {
  assign: { from: ['open', 'assigned', 'returned'], to: 'assigned' },
  answer: { from: ['assigned', 'returned'], to: 'answered' },
  accept: { from: ['answered'], to: 'accepted' },
  return: { from: ['answered'], to: 'returned' },
  close: { from: ['open', 'assigned', 'answered', 'returned', 'accepted'], to: 'closed' },
};

/** Errors: `FLAG.STATE`. */
export function assertStep({ state, endedAt }: { state: FlagState; endedAt: string | null }, step: FlagStep): void {
  if (endedAt !== null || !flagMoves[step].from.includes(state)) throw new DomainError('FLAG.STATE', { flagState: state, step });
}

/** Whose answer it is to give. Errors: `FLAG.NOT_ASSIGNED_TO_YOU`. */
export function assertAssignee(
  flag: { assignee: Assignee | null; unit: string },
  actor: { roles: readonly Role[]; schoolCode?: string },
): void {
  const isTheirs =
    flag.assignee === 'school'
      ? actor.schoolCode === flag.unit && actor.roles.includes('school')
      : actor.roles.includes('education-bureau');
  if (!isTheirs) throw new DomainError('FLAG.NOT_ASSIGNED_TO_YOU');
}

/** 超期: what was to be answered by a day that has passed. */
export function isOverdue({ state, deadline }: { state: FlagState; deadline: CalendarDate | null }, today: CalendarDate): boolean {
  return (state === 'assigned' || state === 'returned') && deadline !== null && deadline < today;
}
