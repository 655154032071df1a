import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  CommandAnswers,
  CommandPipeline,
  CurrentCaller,
  IdParameter,
  Permit,
  schoolScope,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { FreezePosts } from '../commands/freeze-posts/freeze-posts.command';
import { UnfreezePosts } from '../commands/unfreeze-posts/unfreeze-posts.command';
import { listFreezes } from '../queries/freezes';
import { FreezeAnswerBody, FreezeView, UnfreezeAnswerBody } from './answers/freeze-view';
import { FreezeBody, UnfreezeBody } from './requests/freeze-requests';

/** 冻结、解冻 of vacant posts by the staffing office. */
@ApiTags('freezes')
@Controller('freezes')
export class FreezesController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @Permit('quota.posts.freeze')
  @CommandAnswers(FreezeAnswerBody)
  freeze(@CurrentCaller() caller: CallerRequest, @Body() body: FreezeBody): Promise<FreezeAnswerBody> {
    return this.pipeline.run(caller, body, (transaction) => new FreezePosts(transaction, caller, body));
  }

  @Post(':id/unfreeze')
  @Permit('quota.posts.freeze')
  @CommandAnswers(UnfreezeAnswerBody)
  unfreeze(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: UnfreezeBody): Promise<UnfreezeAnswerBody> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new UnfreezePosts(transaction, caller, id, body));
  }

  @Get()
  @Permit('quota.ledger.read')
  @Answers([FreezeView])
  list(@CurrentCaller() caller: CallerRequest): Promise<FreezeView[]> {
    return this.pipeline.read(caller, (transaction) => listFreezes(transaction, schoolScope(caller)));
  }
}
