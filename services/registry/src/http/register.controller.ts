import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  Answers,
  assertOwnSchool,
  CodeParameter,
  CommandPipeline,
  CurrentCaller,
  IdParameter,
  Permit,
  schoolScope,
  TextField,
  type CallerRequest,
} from '@jiaobian/service-kit';
import type { FastifyReply } from 'fastify';
import { IdentityNumberVault } from '../identity-numbers/identity-number-vault';
import { findCensus, findPeople, findSchool, listSchools, listStaff } from '../queries/register-queries';
import type { SealedNumbers } from '../persistence/write-roster';
import { writeCountyTemplate } from '../workbook/write/county-workbook';
import { workbookAnswer, workbookType } from './workbook-answer';
import { CensusAnswer, PersonFoundAnswer, SchoolAnswer, StaffAnswer } from './register-answers';

export class PeopleQuery {
  @TextField({ description: '姓名或其一部分', max: 40 }) name!: string;
}

/** 学校、人员、学年初统计, and the template for importing them. */
@ApiTags('register')
@Controller()
export class RegisterController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly vault: IdentityNumberVault,
  ) {}

  @Get('schools')
  @Permit('registry.school.read')
  @Answers([SchoolAnswer])
  schools(@CurrentCaller() caller: CallerRequest): Promise<SchoolAnswer[]> {
    return this.pipeline.read(caller, (transaction) => listSchools(transaction, schoolScope(caller)));
  }

  @Get('schools/:code')
  @Permit('registry.school.read')
  @Answers(SchoolAnswer)
  school(@CurrentCaller() caller: CallerRequest, @Param() { code }: CodeParameter): Promise<SchoolAnswer> {
    assertOwnSchool(caller, code);
    return this.pipeline.read(caller, (transaction) => findSchool(transaction, code));
  }

  @Get('schools/:code/staff')
  @Permit('registry.staff.read')
  @Answers([StaffAnswer])
  staff(@CurrentCaller() caller: CallerRequest, @Param() { code }: CodeParameter): Promise<StaffAnswer[]> {
    assertOwnSchool(caller, code);
    const open = (sealed: Buffer): SealedNumbers => JSON.parse(this.vault.decrypt(caller.county, sealed).toString('utf8'));
    return this.pipeline.read(caller, (transaction) => listStaff(transaction, code, open));
  }

  @Get('people')
  @Permit('registry.staff.read')
  @Answers([PersonFoundAnswer])
  people(@CurrentCaller() caller: CallerRequest, @Query() { name }: PeopleQuery): Promise<PersonFoundAnswer[]> {
    return this.pipeline.read(caller, (transaction) => findPeople(transaction, name, schoolScope(caller)));
  }

  @Get('censuses/latest')
  @Permit('registry.school.read')
  @Answers(CensusAnswer)
  latestCensus(@CurrentCaller() caller: CallerRequest): Promise<CensusAnswer> {
    return this.pipeline.read(caller, (transaction) => findCensus(transaction, undefined, schoolScope(caller)));
  }

  @Get('censuses/:id')
  @Permit('registry.school.read')
  @Answers(CensusAnswer)
  census(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<CensusAnswer> {
    return this.pipeline.read(caller, (transaction) => findCensus(transaction, id, schoolScope(caller)));
  }

  @Get('template.xlsx')
  @Permit('registry.import.read')
  @ApiOkResponse(workbookAnswer)
  async template(@Res() reply: FastifyReply): Promise<void> {
    const content = await writeCountyTemplate();
    await reply.type(workbookType).header('content-disposition', 'attachment; filename="jiaobian-template.xlsx"').send(content);
  }
}
