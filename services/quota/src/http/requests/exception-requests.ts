import { ChoiceField, CountField, DayField, IdField, TextField } from '@jiaobian/service-kit';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import type { ExceptionRequest } from '../../commands/grant-exception/grant-exception.command';
import { PaperDecisionBody } from './paper-decision.body';

export class ExceptionBody extends PaperDecisionBody implements ExceptionRequest {
  @IdField({ description: '例外编号 exception' }) exceptionId!: string;
  @TextField({ description: '学校代码 school code', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '编制数 posts beyond the standards', min: 1 }) count!: number;
  @DayField({ description: '起始日期 starts on' }) startsOn!: string;
  @DayField({ description: '截止日期,当日仍有效 ends on' }) endsOn!: string;
  @TextField({ description: '原因 reason', max: 1000 }) reason!: string;
}

export class ExceptionEndBody extends PaperDecisionBody {
  @TextField({ description: '原因 reason', max: 1000 }) reason!: string;
}
