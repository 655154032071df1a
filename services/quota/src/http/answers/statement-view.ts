import { ApiProperty } from '@nestjs/swagger';
import { CountField, IdField, InstantField, ListField, TextField, DayField } from '@jiaobian/service-kit';
import { AccountView } from './ledger-view';

export class StatementLine {
  @IdField({ description: '编制变动,可查 /movements/:id' }) movementId!: string;
  @CountField({ description: '台账序号' }) number!: number;
  @TextField({ description: '类别' }) kind!: string;
  @TextField({ description: '学段' }) stage!: string;
  @TextField({ description: '编制类别' }) track!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: '各状态的增减' }) changes!: Record<string, number>;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @DayField({ description: '生效日期' }) effectiveOn!: string;
  @InstantField({ description: '记账时间' }) recordedAt!: string;
}

/** 编制台账 of one school: its balances and what led to them, the newest first. */
export class StatementView {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ListField(() => AccountView, { description: '各账户余额', max: 1000 }) accounts!: AccountView[];
  @ListField(() => StatementLine, { description: '变动,由新到旧', max: 1000 }) lines!: StatementLine[];
}
