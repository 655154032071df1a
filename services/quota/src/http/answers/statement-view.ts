import { ApiProperty } from '@nestjs/swagger';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
} from '@jiaobian/service-kit';
import { tracks, type Stage, type Track } from '@jiaobian/kernel';
import { figureKeys, type FigureKey, type Figures } from '../../domain/statement/figures';
import { AccountView, ledgerStages } from './ledger-view';

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

class BilingualView {
  @TextField({ description: '中文', max: 500 }) zh!: string;
  @TextField({ description: 'English', max: 500 }) en!: string;
}

export class FigureView {
  @ChoiceField(figureKeys, { description: '栏目' }) key!: FigureKey;
  @ObjectField(() => BilingualView, { description: '名称' }) name!: BilingualView;
  @ObjectField(() => BilingualView, { description: '算式' }) formula!: BilingualView;
  @TextField({ description: '由哪些状态的账户构成:分录见各行 accounts 所列账户', listOf: 10 }) states!: readonly string[];
}

const figures = ApiProperty({
  type: 'object',
  additionalProperties: { type: 'integer' },
  description: '各栏数字,键见 figures;无从得知的不列',
});

export class StatementPositionView {
  @TextField({ description: '单位:学校代码或 pool' }) unit!: string;
  @TextField({ description: '单位名称' }) unitName!: string;
  @ChoiceField(ledgerStages, { description: '学段;周转池不分学段,为 any' }) stage!: Stage | 'any';
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @figures figures!: Figures;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', format: 'uuid' },
    description: '各状态的账户,分录见 /accounts/:id/entries(可带同样的 asOf、knownAt)',
  })
  accounts!: Record<string, string>;
}

export class StatementTotalView {
  @ChoiceField(tracks, { description: '编制类别:各类别不相抵' }) track!: Track;
  @figures figures!: Figures;
  @CountField({ description: '编制总量(全县台账)', optional: true }) approvedTotal?: number;
  @IdField({ description: '编制总量的账户', optional: true }) approvedAccountId?: string;
  @TextField({ description: '总量文号', optional: true }) documentNumber?: string;
  @DayField({ description: '总量核定日期', optional: true }) decidedOn?: string;
}

/** 编制台账: of the whole county. */
export class StatementView {
  @TextField({ description: '行政区划代码' }) county!: string;
  @TextField({ description: '单位名称' }) unitName!: string;
  @DayField({ description: '截至此日生效;未指定则含已记账而未生效的变动', optional: true }) asOf?: string;
  @InstantField({ description: '截至此时已记账;未指定则为现在', optional: true }) knownAt?: string;
  @InstantField({ description: '制表时间(数据库时钟)' }) answeredAt!: string;
  @CountField({ description: '其时台账已记变动数' }) movements!: number;
  @TextField({ description: '其时链尾哈希', min: 0 }) chainEnd!: string;
  @IdField({ description: '核编批次', optional: true }) entitlementSetId?: string;
  @DayField({ description: '核编所据统计日期', optional: true }) censusOn?: string;
  @TextField({ description: '标准版本', optional: true }) ruleVersion?: string;
  @ListField(() => FigureView, { description: '栏目与算式', max: 20 }) figures!: FigureView[];
  @ListField(() => StatementPositionView, { description: '各单位、学段、类别', max: 30_000 }) positions!: StatementPositionView[];
  @ListField(() => StatementTotalView, { description: '各类别合计', max: 3 }) totals!: StatementTotalView[];
}

/** 编制台账 of one school or of the pool: its balances and what led to them, the newest first. */
export class SchoolStatementView extends StatementView {
  @TextField({ description: '学校代码;周转池为 pool' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ListField(() => AccountView, { description: '各账户余额', max: 1000 }) accounts!: AccountView[];
  @ListField(() => StatementLine, { description: '变动,由新到旧', max: 1000 }) lines!: StatementLine[];
  @FlagField({ description: '还有更早的变动' }) moreLines!: boolean;
}
