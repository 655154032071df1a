import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { ConsentToSchoolChange } from '../commands/consent-to-school-change/consent-to-school-change.command';
import { DeclineSchoolChange } from '../commands/decline-school-change/decline-school-change.command';
import { ProposeSchoolChange } from '../commands/propose-school-change/propose-school-change.command';
import { WithdrawSchoolChange } from '../commands/withdraw-school-change/withdraw-school-change.command';
import { listSchoolChanges } from '../queries/school-changes';
import { SchoolChangeAnswerBody, SchoolChangeView } from './answers/school-change-view';
import { CorrectionConsentBody, CorrectionOpinionBody } from './requests/correction-requests';
import { SchoolChangeBody } from './requests/school-change-requests';

/** 学校撤销、合并、更名、拆分: all posts and people of the ledger go along, as one movement. */
@ApiTags('school-changes')
@Controller('school-changes')
export class SchoolChangesController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @Permit('quota.school-change.propose')
  @CommandAnswers(SchoolChangeAnswerBody)
  propose(@CurrentCaller() caller: CallerRequest, @Body() body: SchoolChangeBody): Promise<SchoolChangeAnswerBody> {
    return this.pipeline.run(caller, body, (transaction) => new ProposeSchoolChange(transaction, caller, body));
  }

  @Get()
  @Permit('quota.school-change.read')
  @Answers([SchoolChangeView])
  list(@CurrentCaller() caller: CallerRequest): Promise<SchoolChangeView[]> {
    return this.pipeline.read(caller, (transaction) => listSchoolChanges(transaction));
  }

  @Post(':id/consent')
  @Permit('quota.school-change.decide')
  @CommandAnswers(SchoolChangeAnswerBody)
  consent(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: CorrectionConsentBody,
  ): Promise<SchoolChangeAnswerBody> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new ConsentToSchoolChange(transaction, caller, id, body));
  }

  @Post(':id/refuse')
  @Permit('quota.school-change.decide')
  @CommandAnswers(SchoolChangeAnswerBody)
  refuse(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: CorrectionOpinionBody,
  ): Promise<SchoolChangeAnswerBody> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new DeclineSchoolChange(transaction, caller, id, body.opinion));
  }

  @Post(':id/withdraw')
  @Permit('quota.school-change.propose')
  @CommandAnswers(SchoolChangeAnswerBody)
  withdraw(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: CorrectionOpinionBody,
  ): Promise<SchoolChangeAnswerBody> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new WithdrawSchoolChange(transaction, caller, id, body.opinion));
  }
}
