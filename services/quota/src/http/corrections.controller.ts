import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { ConsentToCorrection } from '../commands/consent-to-correction/consent-to-correction.command';
import { DeclineCorrection } from '../commands/decline-correction/decline-correction.command';
import { ProposeCorrection } from '../commands/propose-correction/propose-correction.command';
import { WithdrawCorrection } from '../commands/withdraw-correction/withdraw-correction.command';
import { listCorrections, showCorrection } from '../queries/corrections';
import { CorrectionAnswerBody, CorrectionView } from './answers/correction-view';
import { CorrectionBody, CorrectionConsentBody, CorrectionOpinionBody, CorrectionsQuery } from './requests/correction-requests';

/** 更正: a movement that was a mistake is taken back by another one, once, with a second person's consent. */
@ApiTags('corrections')
@Controller('corrections')
export class CorrectionsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @Permit('quota.correction.propose')
  @CommandAnswers(CorrectionAnswerBody)
  propose(@CurrentCaller() caller: CallerRequest, @Body() body: CorrectionBody): Promise<CorrectionAnswerBody> {
    return this.pipeline.run(caller, body, (transaction) => new ProposeCorrection(transaction, caller, body));
  }

  @Get()
  @Permit('quota.correction.read')
  @Answers([CorrectionView])
  list(@CurrentCaller() caller: CallerRequest, @Query() { state }: CorrectionsQuery): Promise<CorrectionView[]> {
    return this.pipeline.read(caller, (transaction) => listCorrections(transaction, state));
  }

  @Get(':id')
  @Permit('quota.correction.read')
  @Answers(CorrectionView)
  show(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<CorrectionView> {
    return this.pipeline.read(caller, (transaction) => showCorrection(transaction, id));
  }

  @Post(':id/consent')
  @Permit('quota.correction.decide')
  @CommandAnswers(CorrectionAnswerBody)
  consent(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: CorrectionConsentBody,
  ): Promise<CorrectionAnswerBody> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new ConsentToCorrection(transaction, caller, id, body));
  }

  @Post(':id/refuse')
  @Permit('quota.correction.decide')
  @CommandAnswers(CorrectionAnswerBody)
  refuse(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: CorrectionOpinionBody,
  ): Promise<CorrectionAnswerBody> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new DeclineCorrection(transaction, caller, id, body.opinion));
  }

  @Post(':id/withdraw')
  @Permit('quota.correction.propose')
  @CommandAnswers(CorrectionAnswerBody)
  withdraw(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: CorrectionOpinionBody,
  ): Promise<CorrectionAnswerBody> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new WithdrawCorrection(transaction, caller, id, body.opinion));
  }
}
