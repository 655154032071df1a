import { stages, subjects, tracks, type Stage, type Subject, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, FlagField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { channels, type Channel } from '../domain/channel';
import { CauseAnswer, LimitAnswer, LinkAnswer, WhyAnswer } from './shared-answers';

/** One line of an annual plan: school × stage × subject × channel. */
export class LineAnswer {
  @IdField({ description: '计划行编号' }) id!: string;
  @CountField({ description: '年度' }) year!: number;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称', optional: true }) schoolName?: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(subjects, { description: '学科' }) subject!: Subject;
  @FlagField({ description: '紧缺学科' }) shortageSubject!: boolean;
  @ChoiceField(channels, { description: '渠道' }) channel!: Channel;
  @TextField({ description: '渠道名称' }) channelName!: string;
  @ChoiceField(tracks, { description: '占用的轨道;不占编的渠道没有', optional: true }) track?: Track;
  @CountField({ description: '申报数' }) requested!: number;
  @CountField({ description: '该校该学段该轨道可用编制', optional: true }) headroom?: number;
  @CountField({ description: '排在前面的各行已占' }) takenBefore!: number;
  @CountField({ description: '计划数' }) planned!: number;
  @CountField({ description: '核减数' }) cut!: number;
  @TextField({ description: '申报理由', max: 500 }) reason!: string;
  @TextField({ description: '申报人' }) requestedByName!: string;
  @InstantField({ description: '申报时间' }) requestedAt!: string;
  @ObjectField(() => LimitAnswer, { description: '受什么限制', optional: true }) limitedBy?: LimitAnswer;
  @ObjectField(() => WhyAnswer, { description: '为什么' }) why!: WhyAnswer;
  @ListField(() => LinkAnswer, { description: '相关路径', max: 10 }) links!: LinkAnswer[];
}

/** The figures of a line at one moment. */
export class LineFiguresAnswer {
  @CountField({ description: '申报数' }) requested!: number;
  @CountField({ description: '可用编制', optional: true }) headroom?: number;
  @CountField({ description: '排在前面的各行已占' }) takenBefore!: number;
  @CountField({ description: '计划数' }) planned!: number;
  @ObjectField(() => LimitAnswer, { description: '受什么限制', optional: true }) limitedBy?: LimitAnswer;
}

export class RevisedLineAnswer {
  @IdField({ description: '计划行编号' }) lineId!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(subjects, { description: '学科' }) subject!: Subject;
  @ChoiceField(channels, { description: '渠道' }) channel!: Channel;
  @ObjectField(() => LineFiguresAnswer, { description: '修订前;新增的行没有', optional: true }) before?: LineFiguresAnswer;
  @ObjectField(() => LineFiguresAnswer, { description: '修订后' }) after!: LineFiguresAnswer;
  @ListField(() => LinkAnswer, { description: '相关路径', max: 5 }) links!: LinkAnswer[];
}

/** What one cause changed in the plan of one school and year. */
export class RevisionAnswer {
  @IdField({ description: '修订编号' }) id!: string;
  @CountField({ description: '年度' }) year!: number;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称', optional: true }) schoolName?: string;
  @ObjectField(() => CauseAnswer, { description: '因为什么' }) cause!: CauseAnswer;
  @InstantField({ description: '记录时间' }) recordedAt!: string;
  @ListField(() => RevisedLineAnswer, { description: '修订前后', max: 1000 }) lines!: RevisedLineAnswer[];
}

export class LineWithRevisionsAnswer extends LineAnswer {
  @ListField(() => RevisionAnswer, { description: '该行的历次修订,最新在前', max: 1000 }) revisions!: RevisionAnswer[];
}
