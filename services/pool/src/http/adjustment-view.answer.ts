import { ApiProperty } from '@nestjs/swagger';
import { filingStates, filingSteps, scanMediaTypes, type FilingState, type ScanMediaType } from '@jiaobian/filing';
import { ChoiceField, CountField, DayField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { AdjustmentSummaryAnswer } from './adjustment.answers';
import { DifferencesAnswer, LineAnswer, SkippedUnitAnswer } from './line.answers';

export class SharingAnswer {
  @CountField({ description: '每校保底 posts for every under-quota school first' }) floor!: number;
  @CountField({ description: '城区权重 weight of urban schools' }) weightUrban!: number;
  @CountField({ description: '镇区权重 weight of town schools' }) weightTown!: number;
  @CountField({ description: '乡村权重 weight of rural schools' }) weightRural!: number;
}

export class BasisAnswer {
  @IdField({ description: '统计编号 census' }) censusId!: string;
  @DayField({ description: '统计日期 day of the census' }) censusOn!: string;
  @IdField({ description: '上次统计 census before', optional: true }) previousCensusId?: string;
  @TextField({ description: '标准版本 version of the standards' }) ruleVersion!: string;
  @ObjectField(() => SharingAnswer, { description: '编制不足时的分配办法 how short posts were shared', optional: true })
  sharing?: SharingAnswer;
}

export class HistoryAnswer {
  @CountField({ description: '版本 version that the step made' }) version!: number;
  @CountField({ description: '第几稿 revision' }) revision!: number;
  @ChoiceField(['open', ...filingSteps], { description: '步骤 step' }) step!: string;
  @ChoiceField(filingStates, { description: '原状态 state before', optional: true }) stateBefore?: FilingState | null;
  @ChoiceField(filingStates, { description: '新状态 state after' }) stateAfter!: FilingState;
  @TextField({ description: '经办账号 account' }) actor!: string;
  @TextField({ description: '经办人 name' }) actorName!: string;
  @InstantField({ description: '时间(数据库时钟)' }) at!: string;
  @TextField({ description: '意见 opinion', max: 2000, optional: true }) opinion?: string | null;
}

export class HistoryDetailAnswer extends HistoryAnswer {
  @ApiProperty({ type: Object, nullable: true, description: '修改前 what the step found', required: false }) before?: unknown;
  @ApiProperty({ type: Object, nullable: true, description: '修改后 what the step left', required: false }) after?: unknown;
}

export class SubmissionAnswer {
  @CountField({ description: '第几稿 revision' }) revision!: number;
  @TextField({ description: '提交账号 account' }) submittedBy!: string;
  @TextField({ description: '提交人 name' }) submittedByName!: string;
  @InstantField({ description: '提交时间' }) submittedAt!: string;
}

export class AttachmentAnswer {
  @IdField({ description: '附件编号 id' }) id!: string;
  @IdField({ description: '所属事项 case' }) caseId!: string;
  @TextField({ description: '文件名 file name' }) fileName!: string;
  @ChoiceField(scanMediaTypes, { description: '格式(按内容判断)' }) mediaType!: ScanMediaType;
  @CountField({ description: '大小(字节)', max: 10_485_760 }) bytes!: number;
  @TextField({ description: 'SHA-256' }) sha256!: string;
  @TextField({ description: '上传账号' }) uploadedBy!: string;
  @InstantField({ description: '上传时间' }) uploadedAt!: string;
}

export class AdjustmentAnswer extends AdjustmentSummaryAnswer {
  @ObjectField(() => BasisAnswer, { description: '测算依据 basis' }) basis!: BasisAnswer;
  @TextField({ description: '提出或修改过的账号:不得审批 who may not decide', listOf: 1000 }) contributors!: string[];
  @DayField({ description: '生效日期 effective from', optional: true }) effectiveOn?: string;
  @IdField({ description: '所重新提出的方案 case whose declined lines it takes up', optional: true }) declinedOf?: string;
  @IdField({ description: '重新提出其未获同意调整的方案 case that takes up its declined lines', optional: true }) takenUpBy?: string;
  @ListField(() => LineAnswer, { description: '调整明细 lines', max: 5000 }) lines!: LineAnswer[];
  @ListField(() => SkippedUnitAnswer, { description: '未安排的单位及原因 units not served, and why', max: 50_000 })
  skipped!: SkippedUnitAnswer[];
  @ListField(() => HistoryAnswer, { description: '经过 history', max: 10_000 }) history!: HistoryAnswer[];
  @ListField(() => SubmissionAnswer, { description: '历次提交 submissions', max: 1000 }) submissions!: SubmissionAnswer[];
  @ObjectField(() => DifferencesAnswer, { description: '与上次提交的差异 against the submission before', optional: true })
  differences?: DifferencesAnswer;
  @ListField(() => AttachmentAnswer, { description: '附件 attachments', max: 1000 }) attachments!: AttachmentAnswer[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '相关地址 links' }) links!: Record<string, string>;
}
