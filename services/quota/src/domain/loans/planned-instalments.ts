import type { LoanChangeKind } from '@jiaobian/contracts';
import { addDays, addYears, DomainError, type CalendarDate } from '@jiaobian/kernel';
import { checkInstalments, type Instalment } from '@jiaobian/planning';
import { daysBetween } from './loan-mark';
import { outstandingOf, type Pending } from './pending';
import { recalledTo } from './reschedule';

export interface ChangeTerms {
  kind: LoanChangeKind;
  instalments?: readonly Instalment[];
  count?: number;
  dueOn?: CalendarDate;
}

export interface LoanNow {
  pendings: readonly Pending[];
  today: CalendarDate;
  mostYears: number;
  /** Of a dated use: the last day that it may have, whatever is asked. */
  latest?: CalendarDate;
}

/** The last day on which posts are to come back as it stands. */
export function dueOnOf(pendings: readonly Pending[]): CalendarDate {
  return pendings.filter(({ state }) => state !== 'void').reduce((last, { dueOn }) => (dueOn > last ? dueOn : last), '');
}

/**
 * What is to come back after a change, by days; for an early return what stands, since nothing is put to another day. As many
 * posts come back as before. Errors: `LOAN_CHANGE.TERMS`, `LOAN.NOT_OUTSTANDING`, `PLANNING.INSTALMENTS_SUM`,
 * `PLANNING.INSTALMENTS_ORDER`, `PLANNING.LOAN_TERM`.
 */
export function plannedInstalments(change: ChangeTerms, now: LoanNow): Instalment[] | undefined {
  const outstanding = outstandingOf(now.pendings);
  if (change.kind === 'renewal' || change.kind === 'instalments') return exchanged(change, outstanding, now);
  const { count } = change;
  if (count === undefined || change.instalments) throw new DomainError('LOAN_CHANGE.TERMS');
  if (count > outstanding) throw new DomainError('LOAN.NOT_OUTSTANDING', { outstanding, asked: count });
  return change.kind === 'early-return' ? undefined : recalledTo(now.pendings, count, later(change.dueOn, now.today));
}

function exchanged({ kind, instalments, count }: ChangeTerms, outstanding: number, now: LoanNow): Instalment[] {
  if (!instalments?.length || count !== undefined) throw new DomainError('LOAN_CHANGE.TERMS');
  if (outstanding === 0) throw new DomainError('LOAN.NOT_OUTSTANDING', { outstanding, asked: instalments[0]!.count });
  const ordered = [...instalments].sort((one, other) => daysBetween(other.dueOn, one.dueOn));
  // What is due today may be due today again; nothing is put into the past.
  checkInstalments({ startsOn: addDays(now.today, -1), count: outstanding, instalments: ordered });
  const [last, end] = [ordered.at(-1)!.dueOn, dueOnOf(now.pendings)];
  // Other instalments stay inside the term; a longer one takes a renewal, which lasts no longer than a loan from today would.
  const latest = kind === 'renewal' ? (now.latest ?? addYears(now.today, now.mostYears)) : end;
  const earliest = kind === 'renewal' ? end : now.today;
  const isWithin = kind === 'renewal' ? last > earliest && last <= latest : last <= latest;
  if (!isWithin) throw new DomainError('PLANNING.LOAN_TERM', { least: 0, most: now.mostYears, earliest, latest, dueOn: last });
  return ordered;
}

function later(asked: CalendarDate | undefined, today: CalendarDate): CalendarDate {
  return asked !== undefined && asked > today ? asked : today;
}
