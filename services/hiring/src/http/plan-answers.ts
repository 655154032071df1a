import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { LineAnswer, RevisionAnswer } from './line-answers';
import { LimitAnswer, LinkAnswer } from './shared-answers';

export const planStates = ['open', 'closed'] as const;

export class StatedPartAnswer {
  @TextField({ description: '分项' }) name!: string;
  @CountField({ description: '数量' }) count!: number;
}

export class FlagWordsAnswer {
  @TextField({ description: '中文' }) zh!: string;
  @TextField({ description: 'in English' }) en!: string;
}

/** A figure that a document states; one whose parts miss it is flagged and kept as it is. */
export class StatedFigureAnswer {
  @TextField({ description: '文号' }) documentNumber!: string;
  @TextField({ description: '指标' }) name!: string;
  @CountField({ description: '文件所列总数' }) total!: number;
  @ListField(() => StatedPartAnswer, { description: '文件所列分项', max: 100 }) parts!: StatedPartAnswer[];
  @CountField({ description: '分项之和' }) partsTotal!: number;
  @ObjectField(() => FlagWordsAnswer, { description: '总数与分项不符的标记', optional: true }) flag?: FlagWordsAnswer;
}

export class PlanTotalsAnswer {
  @CountField({ description: '行数' }) lines!: number;
  @CountField({ description: '申报合计' }) requested!: number;
  @CountField({ description: '计划合计' }) planned!: number;
  @CountField({ description: '核减合计' }) cut!: number;
}

export class PlanSummaryAnswer {
  @CountField({ description: '年度' }) year!: number;
  @ChoiceField(planStates, { description: '状态' }) state!: (typeof planStates)[number];
  @TextField({ description: '建立人' }) openedByName!: string;
  @InstantField({ description: '建立时间' }) openedAt!: string;
  @TextField({ description: '关闭人', optional: true }) closedByName?: string;
  @InstantField({ description: '关闭时间', optional: true }) closedAt?: string;
  @TextField({ description: '关闭原因', optional: true, max: 500 }) closeReason?: string;
  @ObjectField(() => PlanTotalsAnswer, { description: '合计' }) totals!: PlanTotalsAnswer;
  @ListField(() => LinkAnswer, { description: '相关路径', max: 5 }) links!: LinkAnswer[];
}

/** What a school may still plan on one stage and track, over all open plans. */
export class HeadroomAnswer {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称', optional: true }) schoolName?: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '轨道' }) track!: Track;
  @CountField({ description: '可用编制' }) headroom!: number;
  @CountField({ description: '各未关闭年度计划已安排' }) planned!: number;
  @CountField({ description: '尚可安排' }) left!: number;
  @ObjectField(() => LimitAnswer, { description: '受什么限制' }) limitedBy!: LimitAnswer;
}

export class PlanAnswer extends PlanSummaryAnswer {
  @ListField(() => StatedFigureAnswer, { description: '文件所列数字及核对', max: 100 }) statedFigures!: StatedFigureAnswer[];
  @ListField(() => LineAnswer, { description: '计划行', max: 100_000 }) lines!: LineAnswer[];
  @ListField(() => HeadroomAnswer, { description: '各校可用编制(当前台账)', max: 100_000 }) headroom!: HeadroomAnswer[];
}

export class RequestAnswer {
  @IdField({ description: '申报编号' }) requestId!: string;
  @ListField(() => LineAnswer, { description: '申报的计划行', max: 500 }) lines!: LineAnswer[];
  @ListField(() => RevisionAnswer, { description: '由此产生的修订', max: 500 }) revisions!: RevisionAnswer[];
}

export class ChangesAnswer {
  @IdField({ description: '原因编号,如编制调整编号' }) causeId!: string;
  @ListField(() => RevisionAnswer, { description: '由此产生的全部修订', max: 100_000 }) revisions!: RevisionAnswer[];
}
