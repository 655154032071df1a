import { filingStates, type FilingState } from '@jiaobian/filing';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, FromText, IdField, ListField, TextField } from '@jiaobian/service-kit';

export class AdjustmentsQuery {
  @ChoiceField(filingStates, { description: '状态 state', optional: true })
  state?: FilingState;

  @FromText()
  @CountField({ description: '年度 year', min: 1986, max: 2200, optional: true })
  year?: number;
}

export class DifferencesQuery {
  @FromText()
  @CountField({ description: '自第几稿 from which revision; default the submission before', min: 1, optional: true })
  from?: number;

  @FromText()
  @CountField({ description: '至第几稿 to which revision; default the present text', min: 1, optional: true })
  to?: number;
}

export class DraftRequest {
  @CountField({ description: '年度 the year whose January it is', min: 1986, max: 2200, example: 2027 })
  year!: number;

  @IdField({
    description: '重新提出该方案中未获同意的调整,不另行测算 take up the declined lines of this case instead of drafting',
    optional: true,
  })
  declinedOf?: string;
}

export class MoveRequest {
  @TextField({ description: '调出单位 giving school, or pool', max: 40 })
  from!: string;

  @TextField({ description: '调入单位 receiving school, or pool', max: 40 })
  to!: string;

  @ChoiceField(stages, { description: '学段 stage' })
  stage!: Stage;

  @ChoiceField(stages, { description: '调出学校的学段(跨学段时)stage of the giver, where it differs', optional: true })
  fromStage?: Stage;

  @ChoiceField(tracks, { description: '编制类别 track' })
  track!: Track;

  @CountField({ description: '编制数 posts', min: 1, max: 100_000 })
  count!: number;
}

export class LinesRequest {
  @CountField({ description: '所依据的版本 version that the edit started from', min: 1 })
  version!: number;

  @ListField(() => MoveRequest, { description: '全部调整 all moves of the proposal; replaces the present ones', max: 5000 })
  lines!: MoveRequest[];
}

export class StepRequest {
  @CountField({ description: '所看到的版本 version that the caller saw; absent takes the present one', min: 1, optional: true })
  version?: number;
}

export class WithdrawRequest extends StepRequest {
  @TextField({ description: '撤回原因 reason', max: 2000, optional: true })
  reason?: string;
}

export class ReturnRequest extends StepRequest {
  @TextField({ description: '退回意见 what has to be corrected', max: 2000 })
  opinion!: string;
}

export class DeclineRequest {
  @IdField({ description: '行编号 line' })
  lineId!: string;

  @TextField({ description: '不同意的理由 reason', max: 2000 })
  reason!: string;
}

export class ConsentRequest extends StepRequest {
  @TextField({ description: '文号 document number', max: 200, example: '册编办〔2027〕3号' })
  documentNumber!: string;

  @TextField({ description: '会议 meeting', max: 200, optional: true })
  meeting?: string;

  @DayField({ description: '决定日期 day of the decision' })
  decidedOn!: string;

  @TextField({ description: '意见 opinion', max: 2000, optional: true })
  opinion?: string;

  @IdField({ description: '扫描件 scan attached to this case', optional: true })
  attachmentId?: string;

  @DayField({ description: '生效日期 day from which it holds; default the day of the decision', optional: true })
  effectiveOn?: string;

  @ListField(() => DeclineRequest, {
    description: '不同意的行,其余均为同意 lines declined; all others are consented to',
    max: 5000,
    optional: true,
  })
  declined?: DeclineRequest[];
}

export class AttachmentQuery {
  @TextField({ description: '文件名 file name', max: 200 })
  fileName!: string;
}
