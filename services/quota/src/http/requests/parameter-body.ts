import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, TextField } from '@jiaobian/service-kit';
import { Allow } from 'class-validator';
import { parameterNames, type ParameterName } from '../../domain/parameters/county-parameters';

export class ParameterBody {
  @ChoiceField(parameterNames, { description: '参数 parameter' }) name!: ParameterName;
  /** Its shape depends on the name: see `checkParameter`. */
  @ApiProperty({ description: '值 value', nullable: true })
  @Allow()
  value!: unknown;
  @TextField({ description: '文号 document number' }) documentNumber!: string;
  @DayField({ description: '生效日期 effective from' }) effectiveFrom!: string;
  @TextField({ description: '来源 source', max: 500 }) source!: string;
}
