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
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { movementCauses } from '../../domain/movement';

export const ledgerStages = [...stages, 'any'] as const;
export const accountStates = ['vacant', 'occupied', 'reserved', 'frozen', 'over', 'authorised', 'borrowed', 'lent'] as const;
const least = -10_000_000;

export class AccountView {
  @IdField({ description: '账户,分录见 /accounts/:id/entries' }) id!: string;
  @TextField({ description: '单位:学校代码、pool 周转池、approval 总量对方账户' }) unit!: string;
  @ChoiceField(ledgerStages, { description: '学段;周转池与总量不分学段,为 any' }) stage!: Stage | 'any';
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @ChoiceField(accountStates, { description: '状态' }) state!: (typeof accountStates)[number];
  @CountField({ description: '余额;对方账户为负', min: least }) balance!: number;
  @CountField({ description: '版本:分录数;按日期查询时不给', optional: true }) version?: number;
}

export class EntryView {
  @IdField({ description: '分录' }) id!: string;
  @IdField({ description: '编制变动,可查 /movements/:id' }) movementId!: string;
  @IdField({ description: '账户' }) accountId!: string;
  @CountField({ description: '数额', min: least }) amount!: number;
  @CountField({ description: '变动前余额', min: least }) balanceBefore!: number;
  @CountField({ description: '变动后余额', min: least }) balanceAfter!: number;
  @CountField({ description: '账户版本' }) accountVersion!: number;
  @TextField({ description: '变动类别' }) kind!: string;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
  @DayField({ description: '生效日期' }) effectiveOn!: string;
  @InstantField({ description: '记账时间(数据库时钟)' }) recordedAt!: string;
}

export class AccountEntriesView {
  @ObjectField(() => AccountView, { description: '账户' }) account!: AccountView;
  @ListField(() => EntryView, { description: '分录,由新到旧', max: 1000 }) entries!: EntryView[];
  @FlagField({ description: '还有更早的分录:以最早一条的 accountVersion 作 before 再查' }) more!: boolean;
}

export class MovementEntryView {
  @IdField({ description: '分录' }) id!: string;
  @ObjectField(() => AccountView, { description: '账户(现余额)' }) account!: AccountView;
  @CountField({ description: '数额', min: least }) amount!: number;
  @CountField({ description: '变动前余额', min: least }) balanceBefore!: number;
  @CountField({ description: '变动后余额', min: least }) balanceAfter!: number;
  @CountField({ description: '账户版本' }) accountVersion!: number;
}

/** A movement as a search shows it; `/movements/:id` has the rest. */
export class MovementFoundView {
  @IdField({ description: '编制变动' }) id!: string;
  @CountField({ description: '台账序号' }) number!: number;
  @TextField({ description: '类别' }) kind!: string;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @DayField({ description: '生效日期' }) effectiveOn!: string;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
}

export class MovementView {
  @IdField({ description: '编制变动' }) id!: string;
  @CountField({ description: '台账序号' }) number!: number;
  @TextField({ description: '类别' }) kind!: string;
  @TextField({ description: '明细编号', optional: true }) lineId?: string;
  @TextField({ description: '提出人' }) proposedBy!: string;
  @TextField({ description: '审批人:账号,或 document:<文号>,或 rule:<规则>' }) approvedBy!: string;
  @TextField({ description: '规则版本' }) ruleVersion!: string;
  @IdField({ description: '学年初统计', optional: true }) censusId?: string;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @DayField({ description: '生效日期' }) effectiveOn!: string;
  @InstantField({ description: '记账时间(数据库时钟)' }) recordedAt!: string;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
  @ChoiceField(movementCauses, { description: '起因' }) causeKind!: string;
  @IdField({
    description:
      '起因编号:导入批次、预留(/holds/:id)、划转(/transfers/:id)、更正(/corrections/:id)、冻结(/freezes)、借编(/loans/:id)、离岗(registry /departures)等',
  })
  causeId!: string;
  @IdField({ description: '事项编号', optional: true }) caseId?: string;
  @FlagField({ description: '可以提出更正' }) correctable!: boolean;
  @IdField({ description: '所冲回的变动', optional: true }) reverses?: string;
  @IdField({ description: '冲回本变动的变动', optional: true }) reversedBy?: string;
  @TextField({ description: '前一变动的哈希', min: 0 }) previousHash!: string;
  @TextField({ description: '本变动的哈希(SHA-256 链)' }) hash!: string;
  @ListField(() => MovementEntryView, { description: '分录:合计为零', max: 1000 }) entries!: MovementEntryView[];
}
