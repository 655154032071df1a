import { CountField, IdField, InstantField, TextField } from '@jiaobian/service-kit';

/** The expected stay rate: a parameter that the county can change, never policy. */
export class StayRateAnswer {
  @CountField({ description: '分子' }) numerator!: number;
  @CountField({ description: '分母' }) denominator!: number;
  @TextField({ description: '来源;D 为自行推算' }) source!: string;
  @TextField({ description: '依据或理由', max: 500 }) reason!: string;
  @IdField({ description: '参数编号;默认值没有', optional: true }) id?: string;
  @TextField({ description: '修改人', optional: true }) changedByName?: string;
  @InstantField({ description: '修改时间', optional: true }) changedAt?: string;
}

export class ChangeStayRateRequest {
  @CountField({ description: '分子', max: 1000, example: 9 }) numerator!: number;
  @CountField({ description: '分母', min: 1, max: 1000, example: 10 }) denominator!: number;
  @TextField({ description: '来源,如文号、往年统计', max: 200 }) source!: string;
  @TextField({ description: '理由', max: 500 }) reason!: string;
}
