import { ChoiceField, CountField, FlagField, TextField } from '@jiaobian/service-kit';
import { intakeBases, parameterNames, type IntakeBasis, type RotationParameters } from '../domain/parameters';

const optional = true;

/** What the county sets for itself; what is left out keeps its default. */
export class ParametersRequest implements Partial<RotationParameters> {
  @CountField({ description: '同校任教满几年应交流', min: 1, max: 40, optional }) yearsInSchool?: number;
  @CountField({ description: '校长、副校长满几个任期应交流', min: 1, max: 10, optional }) headTerms?: number;
  @CountField({ description: '每个任期的年数', min: 1, max: 10, optional }) headTermYears?: number;
  @CountField({ description: '男教师满此年龄可免', min: 30, max: 70, optional }) exemptAgeMen?: number;
  @CountField({ description: '女教师满此年龄可免', min: 30, max: 70, optional }) exemptAgeWomen?: number;
  @CountField({ description: '距退休几年内经同意可免', max: 20, optional }) yearsToRetirement?: number;
  @CountField({ description: '特岗服务期年数,期内不交流', max: 20, optional }) specialPostYears?: number;
  @CountField({ description: '交流人数占应交流教师的百分比下限', max: 100, optional }) movesPercent?: number;
  @CountField({ description: '骨干教师占交流人数的百分比下限', max: 100, optional }) backbonePercent?: number;
  @CountField({ description: '交流年限', min: 1, max: 3, optional }) exchangeYears?: number;
  @ChoiceField(intakeBases, { description: '接收依据:须有空编,或只须低于应配', optional }) intakeBasis?: IntakeBasis;
  @CountField({ description: '每满足一个申请名额的分值', min: 1, max: 1_000_000, optional }) seatValue?: number;
  @CountField({ description: '非紧缺学科的名额少计的分值', max: 1_000_000, optional }) pointsOtherSubject?: number;
  @CountField({ description: '路程分:本乡镇内', min: 1, max: 10_000, optional }) pointsSameTownship?: number;
  @CountField({ description: '路程分:跨乡镇', min: 1, max: 10_000, optional }) pointsOtherTownship?: number;
  @CountField({ description: '路程分:城区与乡镇之间', min: 1, max: 10_000, optional }) pointsAcrossCountySeat?: number;
  @CountField({ description: '距封顶年限每差一年的分值', max: 1_000, optional }) pointsPerYearShort?: number;
  @CountField({ description: '在本校年限的封顶年数', max: 50, optional }) seniorityYears?: number;
}

/** One parameter in force, its default, and where the default comes from: nothing but H is policy. */
export class ParameterAnswer {
  @ChoiceField(parameterNames, { description: '参数' }) name!: string;
  @TextField({ description: '取值' }) value!: string;
  @TextField({ description: '默认值' }) default!: string;
  @FlagField({ description: '是否由本县另行设定' }) setByCounty!: boolean;
  @TextField({ description: '默认值的依据', max: 500 }) source!: string;
  @ChoiceField(['H', 'M', 'D'], { description: '依据的可靠程度:H 官方文件、M 报刊或门户、D 系统自定' }) confidence!: string;
}
