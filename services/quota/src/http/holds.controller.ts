import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { HoldAnswer } from '@jiaobian/contracts';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { LapseHolds } from '../commands/lapse-holds/lapse-holds.command';
import { PlaceHold } from '../commands/place-hold/place-hold.command';
import { ReleaseHold } from '../commands/release-hold/release-hold.command';
import { showHold } from '../queries/show-hold';
import { HoldAnswerBody, HoldView, HoldEndBody, LapseAnswerBody } from './answers/gate-answers';
import { HoldBody, ReleaseBody } from './requests/gate-requests';

@ApiTags('gate')
@Controller('holds')
export class HoldsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @Permit('quota.posts.hold')
  @CommandAnswers(HoldAnswerBody)
  place(@CurrentCaller() caller: CallerRequest, @Body() body: HoldBody): Promise<HoldAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new PlaceHold(transaction, caller, body));
  }

  /** Writes what time has decided already: holds whose days are over. */
  @Post('lapse')
  @Permit('quota.posts.release')
  @CommandAnswers(LapseAnswerBody)
  lapse(@CurrentCaller() caller: CallerRequest): Promise<LapseAnswerBody> {
    return this.pipeline.run(caller, {}, (transaction) => new LapseHolds(transaction));
  }

  @Get(':id')
  @Permit('quota.hold.read')
  @Answers(HoldView)
  show(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<HoldView> {
    return this.pipeline.read(caller, (transaction) => showHold(transaction, id));
  }

  @Post(':id/release')
  @Permit('quota.posts.release')
  @CommandAnswers(HoldEndBody)
  release(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: ReleaseBody): Promise<HoldEndBody> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new ReleaseHold(transaction, caller, id, body.reason));
  }
}
