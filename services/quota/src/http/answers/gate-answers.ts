import { ChoiceField, CountField, IdField, InstantField, ListField, TextField } from '@jiaobian/service-kit';
import type { HoldAnswer, RegistrationAnswer, TransferAnswer } from '@jiaobian/contracts';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import type { HoldState } from '../../persistence/repositories/holds';

const holdStates = ['live', 'released', 'lapsed', 'transferred'] as const;

export class RegistrationAnswerBody implements RegistrationAnswer {
  @IdField({ description: '导入批次' }) importId!: string;
  @CountField({ description: '产生的编制变动数' }) movements!: number;
}

export class HoldAnswerBody implements HoldAnswer {
  @IdField({ description: '预留编号' }) holdId!: string;
  @InstantField({ description: '到期时间' }) expiresAt!: string;
  @CountField({ description: '预留编制数' }) posts!: number;
}

export class HoldEndBody {
  @IdField({ description: '预留编号' }) holdId!: string;
  @ChoiceField(holdStates, { description: '状态' }) state!: HoldState;
}

export class LapseAnswerBody {
  @IdField({ description: '到期退回的预留', listOf: 10_000 }) holds!: string[];
}

export class HeldLineBody {
  @TextField({ description: '明细编号' }) lineId!: string;
  @TextField({ description: '调出单位' }) from!: string;
  @TextField({ description: '调入单位' }) to!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(stages, { description: '调出学校的学段(跨学段时)', optional: true }) fromStage?: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '编制数' }) count!: number;
  @IdField({ description: '预留变动,可查 /movements/:id' }) movementId!: string;
}

export class HoldView {
  @IdField({ description: '预留编号' }) holdId!: string;
  @IdField({ description: '事项编号' }) caseId!: string;
  @TextField({ description: '事项类型' }) caseKind!: string;
  @CountField({ description: '第几次提交' }) caseRevision!: number;
  @CountField({ description: '学年' }) schoolYear!: number;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
  @TextField({ description: '提出人账号' }) proposedBy!: string;
  @TextField({ description: '提出、修改过的账号:都不得审批', listOf: 1000 }) contributors!: string[];
  @TextField({ description: '所依据的标准版本' }) ruleVersion!: string;
  @IdField({ description: '所依据的学年初统计', optional: true }) censusId?: string;
  @InstantField({ description: '到期时间' }) expiresAt!: string;
  @ChoiceField(holdStates, { description: '状态;到期而尚未记账的也为 lapsed' }) state!: HoldState;
  @TextField({ description: '结束人', optional: true }) endedBy?: string;
  @InstantField({ description: '结束时间', optional: true }) endedAt?: string;
  @TextField({ description: '结束原因', optional: true, max: 2000 }) endedReason?: string;
  @ListField(() => HeldLineBody, { description: '明细', max: 10_000 }) lines!: HeldLineBody[];
}

class TransferMovementBody {
  @IdField({ description: '编制变动,可查 /movements/:id' }) movementId!: string;
  @TextField({ description: '明细编号' }) lineId!: string;
}

export class TransferAnswerBody implements TransferAnswer {
  @IdField({ description: '划转编号' }) transferId!: string;
  @IdField({ description: '事项编号' }) caseId!: string;
  @TextField({ description: '审批人账号' }) decidedBy!: string;
  @TextField({ description: '审批人' }) decidedByName!: string;
  @InstantField({ description: '审批时间' }) decidedAt!: string;
  @ListField(() => TransferMovementBody, { description: '编制变动', max: 10_000 }) movements!: TransferMovementBody[];
}
