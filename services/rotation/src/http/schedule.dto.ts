import { CountField, ObjectField } from '@jiaobian/service-kit';
import { ParametersRequest } from './parameters.dto';

export class CreateScheduleRequest {
  @CountField({ description: '学年(起始年份),2027 为 2027 年 9 月至 2028 年 8 月', min: 1986, max: 2200, example: 2027 })
  schoolYear!: number;
  @ObjectField(() => ParametersRequest, { description: '本县自行设定的参数', optional: true }) parameters?: ParametersRequest;
  @CountField({ description: '公开抽签的种子;不填由系统抽取', max: 2_147_483_647, optional: true }) lotterySeed?: number;
}
