import { FromText } from './nested-fields';
import { CountField, IdField, TextField } from './fields';

/** `:id` of a route. */
export class IdParameter {
  @IdField({ description: '编号 id' })
  id!: string;
}

/** `:year` of a route. */
export class YearParameter {
  @FromText()
  @CountField({ description: '年度或学年 year', min: 1986, max: 2200 })
  year!: number;
}

/** `:code` of a route. */
export class CodeParameter {
  @TextField({ description: '学校代码 school code', max: 40 })
  code!: string;
}
