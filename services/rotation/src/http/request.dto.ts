import { stages, subjects, tracks, type Stage, type Subject, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, IdField, InstantField, TextField } from '@jiaobian/service-kit';

const optional = true;

export class RequestTeachersRequest {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(subjects, { description: '学科' }) subject!: Subject;
  @ChoiceField(tracks, { description: '编制类型;不填时幼儿园为员额,其余为编制', optional }) track?: Track;
  @CountField({ description: '申请人数;0 为撤回', max: 1_000 }) count!: number;
  @TextField({ description: '理由', max: 500 }) reason!: string;
}

export class TeacherRequestAnswer {
  @IdField({ description: '编号' }) id!: string;
  @CountField({ description: '学年' }) schoolYear!: number;
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(subjects, { description: '学科' }) subject!: string;
  @ChoiceField(tracks, { description: '编制类型' }) track!: string;
  @CountField({ description: '申请人数' }) count!: number;
  @TextField({ description: '理由', max: 500 }) reason!: string;
  @TextField({ description: '提出人' }) requestedByName!: string;
  @InstantField({ description: '提出时间' }) recordedAt!: string;
}

export class TeacherRequestRecordedAnswer extends TeacherRequestAnswer {
  @IdField({ description: '已运算的安排因此作出的修订', optional }) revisionId?: string;
}
