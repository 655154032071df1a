import { FlagField, CountField, IdField, InstantField, ObjectField, TextField } from '@jiaobian/service-kit';
import { CauseAnswer } from './revision.answer';

/** The input or output of the assignment core, in the fields of the planning file format. */
export class PlanningDocument {
  [field: string]: unknown;
}

export class RunAnswer {
  @IdField({ description: '编号' }) id!: string;
  @CountField({ description: '学年' }) schoolYear!: number;
  @TextField({ description: '学段' }) stage!: string;
  @TextField({ description: '编制类型' }) track!: string;
  @TextField({ description: '输入的散列值' }) problemHash!: string;
  @ObjectField(() => PlanningDocument, { description: '全部输入' }) problem!: PlanningDocument;
  @ObjectField(() => PlanningDocument, { description: '结果与影子价格' }) solution!: PlanningDocument;
  @ObjectField(() => CauseAnswer, { description: '原因' }) cause!: CauseAnswer;
  @InstantField({ description: '运算时间' }) recordedAt!: string;
  @TextField({ description: '重算并核对的地址' }) replayLink!: string;
}

export class ReplayAnswer {
  @IdField({ description: '编号' }) id!: string;
  @TextField({ description: '保存的散列值' }) problemHash!: string;
  @TextField({ description: '由保存的输入重新算得的散列值' }) replayedHash!: string;
  @FlagField({ description: '输入与结果是否逐字相同' }) identical!: boolean;
}
