import { DayField, TextField } from '@jiaobian/service-kit';

export class DecisionBody {
  @TextField({ description: '文号 document number' }) documentNumber!: string;
  @TextField({ description: '会议 meeting', optional: true }) meeting?: string;
  @DayField({ description: '决定日期 decided on' }) decidedOn!: string;
  @TextField({ description: '意见 opinion', optional: true, max: 2000 }) opinion?: string;
  @TextField({ description: '扫描件 scan', optional: true }) attachmentId?: string;
}
