import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import type { CallerRequest } from '@jiaobian/service-kit';
import type { Assignee } from '../../domain/flags/flag-steps';

export interface AssignmentGiven {
  version?: number;
  assignee: Assignee;
  deadline: CalendarDate;
  /** What is to be rectified. */
  text: string;
  documentNumber?: string;
}

/** The staffing office says who rectifies what by when. */
export class AssignFlag {
  constructor(
    readonly transaction: Transaction,
    readonly caller: CallerRequest,
    readonly id: string,
    readonly given: AssignmentGiven,
  ) {}
}
