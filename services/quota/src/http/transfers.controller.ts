import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { TransferAnswer } from '@jiaobian/contracts';
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
import { TransferPosts } from '../commands/transfer-posts/transfer-posts.command';
import { listTransfers, showTransfer } from '../queries/transfers';
import { TransferAnswerBody } from './answers/gate-answers';
import { TransferView } from './answers/transfer-view';
import { TransferBody } from './requests/gate-requests';

@ApiTags('gate')
@Controller('transfers')
export class TransfersController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @Permit('quota.posts.transfer')
  @CommandAnswers(TransferAnswerBody)
  transfer(@CurrentCaller() caller: CallerRequest, @Body() body: TransferBody): Promise<TransferAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new TransferPosts(transaction, caller, body));
  }

  @Get()
  @Permit('quota.ledger.read')
  @Answers([TransferView])
  list(@CurrentCaller() caller: CallerRequest): Promise<TransferView[]> {
    return this.pipeline.read(caller, (transaction) => listTransfers(transaction, schoolScope(caller)));
  }

  @Get(':id')
  @Permit('quota.ledger.read')
  @Answers(TransferView)
  show(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<TransferView> {
    return this.pipeline.read(caller, (transaction) => showTransfer(transaction, id, schoolScope(caller)));
  }
}
