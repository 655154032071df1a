import { stages, subjects, tracks } from '@jiaobian/kernel';
import { ChoiceField, CountField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { RuleAnswer } from './rule.answer';
import { WordsAnswer } from './words.answer';

const optional = true;

/** Why the schedule was revised, in a form that leads back to the ledger. */
export class CauseAnswer {
  @ChoiceField(['transfer', 'import', 'entitlement', 'request', 'manual', 'hold', 'release', 'cohort', 'loan'], { description: '原因种类' })
  kind!: string;
  @IdField({ description: '调整、导入、申请等的编号' }) id!: string;
  @IdField({ description: '事件编号', optional }) eventId?: string;
  @TextField({ description: '说明(记载时的原文)', max: 2000 }) text!: string;
  @ObjectField(() => WordsAnswer, { description: '原因,可接在“因为”之后 what follows “because of”' }) words!: WordsAnswer;
  @TextField({ description: '文号', optional }) documentNumber?: string;
  @TextField({ description: '备案同意人', optional }) decidedByName?: string;
  @TextField({ description: '备案同意时间', optional }) decidedAt?: string;
  @TextField({ description: '原因的地址', optional }) link?: string;
}

class LineChangeAnswer {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(tracks, { description: '编制类型' }) track!: string;
  @ObjectField(() => WordsAnswer, { description: '之后的算式', optional }) text?: WordsAnswer;
}

export class SupplyChangeAnswer extends LineChangeAnswer {
  @CountField({ description: '原可交流人数' }) givesBefore!: number;
  @CountField({ description: '现可交流人数' }) givesAfter!: number;
}

export class DemandChangeAnswer extends LineChangeAnswer {
  @ChoiceField(subjects, { description: '学科' }) subject!: string;
  @CountField({ description: '原申请人数' }) requestedBefore!: number;
  @CountField({ description: '现申请人数' }) requestedAfter!: number;
  @CountField({ description: '原名额' }) seatsBefore!: number;
  @CountField({ description: '现名额' }) seatsAfter!: number;
  @CountField({ description: '原接收空间(各学科合计)' }) headroomBefore!: number;
  @CountField({ description: '现接收空间(各学科合计)' }) headroomAfter!: number;
}

/** One assignment before and after: `added` was not there before, `removed` is not there after, `kept` is in both. */
export class AssignmentChangeAnswer {
  @ChoiceField(['added', 'removed', 'kept'], { description: '新增、取消、保留' }) change!: string;
  @IdField({ description: '人员编号' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @TextField({ description: '原校', max: 40 }) fromSchool!: string;
  @TextField({ description: '交流到', max: 40 }) toSchool!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(subjects, { description: '学科' }) subject!: string;
  @ChoiceField(tracks, { description: '编制类型' }) track!: string;
  @ChoiceField(['drafted', 'published'], { description: '修订时的状态' }) state!: string;
  @CountField({ description: '积分' }) cost!: number;
  @ObjectField(() => RuleAnswer, { description: '使其取消的规则', optional }) rule?: RuleAnswer;
}

export class RevisionSummaryAnswer {
  @IdField({ description: '编号' }) id!: string;
  @CountField({ description: '学年' }) schoolYear!: number;
  @CountField({ description: '第几次修订' }) number!: number;
  @ObjectField(() => CauseAnswer, { description: '原因' }) cause!: CauseAnswer;
  @CountField({ description: '新增' }) added!: number;
  @CountField({ description: '取消' }) removed!: number;
  @CountField({ description: '保留(所涉学段)' }) kept!: number;
  @InstantField({ description: '修订时间' }) recordedAt!: string;
  @TextField({ description: '地址' }) link!: string;
}

export class RevisionAnswer extends RevisionSummaryAnswer {
  @ListField(() => SupplyChangeAnswer, { description: '可交流人数的变化', max: 20_000 }) supply!: SupplyChangeAnswer[];
  @ListField(() => DemandChangeAnswer, { description: '名额的变化', max: 100_000 }) demand!: DemandChangeAnswer[];
  @ListField(() => AssignmentChangeAnswer, { description: '安排的变化', max: 100_000 }) assignments!: AssignmentChangeAnswer[];
}

/** Everything in rotation that one cause changed. */
export class ChangesAnswer {
  @IdField({ description: '原因的编号' }) causeId!: string;
  @ListField(() => RevisionAnswer, { description: '因此作出的修订', max: 1_000 }) revisions!: RevisionAnswer[];
}

/** `?causeId=`. */
export class ChangesQuery {
  @IdField({ description: '原因(如编制调整)的编号' }) causeId!: string;
}
