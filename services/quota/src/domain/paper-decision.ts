import type { CalendarDate } from '@jiaobian/kernel';

/** A decision as it stands on paper: recording one is a normal step (domain.md §1). */
export interface PaperDecision {
  documentNumber: string;
  meeting?: string;
  decidedOn: CalendarDate;
}
