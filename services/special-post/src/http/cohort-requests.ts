import { stages, subjects, type Stage, type Subject } from '@jiaobian/kernel';
import { ChoiceField, CountField, FromText, IdField, ListField, TextField } from '@jiaobian/service-kit';

export class CohortPartRequest {
  @TextField({ description: '学校代码(乡镇及以下)', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(subjects, { description: '学科' }) subject!: Subject;
  @CountField({ description: '岗位数', min: 1, max: 10_000 }) count!: number;
}

export class RecordCohortRequest {
  @CountField({ description: '招聘年度,当年 9 月 1 日上岗', min: 2006, max: 2200, example: 2026 }) year!: number;
  @CountField({ description: '批复岗位数', max: 10_000 }) approvedCount!: number;
  @TextField({ description: '文号', max: 100 }) documentNumber!: string;
  @ListField(() => CohortPartRequest, { description: '分校分科岗位;与批复数不符的予以标记', max: 500 }) parts!: CohortPartRequest[];
}

export class SchoolQuery {
  @TextField({ description: '学校代码;学校账号只能是本校', max: 40, optional: true }) schoolCode?: string;
}

export class CoverageChangesQuery extends SchoolQuery {
  @FromText()
  @CountField({ description: '招聘年度', min: 2006, max: 2200, optional: true })
  cohortYear?: number;
}

export class CauseQuery {
  @IdField({ description: '原因编号,如编制调整编号' }) causeId!: string;
}
