import { DayField, TextField } from '@jiaobian/service-kit';
import type { PaperDecision } from '../../domain/paper-decision';

/** A decision of the staffing office, as recorded from its paper. */
export class PaperDecisionBody implements PaperDecision {
  @TextField({ description: '文号 document number' }) documentNumber!: string;
  @TextField({ description: '会议 meeting', optional: true }) meeting?: string;
  @DayField({ description: '决定日期 decided on' }) decidedOn!: string;
}
