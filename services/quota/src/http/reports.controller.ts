import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  assertOwnSchool,
  CommandPipeline,
  CountField,
  CurrentCaller,
  DayField,
  FromText,
  Permit,
  schoolScope,
  TextField,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { movementsReport, trend } from '../queries/reports';
import { writeMovementsWorkbook } from '../workbook/movements-workbook';
import { MovementsReportView, TrendView } from './answers/report-view';
import { TwoTimesQuery } from './requests/two-times-query';
import { AnswersWorkbook, workbookFile } from './workbook-answer';

class UnitQuery extends TwoTimesQuery {
  @TextField({ description: '单位:学校代码或 pool;默认为全县', optional: true, max: 40 }) unit?: string;
}

export class MovementsReportQuery extends UnitQuery {
  @DayField({ description: '自此日起生效', optional: true }) from?: string;
}

export class TrendQuery extends UnitQuery {
  @FromText()
  @CountField({ description: '几个月,默认 24', optional: true, min: 1, max: 120 })
  months?: number;
}

const usualMonths = 24;

/** What moved, and how the posts stood month by month; a school sees its own. */
@ApiTags('ledger')
@Controller('reports')
export class ReportsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get('movements')
  @Permit('quota.ledger.read')
  @Answers(MovementsReportView)
  async movements(@CurrentCaller() caller: CallerRequest, @Query() query: MovementsReportQuery): Promise<MovementsReportView> {
    return this.pipeline.read(caller, (transaction) => movementsReport(transaction, { ...query, unit: unitOf(caller, query) }));
  }

  @Get('movements/workbook.xlsx')
  @Permit('quota.ledger.read')
  @AnswersWorkbook()
  async movementsWorkbook(@CurrentCaller() caller: CallerRequest, @Query() query: MovementsReportQuery): Promise<StreamableFile> {
    return workbookFile(await writeMovementsWorkbook(await this.movements(caller, query)), 'jiaobian-ledger-movements');
  }

  @Get('trend')
  @Permit('quota.ledger.read')
  @Answers(TrendView)
  async trend(@CurrentCaller() caller: CallerRequest, @Query() query: TrendQuery): Promise<TrendView> {
    const { months = usualMonths, ...times } = query;
    return this.pipeline.read(caller, (transaction) => trend(transaction, { ...times, months, unit: unitOf(caller, query) }));
  }
}

/** Errors: `AUTH.OTHER_SCHOOL`. */
function unitOf(caller: CallerRequest, { unit }: UnitQuery): string | undefined {
  if (unit !== undefined) assertOwnSchool(caller, unit);
  return unit ?? schoolScope(caller);
}
