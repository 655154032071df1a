import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { poolUnit } from '@jiaobian/contracts';
import type { SchoolCode } from '@jiaobian/kernel';
import { Answers, assertOwnSchool, CommandPipeline, CurrentCaller, Permit, TextField, type CallerRequest } from '@jiaobian/service-kit';
import { countyStatement, poolStatement, schoolStatement } from '../queries/statements';
import { writeStatementWorkbook } from '../workbook/statement-workbook';
import { SchoolStatementView, StatementView } from './answers/statement-view';
import { TwoTimesQuery } from './requests/two-times-query';
import { AnswersWorkbook, workbookFile } from './workbook-answer';

export class SchoolCodeParameter {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: SchoolCode;
}

/** No school has the whole county, nor the pool, for its own. */
const wholeCounty = 'county';

/** 编制台账: of the county, of the pool and of each school, as an answer and as a workbook. */
@ApiTags('ledger')
@Controller('statements')
export class StatementsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get('county')
  @Permit('quota.ledger.read')
  @Answers(StatementView)
  async county(@CurrentCaller() caller: CallerRequest, @Query() times: TwoTimesQuery): Promise<StatementView> {
    assertOwnSchool(caller, wholeCounty);
    return this.pipeline.read(caller, (transaction) => countyStatement(transaction, times));
  }

  @Get('county/workbook.xlsx')
  @Permit('quota.ledger.read')
  @AnswersWorkbook()
  async countyWorkbook(@CurrentCaller() caller: CallerRequest, @Query() times: TwoTimesQuery): Promise<StreamableFile> {
    return workbookFile(await writeStatementWorkbook(await this.county(caller, times)), 'jiaobian-ledger-county');
  }

  @Get('pool')
  @Permit('quota.ledger.read')
  @Answers(SchoolStatementView)
  async pool(@CurrentCaller() caller: CallerRequest, @Query() times: TwoTimesQuery): Promise<SchoolStatementView> {
    assertOwnSchool(caller, poolUnit);
    return this.pipeline.read(caller, (transaction) => poolStatement(transaction, times));
  }

  @Get('pool/workbook.xlsx')
  @Permit('quota.ledger.read')
  @AnswersWorkbook()
  async poolWorkbook(@CurrentCaller() caller: CallerRequest, @Query() times: TwoTimesQuery): Promise<StreamableFile> {
    return workbookFile(await writeStatementWorkbook(await this.pool(caller, times)), 'jiaobian-ledger-pool');
  }

  @Get(':schoolCode')
  @Permit('quota.ledger.read')
  @Answers(SchoolStatementView)
  async school(
    @CurrentCaller() caller: CallerRequest,
    @Param() { schoolCode }: SchoolCodeParameter,
    @Query() times: TwoTimesQuery,
  ): Promise<SchoolStatementView> {
    assertOwnSchool(caller, schoolCode);
    return this.pipeline.read(caller, (transaction) => schoolStatement(transaction, schoolCode, times));
  }

  @Get(':schoolCode/workbook.xlsx')
  @Permit('quota.ledger.read')
  @AnswersWorkbook()
  async schoolWorkbook(
    @CurrentCaller() caller: CallerRequest,
    @Param() parameter: SchoolCodeParameter,
    @Query() times: TwoTimesQuery,
  ): Promise<StreamableFile> {
    const statement = await this.school(caller, parameter, times);
    return workbookFile(await writeStatementWorkbook(statement), `jiaobian-ledger-${parameter.schoolCode.replace(/[^\w-]/g, '_')}`);
  }
}
