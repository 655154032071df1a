import { stages, subjects, type Stage, type Subject } from '@jiaobian/kernel';
import { ChoiceField, CountField, FromText, IdField, ListField, TextField } from '@jiaobian/service-kit';
import { channels, type Channel } from '../domain/channel';

export class StatedPartRequest {
  @TextField({ description: '分项', max: 100, example: '第一年' }) name!: string;
  @CountField({ description: '数量', max: 100_000 }) count!: number;
}

export class StatedFigureRequest {
  @TextField({ description: '文号', max: 100 }) documentNumber!: string;
  @TextField({ description: '指标', max: 100, example: '教师招聘' }) name!: string;
  @CountField({ description: '文件所列总数', max: 100_000 }) total!: number;
  @ListField(() => StatedPartRequest, { description: '文件所列分项', max: 100 }) parts!: StatedPartRequest[];
}

export class OpenPlanRequest {
  @CountField({ description: '年度', min: 1986, max: 2200, example: 2027 }) year!: number;
  @ListField(() => StatedFigureRequest, { description: '文件所列数字,分项不符的予以标记', max: 100, optional: true })
  statedFigures?: StatedFigureRequest[];
}

export class ClosePlanRequest {
  @TextField({ description: '关闭原因', max: 500 }) reason!: string;
}

export class LineRequest {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(subjects, { description: '学科' }) subject!: Subject;
  @ChoiceField(channels, { description: '渠道' }) channel!: Channel;
  @CountField({ description: '申报数;0 为撤回', max: 10_000 }) requested!: number;
}

export class RequestLinesRequest {
  @TextField({ description: '申报理由', max: 500 }) reason!: string;
  @ListField(() => LineRequest, { description: '申报的行', max: 500 }) lines!: LineRequest[];
}

export class SchoolQuery {
  @TextField({ description: '学校代码;学校账号只能是本校', max: 40, optional: true }) schoolCode?: string;
}

export class CauseQuery {
  @IdField({ description: '原因编号,如编制调整编号' }) causeId!: string;
}

/** `:year/lines/:id` of a route. */
export class LineParameter {
  @FromText()
  @CountField({ description: '年度', min: 1986, max: 2200 })
  year!: number;

  @IdField({ description: '计划行编号' })
  id!: string;
}
